// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stallmeter.h"

#include "statistics.h"

namespace framescope::bench {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto interval = 2ms;

} // namespace

StallMeter::StallMeter()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    m_timer.callOnTimeout([this] { tick(); });
}

void StallMeter::start()
{
    m_late.clear();
    m_due = Clock::now() + interval;
    m_timer.start();
}

void StallMeter::tick()
{
    const auto now = Clock::now();
    m_late.push_back(std::max(0.0, std::chrono::duration<double, std::milli>(now - m_due).count()));
    m_due = now + interval;
    m_timer.start();
}

double StallMeter::p99() const
{
    return percentile(m_late, 0.99);
}

double StallMeter::longest() const
{
    return percentile(m_late, 1);
}

} // namespace framescope::bench
