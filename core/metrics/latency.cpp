// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latency.h"

namespace framescope::metrics {

RollingLatency::RollingLatency(base::Nanoseconds window, size_t most)
    : m_window(window)
    , m_most(most)
{
}

void RollingLatency::add(base::Nanoseconds time, base::Nanoseconds roundTrip)
{
    expire(time);
    if (m_samples.size() >= m_most)
        dropOldest();
    m_histogram.add(roundTrip);
    m_samples.push_back({time, roundTrip});
    while (!m_peaks.empty() && m_peaks.back().roundTrip < roundTrip)
        m_peaks.pop_back();
    m_peaks.push_back({time, roundTrip});
}

void RollingLatency::expire(base::Nanoseconds now)
{
    while (!m_samples.empty() && m_samples.front().time < now - m_window)
        dropOldest();
}

void RollingLatency::dropOldest()
{
    const Sample oldest = m_samples.front();
    m_samples.pop_front();
    m_histogram.remove(oldest.roundTrip);
    // Of equal peaks the oldest stands first, so it is this one or a later one.
    if (m_peaks.front().time == oldest.time && m_peaks.front().roundTrip == oldest.roundTrip)
        m_peaks.pop_front();
}

Percentiles RollingLatency::percentiles() const
{
    if (m_samples.empty())
        return {};
    return {m_histogram.count(), m_samples.back().roundTrip, m_histogram.quantile(0.5), m_histogram.quantile(0.9),
        m_histogram.quantile(0.99), m_peaks.front().roundTrip};
}

} // namespace framescope::metrics
