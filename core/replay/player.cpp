// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "player.h"

#include <algorithm>

namespace framescope::replay {

Player::Player(base::WallTime begin, base::Nanoseconds duration)
    : m_begin(begin)
    , m_duration(std::max(duration, base::Nanoseconds {}))
{
    m_clock.seek(m_duration, {});
}

void Player::play(base::MonoTime now)
{
    if (isAtEnd(now))
        m_clock.seek({}, now);
    m_clock.start(now);
}

void Player::pause(base::MonoTime now)
{
    const base::Nanoseconds there = position(now);
    m_clock.pause(now);
    m_clock.seek(there, now);
}

void Player::seek(base::Nanoseconds position, base::MonoTime now)
{
    m_clock.seek(std::clamp(position, base::Nanoseconds {}, m_duration), now);
}

void Player::setSpeed(double speed, base::MonoTime now)
{
    const base::Nanoseconds there = position(now);
    m_clock.setSpeed(speed, now);
    m_clock.seek(there, now);
}

base::Nanoseconds Player::position(base::MonoTime now) const
{
    return std::clamp(m_clock.position(now), base::Nanoseconds {}, m_duration);
}

} // namespace framescope::replay
