// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace framescope::metrics {

namespace {

constexpr int subBits = 6;
constexpr quint64 subBuckets = 1ULL << subBits;

/// Up to twice 64 ns each has a bucket of its own; above, the six bits behind the leading one say which.
size_t bucketOf(base::Nanoseconds duration)
{
    const auto value = static_cast<quint64>(std::max<qint64>(duration.count(), 0));
    if (value < subBuckets)
        return value;
    const auto shift = static_cast<unsigned>(std::bit_width(value)) - 1 - subBits;
    return (static_cast<size_t>(shift) << subBits) + (value >> shift);
}

base::Nanoseconds middleOf(size_t bucket)
{
    if (bucket < 2 * subBuckets)
        return base::Nanoseconds(static_cast<qint64>(bucket));
    const size_t shift = (bucket >> subBits) - 1;
    const quint64 begin = ((bucket & (subBuckets - 1)) + subBuckets) << shift;
    return base::Nanoseconds(static_cast<qint64>(begin + (1ULL << shift) / 2));
}

} // namespace

void Histogram::add(base::Nanoseconds duration)
{
    const size_t bucket = bucketOf(duration);
    if (bucket >= m_buckets.size())
        m_buckets.resize(bucket + 1);
    ++m_buckets[bucket];
    ++m_count;
}

void Histogram::add(const Histogram &other)
{
    m_buckets.resize(std::max(m_buckets.size(), other.m_buckets.size()));
    for (size_t bucket = 0; bucket < other.m_buckets.size(); ++bucket)
        m_buckets[bucket] += other.m_buckets[bucket];
    m_count += other.m_count;
}

void Histogram::remove(base::Nanoseconds duration)
{
    const size_t bucket = bucketOf(duration);
    if (bucket >= m_buckets.size() || m_buckets[bucket] == 0)
        return;
    --m_buckets[bucket];
    --m_count;
}

base::Nanoseconds Histogram::quantile(double share) const
{
    const auto wanted = std::max<qint64>(1, std::llround(std::ceil(share * static_cast<double>(m_count))));
    qint64 seen = 0;
    for (size_t bucket = 0; bucket < m_buckets.size(); ++bucket) {
        seen += m_buckets[bucket];
        if (seen >= wanted)
            return middleOf(bucket);
    }
    return {};
}

} // namespace framescope::metrics
