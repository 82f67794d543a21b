// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectrun.h"

namespace framescope::cli {

/// Connects, and stays until one of the ends that were asked for. Main thread; runs an event loop of its own.
[[nodiscard]] ExitStatus runConnect(const ConnectSettings &settings);

} // namespace framescope::cli
