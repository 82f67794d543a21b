// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replaysettings.h"

namespace framescope::cli {

/// Plays a recording to an endpoint, as the client that was recorded. Main thread; runs an event loop of its own.
[[nodiscard]] ExitStatus runReplay(const ReplaySettings &settings);

/// Plays a recording to whoever connects, as the server that was recorded, until a signal comes. Main thread; likewise.
[[nodiscard]] ExitStatus runReplayServe(const ReplayServeSettings &settings);

} // namespace framescope::cli
