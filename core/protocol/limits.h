// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/violation.h>

namespace framescope::protocol {

/// Which end of the connection a machine plays; RFC 6455, section 1.2.
enum class Role { Client, Server };

/// What a machine is willing to take, in bytes where nothing else is said. Checked before anything is buffered.
struct Limits {
    qsizetype handshakeHead = 64 * 1024; ///< request or response head
    qsizetype refusalBody = 1024 * 1024; ///< body of a response that is not 101; what is longer is cut off
    quint64 frame = 256ULL * 1024 * 1024; ///< payload of one frame
    quint64 message =
        256ULL * 1024 * 1024; ///< payload of one message; of a compressed one inflated, and as it crosses the wire
    qsizetype fragments = 1024 * 1024; ///< frames of one message: empty ones cost memory too
    /// Observing: kinds of violations that are told and passed over, as far as mayGoOnAfter(). The others fail the
    /// connection, as RFC 6455 demands in section 7.1.7.
    ViolationKinds tolerated {};

    /// Whether a violation is passed over.
    [[nodiscard]] bool tolerates(ViolationKind kind) const { return tolerated.contains(kind) && mayGoOnAfter(kind); }
};

} // namespace framescope::protocol
