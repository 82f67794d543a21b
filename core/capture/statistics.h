// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>

#include <unordered_map>

namespace framescope::capture {

/// How long pings took to be answered. Exact, by nearest rank.
struct RoundTrips {
    qint64 count = 0;
    base::Nanoseconds p50 {}, p90 {}, p99 {}, max {};
};

/// Sums over a recording. Messages and bytes are those of texts and binaries, bytes after inflate; wire counts all frames
/// with their headers, control frames included.
struct Statistics {
    qint64 sessions = 0;
    qint64 messagesIn = 0;
    qint64 messagesOut = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    qint64 wireIn = 0;
    qint64 wireOut = 0;
    base::Nanoseconds duration {}; ///< from the first message or event to the last
    RoundTrips roundTrips; ///< count 0: no ping of ours was answered
};

/// Finds the ping that a pong answers: the oldest of the same session with the same payload that was not answered;
/// RFC 6455, section 5.5.3.
class PingMatcher
{
public:
    void ping(base::SessionId session, const QByteArray &payload, base::WallTime time);
    /// Nothing where there was no such ping.
    [[nodiscard]] std::optional<base::Nanoseconds> pong(
        base::SessionId session, const QByteArray &payload, base::WallTime time);
    /// The connection is gone, and what waits for an answer with it.
    void forget(base::SessionId session) { m_waiting.erase(session); }

private:
    std::unordered_map<base::SessionId, std::unordered_map<QByteArray, std::deque<base::WallTime>>> m_waiting;
};

/// Of times in any order.
[[nodiscard]] RoundTrips roundTripsOf(std::vector<base::Nanoseconds> times);

/// Goes through all of @p reader's recording once. Memory grows with the pings only.
[[nodiscard]] Statistics statisticsOf(Reader &reader);

} // namespace framescope::capture
