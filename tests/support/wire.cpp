// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

namespace framescope::tests::wire {

namespace {

QByteArray bigEndian(quint64 number, int size)
{
    QByteArray bytes;
    for (int i = size - 1; i >= 0; --i)
        bytes.append(static_cast<char>((number >> (8 * i)) & 0xFF));
    return bytes;
}

quint64 fromBigEndian(const QByteArray &bytes)
{
    quint64 number = 0;
    for (const char byte : bytes)
        number = number << 8 | static_cast<quint8>(byte);
    return number;
}

QByteArray xored(QByteArray payload, const QByteArray &key)
{
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = static_cast<char>(payload[i] ^ key[i % 4]);
    return payload;
}

int shortestLengthBytes(quint64 length)
{
    return length <= 125 ? 0 : length <= 65535 ? 2 : 8;
}

} // namespace

Frame::Frame(int opcode, QByteArray payload)
    : m_opcode(opcode)
    , m_payload(std::move(payload))
{
}

Frame Frame::unfinished() const
{
    Frame copy = *this;
    copy.m_fin = false;
    return copy;
}

Frame Frame::masked(const QByteArray &key) const
{
    Frame copy = *this;
    copy.m_key = key;
    return copy;
}

Frame Frame::rsv(int bits) const
{
    Frame copy = *this;
    copy.m_rsv = bits;
    return copy;
}

Frame Frame::lengthBytes(int count) const
{
    Frame copy = *this;
    copy.m_lengthBytes = count;
    return copy;
}

Frame Frame::declaring(quint64 length) const
{
    Frame copy = *this;
    copy.m_declared = length;
    return copy;
}

QByteArray Frame::header() const
{
    const quint64 length = m_declared.value_or(static_cast<quint64>(m_payload.size()));
    const int extra = m_lengthBytes.value_or(shortestLengthBytes(length));
    const quint64 field = extra == 0 ? length : extra == 2 ? 126 : 127;
    QByteArray bytes;
    bytes.append(static_cast<char>((m_fin ? 0x80 : 0) | m_rsv << 4 | m_opcode));
    bytes.append(static_cast<char>((m_key.isEmpty() ? 0 : 0x80) | static_cast<int>(field)));
    return bytes + bigEndian(length, extra) + m_key;
}

QByteArray Frame::bytes() const
{
    return header() + (m_key.isEmpty() ? m_payload : xored(m_payload, m_key));
}

Frame text(const QByteArray &utf8)
{
    return {1, utf8};
}

Frame binary(const QByteArray &payload)
{
    return {2, payload};
}

Frame continuation(const QByteArray &payload)
{
    return {0, payload};
}

Frame ping(const QByteArray &payload)
{
    return {9, payload};
}

Frame pong(const QByteArray &payload)
{
    return {10, payload};
}

Frame close(int code, const QByteArray &reason)
{
    return closeWith(bigEndian(static_cast<quint64>(code), 2) + reason);
}

Frame closeWith(const QByteArray &payload)
{
    return {8, payload};
}

QByteArray head(const QByteArray &startLine, const QByteArrayList &headers)
{
    QByteArray bytes = startLine + "\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    return bytes + "\r\n";
}

QByteArray quoted(const QByteArray &payload)
{
    constexpr qsizetype longest = 64;
    if (payload.size() > longest)
        return "of " + QByteArray::number(payload.size()) + " bytes";
    const bool isPrintable = std::all_of(payload.begin(), payload.end(), [](char c) { return c >= ' ' && c <= '~'; });
    return isPrintable ? '"' + QByteArray(payload) + '"' : QByteArray(payload.toHex(' '));
}

QByteArray nameOf(int opcode)
{
    switch (opcode) {
    case 0: return QByteArray("continuation");
    case 1: return QByteArray("text");
    case 2: return QByteArray("binary");
    case 8: return QByteArray("close");
    case 9: return QByteArray("ping");
    case 10: return QByteArray("pong");
    default: return "opcode " + QByteArray::number(opcode);
    }
}

QByteArray lineOf(int opcode, const QByteArray &payload)
{
    if (opcode != 8 || payload.size() < 2)
        return nameOf(opcode) + ' ' + quoted(payload);
    return "close " + QByteArray::number(fromBigEndian(payload.left(2))) + ' ' + quoted(payload.mid(2));
}

QByteArrayList read(QByteArray stream)
{
    QByteArrayList lines;
    while (stream.size() >= 2) {
        const int first = static_cast<quint8>(stream[0]);
        const int second = static_cast<quint8>(stream[1]);
        const int field = second & 0x7F;
        const int extra = field == 126 ? 2 : field == 127 ? 8 : 0;
        const bool isMasked = (second & 0x80) != 0;
        const quint64 length = extra == 0 ? static_cast<quint64>(field) : fromBigEndian(stream.mid(2, extra));
        const qsizetype begin = 2 + extra + (isMasked ? 4 : 0);
        if (static_cast<quint64>(stream.size()) < static_cast<quint64>(begin) + length)
            break;
        QByteArray payload = stream.mid(begin, static_cast<qsizetype>(length));
        if (isMasked)
            payload = xored(payload, stream.mid(2 + extra, 4));
        const int bits = (first >> 4) & 7;
        QByteArray line = lineOf(first & 0xF, payload);
        if (isMasked)
            line += " masked";
        if ((first & 0x80) == 0)
            line += " unfinished";
        if (bits != 0)
            line += " rsv " + QByteArray::number(bits);
        if (extra != shortestLengthBytes(length))
            line += " in " + QByteArray::number(extra) + " length bytes";
        lines.append(line);
        stream.remove(0, begin + static_cast<qsizetype>(length));
    }
    if (!stream.isEmpty())
        lines.append(QByteArray("unreadable: ") + QByteArray(stream.left(64).toHex(' ')));
    return lines;
}

} // namespace framescope::tests::wire
