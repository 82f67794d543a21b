// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include <QJsonDocument>

namespace framescope::capture {

namespace {

QString stringFrom(const sqlite::Statement &statement, int column)
{
    return QString::fromUtf8(statement.bytes(column));
}

base::WallTime timeFrom(const sqlite::Statement &statement, int column)
{
    return base::WallTime(statement.integer(column));
}

} // namespace

MessageRow messageRowFrom(const sqlite::Statement &statement)
{
    MessageRow row;
    row.id = base::MessageId(statement.integer(0));
    row.session = base::SessionId(statement.integer(1));
    row.time = timeFrom(statement, 2);
    row.direction = statement.integer(3) == 0 ? base::Direction::In : base::Direction::Out;
    row.type = static_cast<protocol::Opcode>(statement.integer(4) & 0xF);
    row.isComplete = statement.integer(5) != 0;
    row.isValidText = statement.integer(6) != 0;
    row.size = statement.integer(7);
    row.wireSize = statement.integer(8);
    row.frameCount = static_cast<int>(statement.integer(9));
    return row;
}

std::optional<protocol::Frame> frameFrom(const sqlite::Statement &statement, int firstColumn)
{
    const auto header = protocol::FrameHeader::fromBytes(statement.bytes(firstColumn + 2));
    if (!header)
        return std::nullopt;
    protocol::Frame frame;
    frame.header = *header;
    frame.time = timeFrom(statement, firstColumn);
    frame.streamOffset = static_cast<quint64>(statement.integer(firstColumn + 1));
    frame.payload = statement.bytes(firstColumn + 3).toByteArray();
    return frame;
}

std::optional<EventRow> eventRowFrom(const sqlite::Statement &statement)
{
    const auto kind = eventKindFromName(stringFrom(statement, 5));
    if (!kind)
        return std::nullopt;
    EventRow row;
    row.id = base::EventId(statement.integer(0));
    row.afterMessage = base::MessageId(statement.integer(1));
    row.session = base::SessionId(statement.integer(2));
    row.attempt = static_cast<int>(statement.integer(3));
    row.time = timeFrom(statement, 4);
    row.kind = *kind;
    row.detail = QJsonDocument::fromJson(statement.bytes(6).toByteArray()).object();
    if (!statement.isNull(7))
        row.data = QByteArray("") + statement.bytes(7); // empty is not null
    return row;
}

SessionRow sessionRowFrom(const sqlite::Statement &statement)
{
    SessionRow row;
    row.id = base::SessionId(statement.integer(0));
    row.started = timeFrom(statement, 1);
    row.info.role =
        stringFrom(statement, 2) == QLatin1StringView("server") ? protocol::Role::Server : protocol::Role::Client;
    row.info.engine = stringFrom(statement, 3);
    row.info.url = stringFrom(statement, 4);
    row.info.name = stringFrom(statement, 5);
    return row;
}

} // namespace framescope::capture
