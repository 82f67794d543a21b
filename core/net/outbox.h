// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/event.h>

#include <deque>

namespace framescope::net {

/// What was given to a socket: tells what of it crosses the wire, when it has left for the kernel. I/O thread.
class Outbox
{
public:
    /// Takes note of what the next bytes of the outgoing stream mean.
    void add(std::vector<protocol::Sent> sent);
    /// The socket took @p count more bytes.
    void give(qint64 count) { m_given += static_cast<quint64>(count); }
    /// What has left by now, where @p waiting of the bytes given are still with the socket.
    [[nodiscard]] std::vector<Event> takeLeft(qint64 waiting, base::MonoTime now);
    /// Once nothing more leaves: the messages of which only a part did, cut off.
    [[nodiscard]] std::vector<Event> takeCut(base::MonoTime now);

private:
    [[nodiscard]] Event crossed(protocol::Sent sent, base::MonoTime now);

    std::deque<protocol::Sent> m_unsent;
    std::vector<base::MonoTime> m_fragmentTimes; ///< when the fragments of the unfinished message left
    quint64 m_given = 0; ///< bytes of the outgoing stream
    quint64 m_left = 0; ///< of them
};

} // namespace framescope::net
