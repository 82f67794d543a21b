// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary.h"

#include <QFileInfo>

namespace framescope::capture {

namespace {

/// The last event, by halves: its id is not told, and they are numbered without gaps.
std::optional<EventRow> lastEventOf(Reader &reader)
{
    std::optional<EventRow> last;
    base::EventId known;
    for (qint64 step = 1; step > 0;) {
        auto rows = reader.events(base::EventId(known.value + step - 1), 1);
        if (rows.empty()) {
            step /= 2;
        } else {
            known = rows.front().id;
            last = std::move(rows.front());
            step *= 2;
        }
    }
    return last;
}

} // namespace

bool isOpen(const QString &path)
{
    return QFileInfo::exists(path + QStringLiteral("-wal")); // gone with the last that had it open
}

base::Result<Summary, ReadError> summaryOf(const QString &path)
{
    auto opened = Reader::open(path);
    if (!opened)
        return base::Failure {opened.error()};
    Summary summary;
    {
        const std::unique_ptr<Reader> reader = std::move(*opened);
        const base::MessageId last = reader->lastMessage();
        const auto sessions = reader->sessions();
        summary.started = reader->anchor().wall;
        summary.messages = last.value;
        summary.sessions = static_cast<qint64>(sessions.size());
        summary.url = sessions.empty() ? QString() : sessions.front().info.url;
        base::WallTime end = summary.started;
        for (const MessageRow &row : reader->messages(last, 1))
            end = std::max(end, row.time);
        if (const auto event = lastEventOf(*reader))
            end = std::max(end, event->time);
        summary.duration = end - summary.started;
        summary.isLive = reader->hasOpenSession();
        if (reader->error())
            return base::Failure {*reader->error()};
    }
    summary.isInUse = isOpen(path);
    summary.isLive = summary.isLive && summary.isInUse;
    return summary;
}

} // namespace framescope::capture
