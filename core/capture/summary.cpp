// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary.h"

#include "lastid.h"

#include <QFileInfo>

namespace framescope::capture {

namespace {

/// By its id, which is not told.
std::optional<EventRow> lastEventOf(Reader &reader)
{
    std::optional<EventRow> last;
    static_cast<void>(lastId([&](qint64 from) -> std::optional<qint64> {
        auto rows = reader.events(base::EventId(from - 1), 1);
        if (rows.empty())
            return std::nullopt;
        last = std::move(rows.front());
        return last->id.value;
    }));
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
    }
    summary.isInUse = isOpen(path);
    summary.isLive = summary.isLive && summary.isInUse;
    return summary;
}

} // namespace framescope::capture
