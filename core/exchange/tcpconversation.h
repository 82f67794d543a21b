// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/direction.h>
#include <exchange/ippacket.h>

#include <functional>

namespace framescope::exchange {

/// Makes up the TCP around the bytes of a connection: three-way handshake, segments with the right numbers,
/// acknowledgements, and the end. Sequence numbers begin with 0, so that the number of a byte is its place in the stream of
/// its direction, counted from 1. Nothing is lost or comes twice, as the bytes are those that the endpoint has seen.
class TcpConversation
{
public:
    struct Packet {
        base::WallTime time {};
        base::Direction direction {}; ///< as the recorder sees it
        QByteArray bytes; ///< an IP packet
        QByteArray comment; ///< UTF-8; may be empty
    };
    using Handler = std::function<void(const Packet &)>;

    /// @p isClient: the local end is the one that connects. @p handler is given each packet in order.
    TcpConversation(const Endpoint &local, const Endpoint &peer, bool isClient, Handler handler);

    /// @p comment goes to the first packet.
    void open(base::WallTime time, const QByteArray &comment);
    /// @p bytes in as many segments as they need; @p comment goes to the first of them.
    void send(base::Direction direction, base::WallTime time, QByteArrayView bytes, const QByteArray &comment = {});
    /// The server's end goes first; RFC 6455, section 7.1.1.
    void finish(base::WallTime time);

private:
    /// One direction.
    struct Flow {
        Endpoint from;
        quint32 next = 0; ///< sequence number of the next byte
        quint32 acknowledged = 0; ///< as the other end has last said
    };

    [[nodiscard]] Flow &flow(base::Direction direction) { return m_flows[direction == base::Direction::Out ? 0 : 1]; }
    void emitSegment(base::Direction direction, base::WallTime time, quint8 flags, QByteArrayView payload = {},
        const QByteArray &comment = {});

    std::array<Flow, 2> m_flows; ///< out, in
    base::Direction m_fromClient;
    base::Direction m_fromServer;
    Handler m_handler;
    quint16 m_identification = 0;
};

} // namespace framescope::exchange
