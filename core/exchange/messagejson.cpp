// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagejson.h"

#include "jsonwriter.h"
#include "names.h"

#include <base/isotime.h>

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

void addPayload(JsonWriter &json, QByteArrayView payload, bool isText)
{
    if (isText && payload.isValidUtf8())
        json.key("text").string(payload);
    else
        json.key("base64").base64(payload);
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

QByteArray messageLine(const EventHead &head, const PrintedMessage &message)
{
    JsonWriter json;
    json.beginObject().key("event").string(eventFor(message.type)).key("session").integer(head.session.value);
    json.key("time").string(base::isoTime(head.time)).key("mono_ns").integer(head.mono.count());
    json.key("id").integer(message.id.value).key("direction").string(nameOf(message.direction));
    json.key("type").string(typeName(message.type).toLatin1());
    json.key("size").integer(message.payload.size()).key("wire_size").integer(message.wireSize);
    if (!message.isComplete)
        json.key("complete").boolean(false);
    addPayload(json, message.payload, message.type == protocol::Opcode::Text);
    return json.endObject().take();
}

QByteArray messageLine(const capture::MessageRow &row, QByteArrayView payload, const base::ClockAnchor &anchor)
{
    const EventHead head {row.session, row.time, anchor.toMono(row.time)};
    return messageLine(head, {row.id, row.direction, row.type, payload, row.wireSize, row.isComplete});
}

} // namespace framescope::exchange
