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

} // namespace framescope::net
