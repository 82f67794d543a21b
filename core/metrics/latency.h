// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <metrics/histogram.h>

#include <deque>

namespace framescope::metrics {

/// What the round trips of a window of time say.
struct Percentiles {
    qint64 count = 0;
    base::Nanoseconds last {};
    base::Nanoseconds p50 {};
    base::Nanoseconds p90 {};
    base::Nanoseconds p99 {};
    base::Nanoseconds max {}; ///< exact

    friend bool operator==(const Percentiles &, const Percentiles &) = default;
};

/// Round trips of the last while. Times must not decrease. One thread at a time.
class RollingLatency
{
public:
    /// What is older than @p window counts no more. At most @p most round trips are kept: beyond that the oldest go first.
    explicit RollingLatency(base::Nanoseconds window = std::chrono::minutes(5), size_t most = 100'000);

    /// Not one value of the clock's is asked here: @p time is when the round trip ended.
    void add(base::Nanoseconds time, base::Nanoseconds roundTrip);
    /// Forgets what is older than the window at @p now.
    void expire(base::Nanoseconds now);
    [[nodiscard]] Percentiles percentiles() const;

private:
    struct Sample {
        base::Nanoseconds time;
        base::Nanoseconds roundTrip;
    };
    void dropOldest();

    base::Nanoseconds m_window;
    size_t m_most;
    Histogram m_histogram;
    std::deque<Sample> m_samples;
    std::deque<Sample> m_peaks; ///< those that no later one exceeds: the first is the largest
};

} // namespace framescope::metrics
