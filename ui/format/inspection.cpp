// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include "inert.h"
#include "numbers.h"

#include <inspect/prettytext.h>

#include <QCoreApplication>

namespace framescope::format {

namespace {

using inspect::DecodeError;
using inspect::Format;
using inspect::ValueKind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::Inspection)
};

constexpr qsizetype longestLine = 400; // bytes

QString separated(const QStringList &parts)
{
    return parts.join(QStringLiteral("  ·  "));
}

QString sentenceOf(DecodeError::Kind kind)
{
    switch (kind) {
    case DecodeError::Kind::UnexpectedEnd:
        return Text::tr("The payload ends at byte %1, in the middle of a value. What was read before is shown.");
    case DecodeError::Kind::UnexpectedByte:
        return Text::tr("The byte at offset %1 cannot stand there. What was read before is shown.");
    case DecodeError::Kind::BadString:
        return Text::tr("The string at offset %1 has a character or an escape that it may not have.");
    case DecodeError::Kind::BadNumber: return Text::tr("The number before offset %1 lacks digits.");
    case DecodeError::Kind::BadLength:
        return Text::tr("The length at offset %1 does not fit what is around it. What was read before is shown.");
    case DecodeError::Kind::BadMarkup: return Text::tr("The XML is not well-formed before offset %1.");
    case DecodeError::Kind::BadHeader: return Text::tr("The line at offset %1 is not a header.");
    case DecodeError::Kind::BrokenStream:
        return Text::tr("The compressed data is damaged at offset %1. What could be unpacked is shown.");
    case DecodeError::Kind::TrailingBytes:
        return Text::tr("The value ends at offset %1, and more bytes follow. “Hex” shows them.");
    case DecodeError::Kind::TooDeep:
        return Text::tr("The values are nested too deeply to be shown from offset %1 on. “Raw” shows all.");
    case DecodeError::Kind::TooManyValues:
        return Text::tr("There are too many values to be shown from offset %1 on. “Raw” shows them.");
    case DecodeError::Kind::TooLarge: return Text::tr("What follows offset %1 is too large to be unpacked or read here.");
    case DecodeError::Kind::Cancelled: return Text::tr("Reading was stopped at offset %1.");
    }
    return {};
}

} // namespace

QString formatName(Format format)
{
    switch (format) {
    case Format::Raw: return Text::tr("Raw");
    case Format::Json: return QStringLiteral("JSON");
    case Format::NdJson: return Text::tr("JSON lines");
    case Format::Xml: return QStringLiteral("XML");
    case Format::Cbor: return QStringLiteral("CBOR");
    case Format::MessagePack: return QStringLiteral("MessagePack");
    case Format::Form: return Text::tr("Form");
    case Format::Base64: return QStringLiteral("base64");
    case Format::Gzip: return QStringLiteral("gzip");
    case Format::Zlib: return QStringLiteral("zlib");
    case Format::Zstd: return QStringLiteral("zstd");
    case Format::SocketIo: return QStringLiteral("Socket.IO");
    case Format::Stomp: return QStringLiteral("STOMP");
    case Format::SignalR: return QStringLiteral("SignalR");
    case Format::SignalRMessagePack: return QStringLiteral("SignalR (MessagePack)");
    case Format::GraphQlWs: return QStringLiteral("GraphQL");
    case Format::JsonRpc: return QStringLiteral("JSON-RPC");
    case Format::Mqtt: return QStringLiteral("MQTT");
    case Format::Protobuf: return QStringLiteral("Protocol Buffers");
    case Format::Png: return QStringLiteral("PNG");
    case Format::Jpeg: return QStringLiteral("JPEG");
    case Format::Gif: return QStringLiteral("GIF");
    case Format::WebP: return QStringLiteral("WebP");
    case Format::Bmp: return QStringLiteral("BMP");
    }
    return {};
}

QString layersText(const inspect::Decoded &decoded)
{
    QStringList names;
    for (const Format layer : decoded.layers)
        names.append(formatName(layer));
    return names.join(QStringLiteral(" › "));
}

QString factsText(const std::vector<inspect::Fact> &facts)
{
    QStringList parts;
    for (const inspect::Fact &fact : facts) {
        const QString value = inertLine(fact.value);
        parts.append(fact.name.isEmpty() ? value : QStringLiteral("%1: %2").arg(inertLine(fact.name), value));
    }
    return separated(parts);
}

QString decodeErrorText(const inspect::Decoded &decoded)
{
    if (!decoded.error)
        return {};
    const QString sentence = sentenceOf(decoded.error->kind).arg(number(decoded.error->offset));
    if (decoded.errorLayer == 0)
        return sentence;
    return Text::tr("Inside of %1: %2").arg(formatName(decoded.layers[decoded.errorLayer - 1]), sentence);
}

QString valueLine(const inspect::Value &value)
{
    if (inspect::isContainer(value.kind)) {
        const QString brackets = QString::fromUtf8(inspect::scalarText(value));
        return value.childCount == 0
            ? brackets
            : QStringLiteral("%1  %2").arg(brackets, Text::tr("%n values", nullptr, value.childCount));
    }
    inspect::Value shown = value;
    const bool isCut = shown.text.size() > longestLine;
    if (isCut)
        shown.text.truncate(longestLine);
    const QString text = inertLine(QByteArrayView(inspect::scalarText(shown)));
    return isCut ? text + u'…' : text;
}

QString valueKindName(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Object: return Text::tr("object");
    case ValueKind::Array: return Text::tr("array");
    case ValueKind::String: return Text::tr("text");
    case ValueKind::Number: return Text::tr("number");
    case ValueKind::Boolean: return Text::tr("boolean");
    case ValueKind::Null: return QStringLiteral("null");
    case ValueKind::Bytes: return Text::tr("bytes");
    case ValueKind::Special: return Text::tr("special value");
    }
    return {};
}

} // namespace framescope::format
