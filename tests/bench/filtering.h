// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgets.h"
#include "millions.h"

namespace framescope::bench {

/// Prints how long filters take over all of a large recording beside the sqlite3 tool and grep, how soon one ends that is
/// not wanted any more, and the memory that it all took.
[[nodiscard]] bool measureFiltering(const Millions &files, int rounds, Budgets &budgets);

} // namespace framescope::bench
