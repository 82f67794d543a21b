// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>

#include <limits>

namespace framescope::replay {

/// As a speed: without waiting.
inline constexpr double asFastAsPossible = std::numeric_limits<double>::infinity();

/// Where in a recording a replay is at which time. It reckons from one point that both know, so that nothing adds up. Knows
/// no clock of its own.
class ReplayClock
{
public:
    /// @p speed: 2 is twice as fast as it was; above 0. Stands at the beginning.
    explicit ReplayClock(double speed = 1)
        : m_speed(speed)
    {
    }

    void start(base::MonoTime now);
    void pause(base::MonoTime now);
    void setSpeed(double speed, base::MonoTime now);
    void seek(base::Nanoseconds position, base::MonoTime now);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] double speed() const { return m_speed; }
    /// The same speed as fast as possible has no position but the greatest.
    [[nodiscard]] base::Nanoseconds position(base::MonoTime now) const;
    /// When it comes to @p position, provided that it runs: the time at which it was there where it is beyond.
    [[nodiscard]] base::MonoTime timeOf(base::Nanoseconds position) const;

private:
    double m_speed;
    bool m_isRunning = false;
    base::MonoTime m_time {}; ///< at which it was at m_position
    base::Nanoseconds m_position {};
};

} // namespace framescope::replay
