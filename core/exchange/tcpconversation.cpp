// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tcpconversation.h"

namespace framescope::exchange {

namespace {

using base::Direction;

/// How much may be under way before the other end says that it has it, in bytes: less than its window.
constexpr quint32 acknowledgeEvery = 256 * 1024;

Direction reverse(Direction direction)
{
    return direction == Direction::In ? Direction::Out : Direction::In;
}

} // namespace

TcpConversation::TcpConversation(const Endpoint &local, const Endpoint &peer, bool isClient, Handler handler)
    : m_fromClient(isClient ? Direction::Out : Direction::In)
    , m_fromServer(reverse(m_fromClient))
    , m_handler(std::move(handler))
{
    const bool isV6 = local.isV6 || peer.isV6;
    flow(Direction::Out).from = isV6 ? mappedToV6(local) : local;
    flow(Direction::In).from = isV6 ? mappedToV6(peer) : peer;
}

void TcpConversation::emitSegment(
    Direction direction, base::WallTime time, quint8 flags, QByteArrayView payload, const QByteArray &comment)
{
    Flow &own = flow(direction);
    Flow &other = flow(reverse(direction));
    TcpSegment segment {own.from, other.from, own.next, 0, flags, payload.toByteArray()};
    if ((flags & tcpAck) != 0)
        segment.acknowledgement = other.acknowledged = other.next;
    own.next += static_cast<quint32>(payload.size()) + ((flags & (tcpSyn | tcpFin)) != 0 ? 1 : 0);
    m_handler({time, direction, segment.toPacket(++m_identification), comment});
}

void TcpConversation::open(base::WallTime time, const QByteArray &comment)
{
    emitSegment(m_fromClient, time, tcpSyn, {}, comment);
    emitSegment(m_fromServer, time, tcpSyn | tcpAck);
    emitSegment(m_fromClient, time, tcpAck);
}

void TcpConversation::send(Direction direction, base::WallTime time, QByteArrayView bytes, const QByteArray &comment)
{
    QByteArray first = comment;
    while (!bytes.isEmpty()) {
        const qsizetype size = std::min<qsizetype>(bytes.size(), maxSegment);
        const quint8 push = size == bytes.size() ? tcpPush : 0;
        emitSegment(direction, time, tcpAck | push, bytes.first(size), std::exchange(first, {}));
        bytes = bytes.sliced(size);
        if (flow(direction).next - flow(direction).acknowledged >= acknowledgeEvery)
            emitSegment(reverse(direction), time, tcpAck);
    }
}

void TcpConversation::finish(base::WallTime time)
{
    emitSegment(m_fromServer, time, tcpFin | tcpAck);
    emitSegment(m_fromClient, time, tcpFin | tcpAck);
    emitSegment(m_fromServer, time, tcpAck);
}

} // namespace framescope::exchange
