// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqttdecoder.h"

#include "mqttproperties.h"
#include "scalars.h"

#include <array>

namespace framescope::inspect {

namespace {

using Kind = DecodeError::Kind;

enum Packet : quint8 {
    Connect = 1,
    ConnAck,
    Publish,
    PubAck,
    PubRec,
    PubRel,
    PubComp,
    Subscribe,
    SubAck,
    Unsubscribe,
    UnsubAck,
    PingReq,
    PingResp,
    Disconnect,
    Auth
};
enum class Version : quint8 { V311 = 4, V5 = 5 };

constexpr std::array<const char *, 16> names {"", "CONNECT", "CONNACK", "PUBLISH", "PUBACK", "PUBREC", "PUBREL", "PUBCOMP",
    "SUBSCRIBE", "SUBACK", "UNSUBSCRIBE", "UNSUBACK", "PINGREQ", "PINGRESP", "DISCONNECT", "AUTH"};
constexpr int longestLength = 4;

/// Only PUBLISH has flags; those of the others are reserved; MQTT 5, section 2.1.3.
bool hasRightFlags(quint8 first)
{
    const quint8 type = first >> 4U;
    const quint8 flags = first & 0x0FU;
    if (type == Publish)
        return (flags & 0x06U) != 0x06;
    return flags == (type == PubRel || type == Subscribe || type == Unsubscribe ? 0x02 : 0x00);
}

/// What follows the fixed header.
class Body
{
public:
    Body(quint8 first, ByteReader in, Version version, TreeBuilder &out)
        : m_type(first >> 4U)
        , m_flags(first & 0x0FU)
        , m_in(in)
        , m_isV5(version == Version::V5)
        , m_out(out)
    {
    }

    void run();

private:
    void properties()
    {
        if (m_isV5 && m_out.ok())
            addMqttProperties("properties", m_in, m_out);
    }
    void packetId() { addMqttInteger<quint16>("packetId", m_in, m_out); }
    void flag(const QByteArray &key, bool value)
    {
        m_out.key(key);
        m_out.add(ValueKind::Boolean, value ? "true" : "false", {});
    }
    void connect();
    void connectPayload(quint8 flags);
    void connAck();
    void publish();
    void acknowledge();
    void subscribe();
    void unsubscribe();
    void codes();
    void reason();

    quint8 m_type;
    quint8 m_flags;
    ByteReader m_in;
    bool m_isV5;
    TreeBuilder &m_out;
};

void Body::run()
{
    switch (m_type) {
    case Connect: connect(); break;
    case ConnAck: connAck(); break;
    case Publish: publish(); break;
    case PubAck:
    case PubRec:
    case PubRel:
    case PubComp: acknowledge(); break;
    case Subscribe: subscribe(); break;
    case Unsubscribe: unsubscribe(); break;
    case SubAck: codes(); break;
    case UnsubAck:
        if (m_isV5)
            codes();
        else
            packetId();
        break;
    case Disconnect:
    case Auth: reason(); break;
    default: break;
    }
    if (m_out.ok() && !m_in.atEnd())
        m_out.fail(Kind::TrailingBytes, m_in.offset());
}

void Body::connect()
{
    addMqttString("protocol", m_in, m_out);
    const qint64 levelAt = m_in.offset();
    const auto level = m_in.byte();
    const auto flags = m_in.byte();
    if (!level || !flags)
        return;
    m_isV5 = *level == static_cast<quint8>(Version::V5);
    m_out.key("level");
    m_out.add(ValueKind::Number, QByteArray::number(*level), {levelAt, 1});
    flag("cleanStart", (*flags & 0x02U) != 0);
    addMqttInteger<quint16>("keepAlive", m_in, m_out);
    properties();
    addMqttString("clientId", m_in, m_out);
    connectPayload(*flags);
}

void Body::connectPayload(quint8 flags)
{
    if ((flags & 0x04U) != 0) {
        if (m_isV5)
            addMqttProperties("willProperties", m_in, m_out);
        addMqttString("willTopic", m_in, m_out);
        addMqttBinary("willPayload", m_in, m_out);
        flag("willRetain", (flags & 0x20U) != 0);
        m_out.key("willQos");
        m_out.add(ValueKind::Number, QByteArray::number((flags >> 3U) & 0x03U), {});
    }
    if ((flags & 0x80U) != 0)
        addMqttString("userName", m_in, m_out);
    if ((flags & 0x40U) != 0)
        addMqttBinary("password", m_in, m_out);
}

void Body::connAck()
{
    const auto flags = m_in.byte();
    if (!flags)
        return;
    flag("sessionPresent", (*flags & 0x01U) != 0);
    addMqttInteger<quint8>(m_isV5 ? "reasonCode" : "returnCode", m_in, m_out);
    properties();
}

void Body::publish()
{
    const quint8 qos = (m_flags >> 1U) & 0x03U;
    flag("dup", (m_flags & 0x08U) != 0);
    m_out.key("qos");
    m_out.add(ValueKind::Number, QByteArray::number(qos), {});
    flag("retain", (m_flags & 0x01U) != 0);
    addMqttString("topic", m_in, m_out);
    if (qos > 0)
        packetId();
    properties();
    if (!m_out.ok())
        return;
    const qint64 begin = m_in.offset();
    const auto payload = m_in.take(static_cast<quint64>(m_in.remaining()));
    m_out.key("payload");
    addPayload(*payload, begin, m_out);
}

void Body::acknowledge()
{
    packetId();
    if (m_isV5)
        reason();
}

void Body::reason()
{
    if (m_in.atEnd() || !m_isV5)
        return;
    addMqttInteger<quint8>("reasonCode", m_in, m_out);
    if (!m_in.atEnd())
        properties();
}

void Body::subscribe()
{
    packetId();
    properties();
    m_out.key("subscriptions");
    if (!m_out.begin(ValueKind::Array, m_in.offset()))
        return;
    do {
        const qint64 begin = m_in.offset();
        if (!m_out.begin(ValueKind::Object, begin))
            return;
        addMqttString("filter", m_in, m_out);
        const qint64 at = m_in.offset();
        const auto options = m_in.byte();
        if (!options)
            return;
        // Of 3.1.1, all bits but the lowest two are reserved.
        if (at - begin <= 2 || (*options & 0x03U) == 3 || (*options & (m_isV5 ? 0xC0U : 0xFCU)) != 0)
            return m_out.fail(Kind::UnexpectedByte, at);
        m_out.key("qos");
        m_out.add(ValueKind::Number, QByteArray::number(*options & 0x03U), {at, 1});
        m_out.end(m_in.offset());
    } while (m_out.ok() && !m_in.atEnd());
    m_out.end(m_in.offset());
}

void Body::unsubscribe()
{
    packetId();
    properties();
    m_out.key("filters");
    if (!m_out.begin(ValueKind::Array, m_in.offset()))
        return;
    do {
        const qint64 begin = m_in.offset();
        addMqttString({}, m_in, m_out);
        if (m_out.ok() && m_in.offset() - begin == 2)
            m_out.fail(Kind::BadString, begin); // a filter has at least one character
    } while (m_out.ok() && !m_in.atEnd());
    m_out.end(m_in.offset());
}

void Body::codes()
{
    packetId();
    properties();
    m_out.key("reasonCodes");
    if (!m_out.begin(ValueKind::Array, m_in.offset()))
        return;
    while (m_out.ok() && !m_in.atEnd()) {
        if (!m_isV5 && m_in.peek() > 2 && m_in.peek() != 0x80)
            return m_out.fail(Kind::UnexpectedByte, m_in.offset());
        addMqttInteger<quint8>({}, m_in, m_out);
    }
    m_out.end(m_in.offset());
}

bool fits(quint8 first, const ByteReader &in, Version version)
{
    TreeBuilder trial({});
    ByteReader own(in.rest(), 0, trial);
    Body(first, own, version, trial).run();
    return trial.ok();
}

/// Properties of a PUBLISH may be read as the beginning of a payload, but hardly the other way round.
Version versionOf(quint8 first, const ByteReader &in)
{
    const bool isPublish = first >> 4U == Publish;
    const Version likely = isPublish ? Version::V5 : Version::V311;
    const Version other = isPublish ? Version::V311 : Version::V5;
    return fits(first, in, likely) || !fits(first, in, other) ? likely : other;
}

void packet(ByteReader &in, TreeBuilder &out)
{
    const qint64 begin = in.offset();
    const auto first = in.byte();
    if (!first)
        return;
    const quint8 type = *first >> 4U;
    if (type == 0 || !hasRightFlags(*first))
        return out.fail(Kind::UnexpectedByte, begin);
    const auto size = in.varint(longestLength);
    if (!size)
        return;
    out.note(names[type]);
    if (!out.begin(ValueKind::Object, begin))
        return;
    out.key("type");
    out.note(names[type]);
    out.add(ValueKind::Number, QByteArray::number(type), {begin, 1});
    if (const auto body = in.part(*size)) {
        const Version version = versionOf(*first, *body);
        if (type != Connect && type != PingReq && type != PingResp) {
            out.key("readAs");
            out.add(ValueKind::String, version == Version::V5 ? "MQTT 5" : "MQTT 3.1.1", {});
        }
        Body(*first, *body, version, out).run();
    }
    out.end(in.offset());
}

bool coversAll(QByteArrayView bytes)
{
    TreeBuilder trial({});
    ByteReader in(bytes, 0, trial);
    const auto first = in.byte();
    const auto size = first ? in.varint(longestLength) : std::nullopt;
    return !size || *size >= static_cast<quint64>(in.remaining());
}

} // namespace

void decodeMqtt(QByteArrayView bytes, TreeBuilder &out)
{
    ByteReader in(bytes, 0, out);
    const bool isArray = !coversAll(bytes);
    if (isArray)
        out.begin(ValueKind::Array, 0);
    do {
        packet(in, out);
    } while (out.ok() && !in.atEnd());
    if (isArray)
        out.end(bytes.size());
}

} // namespace framescope::inspect
