// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace framescope::exchange {

/// One end of a TCP connection.
struct Endpoint {
    std::array<quint8, 16> address {}; ///< in wire order; of IPv4 the first four
    bool isV6 = false;
    quint16 port = 0;
};

/// A numeric address, with or without a zone ("fe80::1%eth0"), which is left out. Nothing where it is no address.
[[nodiscard]] std::optional<Endpoint> endpointFrom(const QString &address, quint16 port);
/// An IPv4 address as IPv6 writes it, "::ffff:192.0.2.1"; RFC 4291, section 2.5.5.2. An IPv6 address stays.
[[nodiscard]] Endpoint mappedToV6(const Endpoint &endpoint);

// Flags of a segment; RFC 9293, section 3.1.
inline constexpr quint8 tcpFin = 0x01;
inline constexpr quint8 tcpSyn = 0x02;
inline constexpr quint8 tcpPush = 0x08;
inline constexpr quint8 tcpAck = 0x10;

/// The most that a segment carries, in bytes: what fits into an IPv4 packet.
inline constexpr quint16 maxSegment = 65535 - 20 - 20;

/// A TCP segment; RFC 9293. One with tcpSyn names maxSegment and a window scale of 14 (RFC 7323) as its options.
struct TcpSegment {
    Endpoint from;
    Endpoint to; ///< of the same family
    quint32 sequence = 0;
    quint32 acknowledgement = 0;
    quint8 flags = 0;
    QByteArray payload; ///< at most maxSegment

    /// The whole IP packet (RFC 791 or RFC 8200) with its checksums. @p identification: of the IPv4 header.
    [[nodiscard]] QByteArray toPacket(quint16 identification) const;
};

} // namespace framescope::exchange
