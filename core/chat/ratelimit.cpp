// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratelimit.h"

#include <cmath>

namespace framescope::chat {

bool RateLimit::take(base::MonoTime now)
{
    if (m_last > base::MonoTime::zero())
        m_left += std::chrono::duration<double>(now - m_last).count() * m_rate.perSecond;
    m_left = std::min(m_left, m_rate.burst);
    m_last = now;
    if (m_left < 1)
        return false;
    m_left -= 1;
    return true;
}

std::chrono::milliseconds RateLimit::wait() const
{
    constexpr double second = 1000; // milliseconds
    const double missing = std::max(1 - m_left, 0.0);
    return std::chrono::milliseconds(static_cast<qint64>(std::ceil(missing / m_rate.perSecond * second)));
}

} // namespace framescope::chat
