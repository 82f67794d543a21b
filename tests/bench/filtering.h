// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgets.h"

namespace framescope::bench {

/// Makes a recording of so many messages of 64 bytes, and prints its size, how long filters take over all of it beside the
/// sqlite3 tool and grep, how soon one ends that is not wanted any more, and the memory that it all took.
[[nodiscard]] bool measureFiltering(qint64 messages, int rounds, Budgets &budgets);

} // namespace framescope::bench
