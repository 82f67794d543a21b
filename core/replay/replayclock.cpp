// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replayclock.h"

#include <cmath>

namespace framescope::replay {

namespace {

base::Nanoseconds scaled(base::Nanoseconds time, double factor)
{
    return base::Nanoseconds(std::llround(static_cast<double>(time.count()) * factor));
}

} // namespace

void ReplayClock::start(base::MonoTime now)
{
    if (m_isRunning)
        return;
    m_time = now;
    m_isRunning = true;
}

void ReplayClock::pause(base::MonoTime now)
{
    if (m_isRunning && std::isfinite(m_speed))
        m_position = position(now);
    m_time = now;
    m_isRunning = false;
}

void ReplayClock::setSpeed(double speed, base::MonoTime now)
{
    if (std::isfinite(m_speed))
        m_position = position(now);
    m_time = now;
    m_speed = speed;
}

void ReplayClock::seek(base::Nanoseconds position, base::MonoTime now)
{
    m_position = position;
    m_time = now;
}

base::Nanoseconds ReplayClock::position(base::MonoTime now) const
{
    if (!m_isRunning)
        return m_position;
    return std::isfinite(m_speed) ? m_position + scaled(now - m_time, m_speed) : base::Nanoseconds::max();
}

base::MonoTime ReplayClock::timeOf(base::Nanoseconds position) const
{
    return m_time + scaled(position - m_position, 1 / m_speed);
}

} // namespace framescope::replay
