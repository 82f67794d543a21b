// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

namespace framescope::base {

MonoTime monoNow()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

WallTime wallNow()
{
    return std::chrono::duration_cast<Nanoseconds>(std::chrono::system_clock::now().time_since_epoch());
}

ClockAnchor ClockAnchor::now()
{
    return {monoNow(), wallNow()};
}

} // namespace framescope::base
