// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <metrics/decimation.h>
#include <metrics/latency.h>

namespace framescope::metrics {

/// Round trips in order of time, the latest so many. What a span of them says is known at once, however many there are:
/// each few thousand have a histogram of their own. One thread at a time.
class RoundTripSeries
{
public:
    /// Beyond @p most the oldest tenth goes; at least a few thousand.
    explicit RoundTripSeries(size_t most = 1'000'000);

    /// Those that come later in time may come a little earlier.
    void add(const std::vector<RoundTrip> &trips);
    void clear();

    [[nodiscard]] const std::vector<RoundTrip> &all() const { return m_trips; }
    /// Of those from @p from up to, and without, @p to.
    [[nodiscard]] Percentiles percentiles(base::WallTime from, base::WallTime to) const;

private:
    /// What so many trips, one after the other, say.
    struct Block {
        Histogram histogram;
        base::Nanoseconds max {};

        void add(base::Nanoseconds duration);
        void add(const Block &other);
    };
    static constexpr size_t BlockSize = 4096;

    void add(const RoundTrip &trip);
    void fillBlocks() const;
    [[nodiscard]] size_t indexOf(base::WallTime time) const;

    size_t m_most;
    std::vector<RoundTrip> m_trips;
    mutable std::vector<Block> m_blocks; ///< of the first trips, as far as somebody has asked
};

} // namespace framescope::metrics
