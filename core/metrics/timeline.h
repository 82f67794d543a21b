// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/direction.h>
#include <metrics/decimation.h>
#include <metrics/rates.h>
#include <metrics/roundtrips.h>

#include <unordered_map>
#include <utility>

namespace framescope::metrics {

/// What a chart has to know of a message.
struct Fact {
    enum class Kind { Data, Ping, Pong, Close };

    base::MessageId message;
    base::SessionId session;
    base::WallTime time {};
    base::Direction direction {};
    Kind kind {};
    qint64 wireSize = 0; ///< bytes
    QByteArray payload; ///< of pings and pongs
};

/// The messages of a recording as a chart needs them: how long pings of ours took to be answered, and how much crossed
/// when. Memory is bounded, if what is found is taken. One thread at a time.
class Timeline
{
public:
    /// Whether a clock can show this time: from 1970 to about 2200. Files may lie.
    [[nodiscard]] static bool isPlausible(base::WallTime time);
    /// The next message. One whose time is not plausible is passed over.
    void add(const Fact &fact);

    /// Those that were found since they were last taken, in the order of their pongs.
    [[nodiscard]] std::vector<RoundTrip> takeRoundTrips() { return std::exchange(m_roundTrips, {}); }
    [[nodiscard]] const Rates &rates() const { return m_rates; }

private:
    void addRoundTrip(const Fact &fact);

    std::unordered_map<base::SessionId, RoundTripMatcher> m_matchers;
    std::vector<RoundTrip> m_roundTrips;
    Rates m_rates;
};

} // namespace framescope::metrics
