// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace framescope::session {

/// Says when to ping, with a payload of its own for each ping, so that its pong can be told from all others. I/O
/// thread, but for its construction.
class Heartbeat
{
public:
    explicit Heartbeat(std::function<void(const QByteArray &nonce)> ping);

    /// Zero: no pings. The first one follows after one interval, or at once where start() has been called already.
    void setInterval(std::chrono::milliseconds interval);
    /// The connection is open.
    void start();
    void stop();

private:
    void beat();

    std::function<void(const QByteArray &)> m_ping;
    quint32 m_key; ///< the same for all nonces of one session, and another for the next
    quint32 m_count = 0;
    std::chrono::milliseconds m_interval {};
    bool m_isRunning = false;
    std::unique_ptr<QTimer> m_timer; ///< made where it runs
};

} // namespace framescope::session
