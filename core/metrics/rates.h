// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>

#include <QtGlobal>

#include <vector>

namespace framescope::metrics {

/// What crossed the wire in a span of time.
struct RateBin {
    qint64 messagesIn = 0;
    qint64 messagesOut = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;

    RateBin &operator+=(const RateBin &other);
    friend bool operator==(const RateBin &, const RateBin &) = default;
};

/// Messages and bytes over time, in bins of equal width. When there are too many bins, two and two become one: memory is
/// bounded, and the picture of an hour is as fine as that of a minute for the eye. One thread at a time.
class Rates
{
public:
    explicit Rates(base::Nanoseconds finestWidth = std::chrono::milliseconds(100), size_t mostBins = 4096);

    /// Times may come a little out of order; what lies before the first one counts for the first bin.
    void add(base::Nanoseconds time, const RateBin &amount);

    [[nodiscard]] bool isEmpty() const { return m_bins.empty(); }
    /// When the first bin begins: a multiple of width().
    [[nodiscard]] base::Nanoseconds begin() const { return m_begin; }
    [[nodiscard]] base::Nanoseconds width() const { return m_width; }
    [[nodiscard]] const std::vector<RateBin> &bins() const { return m_bins; }

private:
    [[nodiscard]] size_t binFor(base::Nanoseconds time);
    void coarsen();

    base::Nanoseconds m_width;
    size_t m_most;
    base::Nanoseconds m_begin {};
    std::vector<RateBin> m_bins;
};

} // namespace framescope::metrics
