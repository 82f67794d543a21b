// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagepackdecoder.h"

#include "keytext.h"
#include "scalars.h"

#include <base/isotime.h>

#include <bit>

namespace framescope::inspect {

namespace {

using Kind = DecodeError::Kind;

class Decoder
{
public:
    Decoder(ByteReader &in, TreeBuilder &out)
        : m_in(in)
        , m_out(out)
        , m_begin(in.offset())
    {
    }

    void value();

private:
    [[nodiscard]] ByteRange range() const { return {m_begin, m_in.offset() - m_begin}; }
    void number(QByteArray text) { m_out.add(ValueKind::Number, std::move(text), range()); }
    template <typename T>
    void integer()
    {
        if (const auto value = m_in.big<T>())
            number(QByteArray::number(*value));
    }
    void other(quint8 type);
    void text(quint64 size);
    void bytes(quint64 size);
    void extension(quint64 size);
    void array(quint64 count);
    void map(quint64 count);
    /// Hands the length that follows, of 1, 2 or 4 bytes, to @p take.
    void sized(int bytes, void (Decoder::*take)(quint64));
    template <typename Float, typename Bits>
    void floating()
    {
        if (const auto bits = m_in.big<Bits>())
            number(numberText(std::bit_cast<Float>(*bits)));
    }

    ByteReader &m_in;
    TreeBuilder &m_out;
    qint64 m_begin;
};

void Decoder::value()
{
    const auto type = m_in.byte();
    if (!type)
        return;
    if (*type < 0x80 || *type >= 0xE0)
        return number(QByteArray::number(static_cast<qint8>(*type)));
    if (*type < 0x90)
        return map(*type & 0x0FU);
    if (*type < 0xA0)
        return array(*type & 0x0FU);
    if (*type < 0xC0)
        return text(*type & 0x1FU);
    other(*type);
}

void Decoder::other(quint8 type)
{
    switch (type) {
    case 0xC0: m_out.add(ValueKind::Null, "null", range()); return;
    case 0xC2: m_out.add(ValueKind::Boolean, "false", range()); return;
    case 0xC3: m_out.add(ValueKind::Boolean, "true", range()); return;
    case 0xC4: return sized(1, &Decoder::bytes);
    case 0xC5: return sized(2, &Decoder::bytes);
    case 0xC6: return sized(4, &Decoder::bytes);
    case 0xC7: return sized(1, &Decoder::extension);
    case 0xC8: return sized(2, &Decoder::extension);
    case 0xC9: return sized(4, &Decoder::extension);
    case 0xCA: return floating<float, quint32>();
    case 0xCB: return floating<double, quint64>();
    case 0xCC: return integer<quint8>();
    case 0xCD: return integer<quint16>();
    case 0xCE: return integer<quint32>();
    case 0xCF: return integer<quint64>();
    case 0xD0: return integer<qint8>();
    case 0xD1: return integer<qint16>();
    case 0xD2: return integer<qint32>();
    case 0xD3: return integer<qint64>();
    case 0xD4:
    case 0xD5:
    case 0xD6:
    case 0xD7:
    case 0xD8: return extension(quint64(1) << (type - 0xD4U));
    case 0xD9: return sized(1, &Decoder::text);
    case 0xDA: return sized(2, &Decoder::text);
    case 0xDB: return sized(4, &Decoder::text);
    case 0xDC: return sized(2, &Decoder::array);
    case 0xDD: return sized(4, &Decoder::array);
    case 0xDE: return sized(2, &Decoder::map);
    case 0xDF: return sized(4, &Decoder::map);
    default: m_out.fail(Kind::UnexpectedByte, m_begin); // 0xC1 is never used
    }
}

void Decoder::sized(int bytes, void (Decoder::*take)(quint64))
{
    std::optional<quint64> size;
    if (bytes == 1)
        size = m_in.big<quint8>();
    else if (bytes == 2)
        size = m_in.big<quint16>();
    else
        size = m_in.big<quint32>();
    if (size)
        (this->*take)(*size);
}

void Decoder::text(quint64 size)
{
    if (const auto text = m_in.take(size))
        m_out.add(ValueKind::String, text->toByteArray(), range());
}

void Decoder::bytes(quint64 size)
{
    if (const auto bytes = m_in.take(size))
        m_out.add(ValueKind::Bytes, bytes->toByteArray(), range());
}

/// The timestamp extension in its three sizes.
std::optional<base::WallTime> timestampOf(QByteArrayView data)
{
    qint64 seconds = 0;
    quint32 nanoseconds = 0;
    if (data.size() == 4) {
        seconds = qFromBigEndian<quint32>(data.data());
    } else if (data.size() == 8) {
        const auto both = qFromBigEndian<quint64>(data.data());
        nanoseconds = static_cast<quint32>(both >> 34U);
        seconds = static_cast<qint64>(both & 0x3FFFFFFFFU);
    } else if (data.size() == 12) {
        nanoseconds = qFromBigEndian<quint32>(data.data());
        seconds = qFromBigEndian<qint64>(data.sliced(4).data());
    } else {
        return {};
    }
    constexpr qint64 latest = 9'000'000'000; // what nanoseconds of 64 bits hold
    if (nanoseconds > 999'999'999 || seconds > latest || seconds < -latest)
        return {};
    return base::WallTime(std::chrono::seconds(seconds) + base::Nanoseconds(nanoseconds));
}

void Decoder::extension(quint64 size)
{
    const auto type = m_in.big<qint8>();
    const auto data = type ? m_in.take(size) : std::nullopt;
    if (!data)
        return;
    const auto time = *type == -1 ? timestampOf(*data) : std::nullopt;
    m_out.note(time ? QByteArray("timestamp") : "ext " + QByteArray::number(*type));
    if (time)
        m_out.add(ValueKind::Special, base::isoTime(*time), range());
    else
        m_out.add(ValueKind::Bytes, data->toByteArray(), range());
}

void Decoder::array(quint64 count)
{
    if (!m_out.begin(ValueKind::Array, m_begin))
        return;
    for (quint64 i = 0; i < count && m_out.ok(); ++i)
        decodeMessagePackValue(m_in, m_out);
    m_out.end(m_in.offset());
}

void Decoder::map(quint64 count)
{
    if (!m_out.begin(ValueKind::Object, m_begin))
        return;
    for (quint64 i = 0; i < count && m_out.ok(); ++i) {
        readKey(m_out, [this](TreeBuilder &key) {
            ByteReader in(m_in.rest(), m_in.offset(), key);
            decodeMessagePackValue(in, key);
            (void)m_in.take(static_cast<quint64>(in.offset() - m_in.offset()));
        });
        if (m_out.ok())
            decodeMessagePackValue(m_in, m_out);
    }
    m_out.end(m_in.offset());
}

} // namespace

void decodeMessagePackValue(ByteReader &in, TreeBuilder &out)
{
    Decoder(in, out).value();
}

void decodeMessagePack(QByteArrayView bytes, TreeBuilder &out)
{
    ByteReader in(bytes, 0, out);
    decodeMessagePackValue(in, out);
    if (out.ok() && !in.atEnd())
        out.fail(Kind::TrailingBytes, in.offset());
}

std::optional<quint32> messagePackArray(ByteReader &in, TreeBuilder &out)
{
    const qint64 begin = in.offset();
    const auto type = in.byte();
    if (!type)
        return {};
    if ((*type & 0xF0U) == 0x90)
        return *type & 0x0FU;
    if (*type == 0xDC)
        return in.big<quint16>();
    if (*type == 0xDD)
        return in.big<quint32>();
    out.fail(Kind::UnexpectedByte, begin);
    return {};
}

} // namespace framescope::inspect
