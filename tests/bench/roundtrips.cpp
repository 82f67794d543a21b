// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtrips.h"

#include "statistics.h"

namespace framescope::bench {

RoundTrips::RoundTrips(const Job &job)
    : m_text(job.size, 'x')
    , m_due(job.count)
{
    m_micros.reserve(static_cast<size_t>(job.count));
}

bool RoundTrips::end(qsizetype size)
{
    m_micros.push_back(std::chrono::duration<double, std::micro>(base::monoNow() - m_begin).count());
    m_bytes += size;
    return std::ssize(m_micros) < m_due;
}

/// The first tenth warms up and does not count.
Measurement RoundTrips::result() const
{
    const std::vector<double> counted(m_micros.begin() + std::ssize(m_micros) / 10, m_micros.end());
    Measurement measurement;
    measurement.messages = std::ssize(m_micros);
    measurement.bytes = m_bytes;
    measurement.p50 = percentile(counted, 0.5);
    measurement.p99 = percentile(counted, 0.99);
    return measurement;
}

} // namespace framescope::bench
