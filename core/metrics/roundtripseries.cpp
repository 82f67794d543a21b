// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtripseries.h"

#include <algorithm>

namespace framescope::metrics {

RoundTripSeries::RoundTripSeries(size_t most)
    : m_most(std::max(most, 2 * BlockSize))
{
}

void RoundTripSeries::Block::add(base::Nanoseconds duration)
{
    histogram.add(duration);
    max = std::max(max, duration);
}

void RoundTripSeries::Block::add(const Block &other)
{
    histogram.add(other.histogram);
    max = std::max(max, other.max);
}

void RoundTripSeries::add(const std::vector<RoundTrip> &trips)
{
    if (!trips.empty())
        m_trips.reserve(m_most); // growing would copy them all again and again; what is not used costs no memory
    for (const RoundTrip &trip : trips)
        add(trip);
}

void RoundTripSeries::add(const RoundTrip &trip)
{
    if (m_trips.size() >= m_most) {
        const size_t blocks = std::max<size_t>(m_most / 10 / BlockSize, 1); // whole ones: the others keep their trips
        m_trips.erase(m_trips.begin(), m_trips.begin() + static_cast<std::ptrdiff_t>(blocks * BlockSize));
        const size_t known = std::min(blocks, m_blocks.size());
        m_blocks.erase(m_blocks.begin(), m_blocks.begin() + static_cast<std::ptrdiff_t>(known));
    }
    // Sessions of one recording may overtake each other by a little.
    const auto isEarlier = [](base::WallTime time, const RoundTrip &other) { return time < other.time; };
    const bool isLast = m_trips.empty() || m_trips.back().time <= trip.time;
    const auto place = isLast ? m_trips.end() : std::upper_bound(m_trips.begin(), m_trips.end(), trip.time, isEarlier);
    const auto block = static_cast<size_t>(place - m_trips.begin()) / BlockSize;
    m_blocks.resize(std::min(m_blocks.size(), block));
    m_trips.insert(place, trip);
}

void RoundTripSeries::clear()
{
    m_trips.clear();
    m_blocks.clear();
}

void RoundTripSeries::fillBlocks() const
{
    while ((m_blocks.size() + 1) * BlockSize <= m_trips.size()) {
        const size_t first = m_blocks.size() * BlockSize;
        Block &block = m_blocks.emplace_back();
        for (size_t i = first; i < first + BlockSize; ++i)
            block.add(m_trips[i].duration);
    }
}

size_t RoundTripSeries::indexOf(base::WallTime time) const
{
    const auto isEarlier = [](const RoundTrip &trip, base::WallTime wanted) { return trip.time < wanted; };
    return static_cast<size_t>(std::lower_bound(m_trips.begin(), m_trips.end(), time, isEarlier) - m_trips.begin());
}

Percentiles RoundTripSeries::percentiles(base::WallTime from, base::WallTime to) const
{
    const size_t first = indexOf(from);
    const size_t end = indexOf(to);
    if (first >= end)
        return {};
    fillBlocks();
    Block sum;
    for (size_t i = first; i < end;) {
        if (i % BlockSize == 0 && i + BlockSize <= end) {
            sum.add(m_blocks[i / BlockSize]);
            i += BlockSize;
        } else {
            sum.add(m_trips[i++].duration);
        }
    }
    return {sum.histogram.count(), m_trips[end - 1].duration, sum.histogram.quantile(0.5), sum.histogram.quantile(0.9),
        sum.histogram.quantile(0.99), sum.max};
}

} // namespace framescope::metrics
