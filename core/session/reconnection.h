// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace framescope::session {

/// When a client connects again by itself, and how long it waits before it does.
struct ReconnectPolicy {
    enum class When {
        Never,
        AfterAbnormalClose, ///< not after a close handshake with 1000 or 1001, nor after close() or abort() by the user
        Always, ///< after every end that the user did not ask for
    };
    When when = When::Never;
    std::chrono::milliseconds firstDelay {1000};
    double factor = 2; ///< each delay is so many times the one before, at least 1
    double jitter = 0.2; ///< each delay is longer or shorter by up to this share of itself, 0 to 1
    std::chrono::milliseconds maximum {30'000}; ///< no delay is longer

    friend bool operator==(const ReconnectPolicy &, const ReconnectPolicy &) = default;
};

} // namespace framescope::session
