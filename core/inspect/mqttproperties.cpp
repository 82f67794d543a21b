// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqttproperties.h"

#include "scalars.h"

#include <algorithm>
#include <iterator>

namespace framescope::inspect {

namespace {

using Kind = DecodeError::Kind;

enum class Type : quint8 { Byte, TwoBytes, FourBytes, Varint, String, Binary, Pair };

struct Property {
    quint8 id;
    Type type;
    const char *name;
};

// MQTT 5, table 2-4
constexpr Property properties[] {{0x01, Type::Byte, "payloadFormatIndicator"},
    {0x02, Type::FourBytes, "messageExpiryInterval"}, {0x03, Type::String, "contentType"},
    {0x08, Type::String, "responseTopic"}, {0x09, Type::Binary, "correlationData"},
    {0x0B, Type::Varint, "subscriptionIdentifier"}, {0x11, Type::FourBytes, "sessionExpiryInterval"},
    {0x12, Type::String, "assignedClientIdentifier"}, {0x13, Type::TwoBytes, "serverKeepAlive"},
    {0x15, Type::String, "authenticationMethod"}, {0x16, Type::Binary, "authenticationData"},
    {0x17, Type::Byte, "requestProblemInformation"}, {0x18, Type::FourBytes, "willDelayInterval"},
    {0x19, Type::Byte, "requestResponseInformation"}, {0x1A, Type::String, "responseInformation"},
    {0x1C, Type::String, "serverReference"}, {0x1F, Type::String, "reasonString"}, {0x21, Type::TwoBytes, "receiveMaximum"},
    {0x22, Type::TwoBytes, "topicAliasMaximum"}, {0x23, Type::TwoBytes, "topicAlias"}, {0x24, Type::Byte, "maximumQoS"},
    {0x25, Type::Byte, "retainAvailable"}, {0x26, Type::Pair, "userProperty"}, {0x27, Type::FourBytes, "maximumPacketSize"},
    {0x28, Type::Byte, "wildcardSubscriptionAvailable"}, {0x29, Type::Byte, "subscriptionIdentifiersAvailable"},
    {0x2A, Type::Byte, "sharedSubscriptionAvailable"}};

constexpr int longestVarint = 4;

void addPair(const QByteArray &key, ByteReader &in, TreeBuilder &out)
{
    out.key(key);
    if (!out.begin(ValueKind::Object, in.offset()))
        return;
    addMqttString("name", in, out);
    addMqttString("value", in, out);
    out.end(in.offset());
}

void addProperty(const Property &property, ByteReader &in, TreeBuilder &out)
{
    const QByteArray name(property.name);
    switch (property.type) {
    case Type::Byte: return addMqttInteger<quint8>(name, in, out);
    case Type::TwoBytes: return addMqttInteger<quint16>(name, in, out);
    case Type::FourBytes: return addMqttInteger<quint32>(name, in, out);
    case Type::String: return addMqttString(name, in, out);
    case Type::Binary: return addMqttBinary(name, in, out);
    case Type::Pair: return addPair(name, in, out);
    case Type::Varint: break;
    }
    const qint64 begin = in.offset();
    if (const auto value = in.varint(longestVarint)) {
        out.key(name);
        out.add(ValueKind::Number, QByteArray::number(*value), {begin, in.offset() - begin});
    }
}

std::optional<std::pair<ByteReader, qint64>> counted(ByteReader &in)
{
    const auto size = in.big<quint16>();
    const qint64 begin = in.offset();
    const auto part = size ? in.part(*size) : std::nullopt;
    return part ? std::optional(std::pair(*part, begin)) : std::nullopt;
}

} // namespace

void addMqttString(const QByteArray &key, ByteReader &in, TreeBuilder &out)
{
    const auto text = counted(in);
    if (!text)
        return;
    if (!text->first.rest().isValidUtf8() || text->first.rest().contains('\0'))
        return out.fail(Kind::BadString, text->second);
    out.key(key);
    out.add(ValueKind::String, text->first.rest().toByteArray(), {text->second, text->first.remaining()});
}

void addMqttBinary(const QByteArray &key, ByteReader &in, TreeBuilder &out)
{
    const auto bytes = counted(in);
    if (!bytes)
        return;
    out.key(key);
    addTextOrBytes(bytes->first.rest(), {bytes->second, bytes->first.remaining()}, out);
}

void addMqttProperties(const QByteArray &key, ByteReader &in, TreeBuilder &out)
{
    const auto size = in.varint(longestVarint);
    auto part = size ? in.part(*size) : std::nullopt;
    if (!part || part->atEnd())
        return;
    out.key(key);
    if (!out.begin(ValueKind::Object, part->offset()))
        return;
    while (out.ok() && !part->atEnd()) {
        const qint64 begin = part->offset();
        const auto id = part->byte();
        const auto *property =
            std::find_if(std::begin(properties), std::end(properties), [&](const Property &p) { return p.id == id; });
        if (property == std::end(properties))
            return out.fail(Kind::UnexpectedByte, begin);
        addProperty(*property, *part, out);
    }
    out.end(part->offset());
}

} // namespace framescope::inspect
