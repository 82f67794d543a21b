// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgets.h"

namespace framescope::bench {

/// A flood of text messages of three sizes into everybody. Prints a table for each size. False where somebody got it wrong.
[[nodiscard]] bool measureReceiving(quint16 peer, int rounds, Budgets &budgets);

} // namespace framescope::bench
