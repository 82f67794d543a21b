// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "violationplaces.h"

#include <sqlite/statement.h>

namespace framescope::capture {

namespace {

constexpr const char *lastSql = "SELECT max(id) FROM event";
constexpr const char *sql = "SELECT session, after_message, CAST(detail ->> 'offset' AS INTEGER), id FROM event "
                            "WHERE id > ? AND id <= ? AND kind = 'violation' AND json_valid(detail) ORDER BY id";

// Control frames stand between the fragments of a message; so many, and the violation is told long before the message ends.
constexpr qint64 reach = 1000; // messages

} // namespace

/// Where the end of the file cannot be read, what comes before it is looked at all the same, as far as it goes.
void ViolationPlaces::update(sqlite::Database &database)
{
    auto newest = sqlite::Statement::prepare(database, lastSql);
    auto statement = sqlite::Statement::prepare(database, sql);
    if (!newest || !statement)
        return;
    const bool isEndKnown = newest->step() == sqlite::Statement::Step::Row;
    const qint64 last = isEndKnown ? newest->integer(0) : std::numeric_limits<qint64>::max();
    if (last <= m_lastEvent)
        return;
    statement->bind(1, m_lastEvent);
    statement->bind(2, last);
    while (statement->step() == sqlite::Statement::Step::Row) {
        m_lastEvent = statement->integer(3);
        m_places[base::SessionId(statement->integer(0))].push_back(
            {base::MessageId(statement->integer(1)), statement->integer(2)});
    }
    if (isEndKnown)
        m_lastEvent = last;
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
