// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>

#include <QByteArray>

#include <deque>
#include <optional>

namespace framescope::metrics {

/// Finds to each pong the ping that it answers: the one with the same payload. A peer may leave earlier pings unanswered
/// (RFC 6455, section 5.5.3): an answer settles them, too. One connection, one thread at a time.
class RoundTripMatcher
{
public:
    void pingCrossed(const QByteArray &payload, base::Nanoseconds time);
    /// The time since its ping; nothing where it answers none.
    [[nodiscard]] std::optional<base::Nanoseconds> pongCrossed(const QByteArray &payload, base::Nanoseconds time);

private:
    struct Ping {
        QByteArray payload;
        base::Nanoseconds time;
    };
    std::deque<Ping> m_waiting; ///< the latest of them
};

} // namespace framescope::metrics
