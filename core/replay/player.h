// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <replay/replayclock.h>

namespace framescope::replay {

/// Plays a recording into a window: says up to which time of the recording things have happened. It stands at the end at
/// first, where everything is shown. Knows no clock of its own.
class Player
{
public:
    /// Of a recording that began at @p begin and lasts @p duration.
    Player(base::WallTime begin, base::Nanoseconds duration);

    /// From where it is; at the end, from the beginning.
    void play(base::MonoTime now);
    void pause(base::MonoTime now);
    /// @p position is brought between beginning and end. It plays on if it played.
    void seek(base::Nanoseconds position, base::MonoTime now);
    void setSpeed(double speed, base::MonoTime now);

    [[nodiscard]] bool isPlaying() const { return m_clock.isRunning(); }
    [[nodiscard]] bool isAtEnd(base::MonoTime now) const { return position(now) >= m_duration; }
    /// Since the beginning.
    [[nodiscard]] base::Nanoseconds position(base::MonoTime now) const;
    [[nodiscard]] base::Nanoseconds duration() const { return m_duration; }
    [[nodiscard]] base::WallTime time(base::MonoTime now) const { return m_begin + position(now); }
    [[nodiscard]] base::WallTime begin() const { return m_begin; }

private:
    base::WallTime m_begin;
    base::Nanoseconds m_duration;
    ReplayClock m_clock;
};

} // namespace framescope::replay
