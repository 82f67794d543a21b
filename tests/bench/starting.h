// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgets.h"

namespace framescope::bench {

/// Prints how soon the program has painted its window, and the memory that all its processes take then, beside Chromium with
/// a page: less than what a program on Electron needs. False where a run was wrong.
[[nodiscard]] bool measureStarting(int rounds, Budgets &budgets);

} // namespace framescope::bench
