// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "violationplaces.h"

#include <sqlite/statement.h>

namespace framescope::capture {

namespace {

constexpr const char *lastSql = "SELECT max(id) FROM event";
constexpr const char *sql = "SELECT session, after_message, CAST(detail ->> 'offset' AS INTEGER) FROM event "
                            "WHERE id > ? AND id <= ? AND kind = 'violation' AND json_valid(detail) ORDER BY id";

// Control frames stand between the fragments of a message; so many, and the violation is told long before the message ends.
constexpr qint64 reach = 1000; // messages

} // namespace

void ViolationPlaces::update(sqlite::Database &database)
{
    auto newest = sqlite::Statement::prepare(database, lastSql);
    auto statement = sqlite::Statement::prepare(database, sql);
    if (!newest || !statement || newest->step() != sqlite::Statement::Step::Row || newest->integer(0) <= m_lastEvent)
        return;
    statement->bind(1, std::exchange(m_lastEvent, newest->integer(0)));
    statement->bind(2, m_lastEvent);
    while (statement->step() == sqlite::Statement::Step::Row)
        m_places[base::SessionId(statement->integer(0))].push_back(
            {base::MessageId(statement->integer(1)), statement->integer(2)});
}

bool ViolationPlaces::isIn(base::MessageId message, base::SessionId session, const std::optional<Span> &span) const
{
    const auto of = m_places.find(session);
    if (of == m_places.end())
        return false;
    const auto isBefore = [](const Place &place, qint64 wanted) { return place.after.value < wanted; };
    auto place = std::lower_bound(of->second.begin(), of->second.end(), message.value - reach, isBefore);
    for (; place != of->second.end() && place->after.value <= message.value + reach; ++place) {
        const bool isHere =
            span ? place->offset >= span->offset && place->offset < span->offset + span->size : place->after == message;
        if (isHere)
            return true;
    }
    return false;
}

} // namespace framescope::capture
