// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalrdecoder.h"

#include "jsondecoder.h"
#include "messagepackdecoder.h"

#include <array>
#include <vector>

namespace framescope::inspect {

namespace {

using Kind = DecodeError::Kind;

constexpr char recordSeparator = '\x1e';
constexpr int longestLength = 5; // bytes; a message has at most 2 GiB

/// The names of the elements behind the type; of extra elements there are none.
const std::vector<QByteArray> &elementsOf(quint8 type)
{
    static const std::vector<std::vector<QByteArray>> names {{},
        {"headers", "invocationId", "target", "arguments", "streamIds"}, {"headers", "invocationId", "item"},
        {"headers", "invocationId", "resultKind", "result"}, {"headers", "invocationId", "target", "arguments", "streamIds"},
        {"headers", "invocationId"}, {}, {"error", "allowReconnect"}, {"sequenceId"}, {"sequenceId"}};
    return type < names.size() ? names[type] : names[0];
}

QByteArray resultKindName(quint8 kind)
{
    switch (kind) {
    case 1: return "error";
    case 2: return "void";
    case 3: return "non-void";
    default: return {};
    }
}

void element(const QByteArray &name, ByteReader &in, TreeBuilder &out)
{
    const bool isKind = name == "resultKind" && !in.atEnd();
    if (isKind)
        out.note(resultKindName(in.peek()));
    out.key(name);
    decodeMessagePackValue(in, out);
}

void message(ByteReader in, TreeBuilder &out)
{
    out.begin(ValueKind::Object, in.offset());
    const auto count = messagePackArray(in, out);
    if (!count)
        return;
    const quint8 type = in.atEnd() ? 0 : in.peek();
    if (*count == 0 || signalRTypeName(type).isEmpty())
        return out.fail(in.atEnd() ? Kind::UnexpectedEnd : Kind::UnexpectedByte, in.offset());
    out.key("type");
    out.note(signalRTypeName(type));
    decodeMessagePackValue(in, out);
    const auto &names = elementsOf(type);
    for (quint32 i = 1; i < *count && out.ok(); ++i)
        element(i <= names.size() ? names[i - 1] : '[' + QByteArray::number(i) + ']', in, out);
    if (out.ok() && !in.atEnd())
        out.fail(Kind::TrailingBytes, in.offset());
    out.end(in.offset());
}

bool coversAll(QByteArrayView bytes)
{
    TreeBuilder trial({});
    ByteReader in(bytes, 0, trial);
    const auto size = in.varint(longestLength);
    return !size || *size >= static_cast<quint64>(in.remaining());
}

} // namespace

QByteArray signalRTypeName(qint64 type)
{
    constexpr std::array<const char *, 10> names {"", "Invocation", "StreamItem", "Completion", "StreamInvocation",
        "CancelInvocation", "Ping", "Close", "Ack", "Sequence"};
    return type > 0 && type < static_cast<qint64>(names.size()) ? names[static_cast<size_t>(type)] : "";
}

void decodeSignalR(QByteArrayView text, TreeBuilder &out)
{
    if (text.isEmpty())
        return out.fail(Kind::UnexpectedEnd, 0);
    const qsizetype first = text.indexOf(recordSeparator);
    const bool isArray = first >= 0 && first + 1 < text.size();
    if (isArray)
        out.begin(ValueKind::Array, 0);
    for (qsizetype at = 0; at < text.size() && out.ok();) {
        const qsizetype separator = text.indexOf(recordSeparator, at);
        const qsizetype end = separator < 0 ? text.size() : separator;
        decodeJson(text.sliced(at, end - at), at, out);
        if (separator < 0)
            out.fail(Kind::UnexpectedEnd, text.size());
        at = end + 1;
    }
    if (isArray)
        out.end(text.size());
}

void decodeSignalRMessagePack(QByteArrayView bytes, TreeBuilder &out)
{
    ByteReader in(bytes, 0, out);
    const bool isArray = !coversAll(bytes);
    if (isArray)
        out.begin(ValueKind::Array, 0);
    do {
        const auto size = in.varint(longestLength);
        const auto part = size ? in.part(*size) : std::nullopt;
        if (part)
            message(*part, out);
    } while (out.ok() && !in.atEnd());
    if (isArray)
        out.end(bytes.size());
}

} // namespace framescope::inspect
