// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgets.h"
#include "millions.h"

namespace framescope::bench {

/// Prints how soon the window shows a large recording, and any place of it, how long a filter takes there, how long its
/// thread was busy at a stretch meanwhile, and the memory that all took. False where a run was wrong.
[[nodiscard]] bool measureWindow(const Millions &files, int rounds, Budgets &budgets);

} // namespace framescope::bench
