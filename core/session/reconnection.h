// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/connecterror.h>
#include <protocol/engine.h>

#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

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

/// Whether a client connects again after an attempt that ended like that. Not where the next one can only fail the same way:
/// with a certificate that is not trusted, a file that cannot be used, a wrong password of the proxy, or nonsense typed.
[[nodiscard]] bool reconnectsAfter(
    ReconnectPolicy::When when, const protocol::CloseOutcome &outcome, const std::optional<net::ConnectError> &error);

/// How long to wait before the attempt that follows @p failures others in a row, the first being 0. @p chance: from -1 to 1,
/// how much of the jitter is used and which way.
[[nodiscard]] std::chrono::milliseconds reconnectDelay(const ReconnectPolicy &policy, int failures, double chance);

/// Waits between the attempts of a client. Lives on the I/O thread.
class Reconnection
{
public:
    /// @p connect makes the attempt. It may be called once a wait has begun, until that is cancelled.
    explicit Reconnection(std::function<void()> connect);

    /// Never cancels the wait that there is; otherwise it counts from the next end on.
    void setPolicy(const ReconnectPolicy &policy);
    /// An attempt has opened, or was asked for: the next delay is the first again.
    void noteOpened() { m_failures = 0; }
    /// An attempt has ended: waits for the next, so long.
    std::chrono::milliseconds begin();
    [[nodiscard]] const ReconnectPolicy &policy() const { return m_policy; }
    /// True where there was a wait.
    bool cancel();
    /// Makes the attempt now, where there is a wait.
    void hurry();
    [[nodiscard]] bool isWaiting() const { return m_timer != nullptr; }

private:
    void fire();

    std::function<void()> m_connect;
    ReconnectPolicy m_policy;
    int m_failures = 0; ///< attempts in a row that did not open
    std::unique_ptr<QTimer> m_timer; ///< while it waits
};

} // namespace framescope::session
