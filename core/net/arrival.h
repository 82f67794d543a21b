// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/event.h>

class QTcpSocket;

// Private to net.
namespace framescope::net {

/// How a connection came to a server.
struct Arrival {
    Connected addresses;
    base::MonoTime time {};

    [[nodiscard]] static Arrival of(const QTcpSocket &socket);
    /// What is left of @p patience, which began with the arrival; not negative.
    [[nodiscard]] std::chrono::milliseconds leftOf(std::chrono::milliseconds patience) const;
};

} // namespace framescope::net
