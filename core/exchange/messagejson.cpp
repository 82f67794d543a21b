// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagejson.h"

#include "names.h"

#include <base/isotime.h>

#include <QJsonDocument>

namespace framescope::exchange {

namespace {

const char *eventFor(protocol::Opcode type)
{
    switch (type) {
    case protocol::Opcode::Ping: return "ping";
    case protocol::Opcode::Pong: return "pong";
    default: return "message";
    }
}

void addPayload(QJsonObject &object, QByteArrayView payload, bool isText)
{
    if (isText && payload.isValidUtf8())
        object[QStringLiteral("text")] = QString::fromUtf8(payload);
    else
        object[QStringLiteral("base64")] = QString::fromLatin1(payload.toByteArray().toBase64());
}

} // namespace

QJsonObject eventObject(const char *event, const EventHead &head)
{
    return {{QStringLiteral("event"), QString::fromLatin1(event)}, {QStringLiteral("session"), head.session.value},
        {QStringLiteral("time"), QString::fromLatin1(base::isoTime(head.time))},
        {QStringLiteral("mono_ns"), static_cast<qint64>(head.mono.count())}};
}

QString typeName(protocol::Opcode type)
{
    switch (type) {
    case protocol::Opcode::Continuation: return QStringLiteral("continuation");
    case protocol::Opcode::Text:
    case protocol::Opcode::Binary:
    case protocol::Opcode::Close:
    case protocol::Opcode::Ping:
    case protocol::Opcode::Pong: return QString::fromLatin1(nameOf(type));
    }
    return u"0x" + QString::number(static_cast<int>(type), 16);
}

QJsonObject messageJson(const EventHead &head, const PrintedMessage &message)
{
    QJsonObject object = eventObject(eventFor(message.type), head);
    object[QStringLiteral("id")] = message.id.value;
    object[QStringLiteral("direction")] = QString::fromLatin1(nameOf(message.direction));
    object[QStringLiteral("type")] = typeName(message.type);
    object[QStringLiteral("size")] = message.payload.size();
    object[QStringLiteral("wire_size")] = message.wireSize;
    if (!message.isComplete)
        object[QStringLiteral("complete")] = false;
    addPayload(object, message.payload, message.type == protocol::Opcode::Text);
    return object;
}

QByteArray messageLine(const capture::MessageRow &row, QByteArrayView payload, const base::ClockAnchor &anchor)
{
    const EventHead head {row.session, row.time, anchor.toMono(row.time)};
    const PrintedMessage message {row.id, row.direction, row.type, payload, row.wireSize, row.isComplete};
    return QJsonDocument(messageJson(head, message)).toJson(QJsonDocument::Compact);
}

} // namespace framescope::exchange
