// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/strongid.h>

#include <vector>

namespace framescope::metrics {

/// A round trip, and the pong that ended it.
struct RoundTrip {
    base::MessageId pong;
    base::WallTime time {};
    base::Nanoseconds duration {};

    friend bool operator==(const RoundTrip &, const RoundTrip &) = default;
};

/// The part of @p series (in order of time) between @p from and @p to as a screen can show it: of each of @p columns
/// columns of pixels the smallest and the largest, in order of time. Nothing that is extreme is lost. On both sides the
/// next one outside is there too, so that a line enters and leaves the picture.
[[nodiscard]] std::vector<RoundTrip> decimated(
    const std::vector<RoundTrip> &series, base::WallTime from, base::WallTime to, int columns);

} // namespace framescope::metrics
