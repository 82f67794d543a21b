// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <net/connecterror.h>
#include <protocol/engine.h>

#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

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

/// How long a connection must have stood for its attempt to count as one that did not fail: ten seconds, or the longest
/// delay of @p policy where that is shorter. A server that lets clients in and closes at once is waited for as one that
/// lets nobody in.
[[nodiscard]] base::Nanoseconds provenAfter(const ReconnectPolicy &policy);

/// How many attempts in a row have failed, as reconnectDelay() wants it, after @p failures and one more that has ended.
/// @p stood: from its Opened to its end; nothing: it did not open.
[[nodiscard]] int failuresAfter(const ReconnectPolicy &policy, int failures, std::optional<base::Nanoseconds> stood);

/// Waits between the attempts of a client. Lives on the I/O thread.
class Reconnection
{
public:
    /// @p connect makes the attempt. It may be called once a wait has begun, until that is cancelled.
    explicit Reconnection(std::function<void()> connect);

    /// Never cancels the wait that there is; otherwise it counts from the next end on.
    void setPolicy(const ReconnectPolicy &policy);
    /// An attempt was asked for by somebody: the next delay is the first again.
    void beginAnew();
    void noteOpened(base::MonoTime at);
    /// The connection that was open is, or is about to be, no longer; the first call after noteOpened() counts.
    void noteEnding(base::MonoTime at);
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
    int m_failures = 0; ///< attempts in a row before this one that did not open, or did not stand for long
    std::optional<base::MonoTime> m_opened; ///< while it is open
    std::optional<base::Nanoseconds> m_stood; ///< the last attempt, where it has opened
    std::unique_ptr<QTimer> m_timer; ///< while it waits
};

} // namespace framescope::session
