// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ippacket.h"

#include <QtEndian>

#include <arpa/inet.h>

namespace framescope::exchange {

namespace {

constexpr quint8 protocolTcp = 6;
constexpr quint8 hopLimit = 64;
constexpr qsizetype v4AddressSize = 4;
constexpr qsizetype v6AddressSize = 16;
constexpr qsizetype v4HeaderSize = 20;
constexpr qsizetype v4ChecksumAt = 10;
constexpr qsizetype tcpHeaderSize = 20;
constexpr qsizetype tcpChecksumAt = 16;
constexpr quint16 dontFragment = 0x4000;
constexpr quint16 fullWindow = 65535;
constexpr quint8 windowScale = 14;

template <typename T>
void put(QByteArray &bytes, T number)
{
    char raw[sizeof number];
    qToBigEndian(number, raw);
    bytes.append(raw, sizeof number);
}

void put(QByteArray &bytes, const Endpoint &endpoint)
{
    bytes.append(reinterpret_cast<const char *>(endpoint.address.data()), endpoint.isV6 ? v6AddressSize : v4AddressSize);
}

/// The sum of @p bytes as 16-bit numbers, to be continued; RFC 1071.
quint32 sumOf(QByteArrayView bytes, quint32 sum = 0)
{
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        sum += qFromBigEndian<quint16>(bytes.data() + i);
        sum = (sum & 0xFFFF) + (sum >> 16);
    }
    if (bytes.size() % 2 != 0)
        sum += static_cast<quint32>(static_cast<uchar>(bytes.back()) << 8);
    return (sum & 0xFFFF) + (sum >> 16);
}

void putChecksum(QByteArray &bytes, qsizetype at, quint32 sum)
{
    qToBigEndian(static_cast<quint16>(~sum), bytes.data() + at);
}

/// RFC 9293, section 3.1, and RFC 8200, section 8.1.
QByteArray pseudoHeader(const TcpSegment &segment, qsizetype tcpSize)
{
    QByteArray bytes;
    put(bytes, segment.from);
    put(bytes, segment.to);
    put(bytes, static_cast<quint32>(tcpSize));
    put(bytes, static_cast<quint32>(protocolTcp));
    return bytes;
}

QByteArray synOptions()
{
    QByteArray options("\x02\x04", 2); // maximum segment size
    put(options, maxSegment);
    options.append("\x01\x03\x03", 3); // no operation, window scale
    options.append(static_cast<char>(windowScale));
    return options;
}

QByteArray tcpBytes(const TcpSegment &segment)
{
    const QByteArray options = (segment.flags & tcpSyn) != 0 ? synOptions() : QByteArray();
    const auto words = static_cast<quint8>((tcpHeaderSize + options.size()) / 4);
    QByteArray bytes;
    put(bytes, segment.from.port);
    put(bytes, segment.to.port);
    put(bytes, segment.sequence);
    put(bytes, segment.acknowledgement);
    put(bytes, static_cast<quint8>(words << 4));
    put(bytes, segment.flags);
    put(bytes, fullWindow);
    put(bytes, quint16(0)); // checksum
    put(bytes, quint16(0)); // urgent pointer
    bytes += options + segment.payload;
    putChecksum(bytes, tcpChecksumAt, sumOf(bytes, sumOf(pseudoHeader(segment, bytes.size()))));
    return bytes;
}

QByteArray v4Header(const TcpSegment &segment, qsizetype payloadSize, quint16 identification)
{
    QByteArray bytes("\x45\0", 2); // version 4, five words
    put(bytes, static_cast<quint16>(v4HeaderSize + payloadSize));
    put(bytes, identification);
    put(bytes, dontFragment);
    put(bytes, hopLimit);
    put(bytes, protocolTcp);
    put(bytes, quint16(0)); // checksum
    put(bytes, segment.from);
    put(bytes, segment.to);
    putChecksum(bytes, v4ChecksumAt, sumOf(bytes));
    return bytes;
}

QByteArray v6Header(const TcpSegment &segment, qsizetype payloadSize)
{
    QByteArray bytes("\x60\0\0\0", 4); // version 6
    put(bytes, static_cast<quint16>(payloadSize));
    put(bytes, protocolTcp);
    put(bytes, hopLimit);
    put(bytes, segment.from);
    put(bytes, segment.to);
    return bytes;
}

} // namespace

std::optional<Endpoint> endpointFrom(const QString &address, quint16 port)
{
    const QByteArray text = address.section(u'%', 0, 0).toLatin1();
    Endpoint endpoint;
    endpoint.port = port;
    if (::inet_pton(AF_INET, text.constData(), endpoint.address.data()) == 1)
        return endpoint;
    endpoint.isV6 = true;
    if (::inet_pton(AF_INET6, text.constData(), endpoint.address.data()) == 1)
        return endpoint;
    return std::nullopt;
}

Endpoint mappedToV6(const Endpoint &endpoint)
{
    if (endpoint.isV6)
        return endpoint;
    Endpoint mapped;
    mapped.isV6 = true;
    mapped.port = endpoint.port;
    mapped.address[10] = mapped.address[11] = 0xFF;
    std::copy_n(endpoint.address.begin(), v4AddressSize, mapped.address.begin() + 12);
    return mapped;
}

QByteArray TcpSegment::toPacket(quint16 identification) const
{
    const QByteArray tcp = tcpBytes(*this);
    return (from.isV6 ? v6Header(*this, tcp.size()) : v4Header(*this, tcp.size(), identification)) + tcp;
}

} // namespace framescope::exchange
