// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/treebuilder.h>

#include <QtEndian>

namespace framescope::inspect {

/// Reads bytes from front to back and never beyond their end: what is not there is an error of the builder, at the
/// offset where it should have begun.
class ByteReader
{
public:
    /// @p base: the offset of the first byte in the content.
    ByteReader(QByteArrayView bytes, qint64 base, TreeBuilder &out)
        : m_bytes(bytes)
        , m_base(base)
        , m_out(&out)
    {
    }

    [[nodiscard]] qint64 offset() const { return m_base + m_at; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    [[nodiscard]] qsizetype remaining() const { return m_bytes.size() - m_at; }
    [[nodiscard]] quint8 peek() const { return static_cast<quint8>(m_bytes[m_at]); }
    [[nodiscard]] QByteArrayView rest() const { return m_bytes.sliced(m_at); }
    /// The next @p size bytes.
    [[nodiscard]] std::optional<QByteArrayView> take(quint64 size)
    {
        if (size > static_cast<quint64>(remaining())) {
            m_out->fail(DecodeError::Kind::UnexpectedEnd, offset());
            return {};
        }
        const auto count = static_cast<qsizetype>(size);
        m_at += count;
        return m_bytes.sliced(m_at - count, count);
    }
    [[nodiscard]] std::optional<quint8> byte()
    {
        const auto bytes = take(1);
        return bytes ? std::optional(static_cast<quint8>(bytes->front())) : std::nullopt;
    }
    /// A number in network byte order.
    template <typename T>
    [[nodiscard]] std::optional<T> big()
    {
        const auto bytes = take(sizeof(T));
        return bytes ? std::optional(qFromBigEndian<T>(bytes->data())) : std::nullopt;
    }
    template <typename T>
    [[nodiscard]] std::optional<T> little()
    {
        const auto bytes = take(sizeof(T));
        return bytes ? std::optional(qFromLittleEndian<T>(bytes->data())) : std::nullopt;
    }
    /// A number in groups of seven bits, the lowest first, of at most @p longest bytes.
    [[nodiscard]] std::optional<quint64> varint(int longest);
    /// The next @p size bytes, to be read by themselves.
    [[nodiscard]] std::optional<ByteReader> part(quint64 size)
    {
        const qint64 begin = offset();
        const auto bytes = take(size);
        return bytes ? std::optional(ByteReader(*bytes, begin, *m_out)) : std::nullopt;
    }

private:
    QByteArrayView m_bytes;
    qint64 m_base;
    qsizetype m_at = 0;
    TreeBuilder *m_out;
};

} // namespace framescope::inspect
