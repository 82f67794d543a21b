// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace framescope::base {

using Nanoseconds = std::chrono::nanoseconds;

/// A point in time on the monotonic clock, in nanoseconds since an arbitrary start. Never goes back.
using MonoTime = Nanoseconds;
/// A point in time as calendars know it, in nanoseconds since 1970-01-01T00:00:00Z.
using WallTime = Nanoseconds;

/// Reads the monotonic clock. Any thread.
[[nodiscard]] MonoTime monoNow();
/// Reads the wall clock. Any thread.
[[nodiscard]] WallTime wallNow();

/// One reading of both clocks. Wall times derived from it follow the monotonic clock, so that they never step
/// backwards when somebody sets the machine's clock.
struct ClockAnchor {
    MonoTime mono {};
    WallTime wall {};

    [[nodiscard]] static ClockAnchor now();
    [[nodiscard]] WallTime toWall(MonoTime time) const { return wall + (time - mono); }
    [[nodiscard]] MonoTime toMono(WallTime time) const { return mono + (time - wall); }
};

} // namespace framescope::base
