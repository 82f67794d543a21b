// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace framescope::net {

Arrival Arrival::of(const QTcpSocket &socket)
{
    return {{socket.localAddress().toString(), socket.localPort(), socket.peerAddress().toString(), socket.peerPort(), {}},
        base::monoNow()};
}

std::chrono::milliseconds Arrival::leftOf(std::chrono::milliseconds patience) const
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(time + patience - base::monoNow());
    return std::max(left, std::chrono::milliseconds(0));
}

} // namespace framescope::net
