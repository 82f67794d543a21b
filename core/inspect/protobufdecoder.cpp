// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protobufdecoder.h"

#include "bytereader.h"
#include "scalars.h"

#include <bit>

namespace framescope::inspect {

namespace {

using Kind = DecodeError::Kind;

enum WireType : quint8 { Varint, Fixed64, Delimited, BeginGroup, EndGroup, Fixed32 };

constexpr int longestVarint = 10;
constexpr quint64 highestField = (quint64(1) << 29U) - 1;

bool isReadable(QByteArrayView text)
{
    const auto isControl = [](char c) { return static_cast<quint8>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t'; };
    return std::none_of(text.begin(), text.end(), isControl) && text.isValidUtf8();
}

struct Tag {
    quint64 field = 0;
    quint8 type = 0;
};

std::optional<Tag> tagOf(ByteReader &in, TreeBuilder &out)
{
    const qint64 begin = in.offset();
    const auto tag = in.varint(longestVarint);
    if (!tag)
        return {};
    const Tag result {*tag >> 3U, static_cast<quint8>(*tag & 7U)};
    if (result.field == 0 || result.field > highestField || result.type > Fixed32) {
        out.fail(Kind::UnexpectedByte, begin);
        return {};
    }
    return result;
}

bool skipField(const Tag &tag, ByteReader &in)
{
    switch (tag.type) {
    case Varint: return in.varint(longestVarint).has_value();
    case Fixed64: return in.take(sizeof(quint64)).has_value();
    case Fixed32: return in.take(sizeof(quint32)).has_value();
    case Delimited: {
        const auto size = in.varint(longestVarint);
        return size && in.take(*size);
    }
    default: return true; // groups: the fields in them follow
    }
}

/// Whether fields follow each other to the end. Looks at the fields and not into them, so that guessing costs the same on
/// each level.
bool looksLikeMessage(QByteArrayView bytes)
{
    TreeBuilder trial({});
    ByteReader in(bytes, 0, trial);
    int groups = 0;
    while (!in.atEnd()) {
        const auto tag = tagOf(in, trial);
        if (!tag || !skipField(*tag, in))
            return false;
        groups += tag->type == BeginGroup ? 1 : tag->type == EndGroup ? -1 : 0;
        if (groups < 0)
            return false;
    }
    return groups == 0 && !bytes.isEmpty();
}

class Decoder
{
public:
    Decoder(ByteReader &in, TreeBuilder &out)
        : m_in(in)
        , m_out(out)
    {
    }

    /// Fields until the end, or until the end of group @p group; 0: there is none.
    void fields(quint64 group);

private:
    void field(const Tag &tag);
    void delimited();
    void fixed64();
    void fixed32();
    [[nodiscard]] ByteRange range() const { return {m_begin, m_in.offset() - m_begin}; }

    ByteReader &m_in;
    TreeBuilder &m_out;
    qint64 m_begin = 0; // of the field
};

void Decoder::fields(quint64 group)
{
    while (m_out.ok() && !m_in.atEnd()) {
        m_begin = m_in.offset();
        const auto tag = tagOf(m_in, m_out);
        if (!tag)
            return;
        if (tag->type == EndGroup)
            return tag->field == group ? void() : m_out.fail(Kind::UnexpectedByte, m_begin);
        field(*tag);
    }
    if (m_out.ok() && group != 0)
        m_out.fail(Kind::UnexpectedEnd, m_in.offset());
}

void Decoder::field(const Tag &tag)
{
    m_out.key(QByteArray::number(tag.field));
    switch (tag.type) {
    case Varint:
        if (const auto value = m_in.varint(longestVarint)) {
            m_out.note("varint");
            m_out.add(ValueKind::Number, QByteArray::number(*value), range());
        }
        return;
    case Fixed64: return fixed64();
    case Fixed32: return fixed32();
    case Delimited: return delimited();
    default: break;
    }
    m_out.note("group");
    if (!m_out.begin(ValueKind::Object, m_begin))
        return;
    Decoder(m_in, m_out).fields(tag.field);
    m_out.end(m_in.offset());
}

void Decoder::fixed64()
{
    const auto bits = m_in.little<quint64>();
    if (!bits)
        return;
    m_out.note("fixed64, as double " + numberText(std::bit_cast<double>(*bits)));
    m_out.add(ValueKind::Number, QByteArray::number(*bits), range());
}

void Decoder::fixed32()
{
    const auto bits = m_in.little<quint32>();
    if (!bits)
        return;
    m_out.note("fixed32, as float " + numberText(std::bit_cast<float>(*bits)));
    m_out.add(ValueKind::Number, QByteArray::number(*bits), range());
}

void Decoder::delimited()
{
    const auto size = m_in.varint(longestVarint);
    auto part = size ? m_in.part(*size) : std::nullopt;
    if (!part)
        return;
    const QByteArrayView bytes = part->rest();
    if (isReadable(bytes)) {
        m_out.add(ValueKind::String, bytes.toByteArray(), range());
    } else if (looksLikeMessage(bytes)) {
        m_out.note("message");
        if (!m_out.begin(ValueKind::Object, m_begin))
            return;
        Decoder(*part, m_out).fields(0);
        m_out.end(m_in.offset());
    } else {
        m_out.add(ValueKind::Bytes, bytes.toByteArray(), range());
    }
}

} // namespace

void decodeProtobuf(QByteArrayView bytes, TreeBuilder &out)
{
    out.begin(ValueKind::Object, 0);
    ByteReader in(bytes, 0, out);
    Decoder(in, out).fields(0);
    out.end(bytes.size());
}

} // namespace framescope::inspect
