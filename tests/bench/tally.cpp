// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tally.h"

#include <ctime>

namespace framescope::bench {

namespace {

base::Nanoseconds cpuNow()
{
    timespec time {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + base::Nanoseconds(time.tv_nsec);
}

} // namespace

void Tally::start()
{
    m_start = base::monoNow();
    m_cpuStart = cpuNow();
}

void Tally::stop()
{
    m_end = base::monoNow();
    m_cpuEnd = cpuNow();
}

Measurement Tally::result() const
{
    Measurement measurement;
    measurement.messages = m_messages;
    measurement.bytes = m_bytes;
    measurement.seconds = std::chrono::duration<double>(m_end - m_start).count();
    measurement.cpuSeconds = std::chrono::duration<double>(m_cpuEnd - m_cpuStart).count();
    return measurement;
}

} // namespace framescope::bench
