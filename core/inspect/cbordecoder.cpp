// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cbordecoder.h"

#include "bytereader.h"
#include "keytext.h"
#include "scalars.h"

#include <QFloat16>

#include <bit>

namespace framescope::inspect {

namespace {

using Kind = DecodeError::Kind;

enum Major : quint8 { Unsigned, Negative, ByteString, TextString, Array, Map, Tag, Simple };

constexpr quint8 indefinite = 31;
constexpr quint8 breakByte = 0xFF;
constexpr int mostTags = 16; // of one item

class Decoder
{
public:
    Decoder(ByteReader &in, TreeBuilder &out)
        : m_in(in)
        , m_out(out)
        , m_begin(in.offset())
    {
    }

    void item();

private:
    [[nodiscard]] ByteRange range() const { return {m_begin, m_in.offset() - m_begin}; }
    [[nodiscard]] std::optional<quint64> argument(quint8 info);
    void itemOf(quint8 initial);
    void string(ValueKind kind, quint8 major, quint8 info);
    void array(quint8 info);
    void map(quint8 info);
    void simple(quint8 info);
    void special(quint64 value);
    [[nodiscard]] bool takeBreak();

    ByteReader &m_in;
    TreeBuilder &m_out;
    qint64 m_begin;
};

std::optional<quint64> Decoder::argument(quint8 info)
{
    if (info < 24)
        return info;
    switch (info) {
    case 24: return m_in.big<quint8>();
    case 25: return m_in.big<quint16>();
    case 26: return m_in.big<quint32>();
    case 27: return m_in.big<quint64>();
    default: break;
    }
    m_out.fail(Kind::UnexpectedByte, m_in.offset() - 1);
    return {};
}

void Decoder::item()
{
    QByteArray tags;
    for (int count = 0;; ++count) {
        const auto initial = m_in.byte();
        if (!initial)
            return;
        if (*initial >> 5U != Tag) {
            m_out.note(tags);
            return itemOf(*initial);
        }
        const auto tag = argument(*initial & 0x1FU);
        if (!tag)
            return;
        if (count == mostTags)
            return m_out.fail(Kind::TooDeep, m_in.offset());
        tags += (tags.isEmpty() ? "tag " : ", tag ") + QByteArray::number(*tag);
    }
}

QByteArray negative(quint64 argument)
{
    return argument == std::numeric_limits<quint64>::max() ? QByteArray("-18446744073709551616")
                                                           : '-' + QByteArray::number(argument + 1);
}

void Decoder::itemOf(quint8 initial)
{
    const quint8 info = initial & 0x1FU;
    switch (initial >> 5U) {
    case Unsigned:
    case Negative: {
        const auto value = argument(info);
        if (value)
            m_out.add(ValueKind::Number, initial >> 5U == Unsigned ? QByteArray::number(*value) : negative(*value), range());
        return;
    }
    case ByteString: return string(ValueKind::Bytes, ByteString, info);
    case TextString: return string(ValueKind::String, TextString, info);
    case Array: return array(info);
    case Map: return map(info);
    default: return simple(info);
    }
}

bool Decoder::takeBreak()
{
    if (m_in.atEnd()) {
        m_out.fail(Kind::UnexpectedEnd, m_in.offset());
        return true;
    }
    return m_in.peek() == breakByte && m_in.byte();
}

void Decoder::string(ValueKind kind, quint8 major, quint8 info)
{
    QByteArray text;
    if (info != indefinite) {
        const auto size = argument(info);
        const auto bytes = size ? m_in.take(*size) : std::nullopt;
        if (bytes)
            m_out.add(kind, bytes->toByteArray(), range());
        return;
    }
    while (!takeBreak()) {
        const auto initial = m_in.byte(); // chunks are of the same type, with a length of their own
        if (*initial >> 5U != major)
            return m_out.fail(Kind::UnexpectedByte, m_in.offset() - 1);
        const auto size = argument(*initial & 0x1FU);
        const auto bytes = size ? m_in.take(*size) : std::nullopt;
        if (!bytes)
            return;
        text.append(*bytes);
    }
    m_out.add(kind, std::move(text), range());
}

void Decoder::array(quint8 info)
{
    const auto count = info == indefinite ? std::optional<quint64>(0) : argument(info);
    if (!count || !m_out.begin(ValueKind::Array, m_begin))
        return;
    for (quint64 i = 0; m_out.ok() && (info == indefinite ? !takeBreak() : i < *count); ++i)
        Decoder(m_in, m_out).item();
    m_out.end(m_in.offset());
}

void Decoder::map(quint8 info)
{
    const auto count = info == indefinite ? std::optional<quint64>(0) : argument(info);
    if (!count || !m_out.begin(ValueKind::Object, m_begin))
        return;
    for (quint64 i = 0; m_out.ok() && (info == indefinite ? !takeBreak() : i < *count); ++i) {
        readKey(m_out, [this](TreeBuilder &key) {
            ByteReader in(m_in.rest(), m_in.offset(), key);
            Decoder(in, key).item();
            (void)m_in.take(static_cast<quint64>(in.offset() - m_in.offset()));
        });
        if (m_out.ok())
            Decoder(m_in, m_out).item();
    }
    m_out.end(m_in.offset());
}

float halfOf(quint16 bits)
{
    return static_cast<float>(std::bit_cast<qfloat16>(bits));
}

void Decoder::simple(quint8 info)
{
    if (info == indefinite) // a break where no item of unknown length is
        return m_out.fail(Kind::UnexpectedByte, m_in.offset() - 1);
    const auto value = argument(info);
    if (!value)
        return;
    switch (info) {
    case 25: m_out.add(ValueKind::Number, numberText(halfOf(static_cast<quint16>(*value))), range()); return;
    case 26: m_out.add(ValueKind::Number, numberText(std::bit_cast<float>(static_cast<quint32>(*value))), range()); return;
    case 27: m_out.add(ValueKind::Number, numberText(std::bit_cast<double>(*value)), range()); return;
    default: special(*value);
    }
}

void Decoder::special(quint64 value)
{
    switch (value) {
    case 20: m_out.add(ValueKind::Boolean, "false", range()); return;
    case 21: m_out.add(ValueKind::Boolean, "true", range()); return;
    case 22: m_out.add(ValueKind::Null, "null", range()); return;
    case 23: m_out.add(ValueKind::Special, "undefined", range()); return;
    default: m_out.add(ValueKind::Special, "simple(" + QByteArray::number(value) + ')', range());
    }
}

} // namespace

void decodeCbor(QByteArrayView bytes, TreeBuilder &out)
{
    ByteReader in(bytes, 0, out);
    Decoder(in, out).item();
    if (out.ok() && !in.atEnd())
        out.fail(Kind::TrailingBytes, in.offset());
}

} // namespace framescope::inspect
