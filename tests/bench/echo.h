// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgets.h"

namespace framescope::bench {

/// Round trips with one short message in flight. Prints a table. False where somebody got it wrong.
[[nodiscard]] bool measureEcho(quint16 peer, int rounds, Budgets &budgets);

} // namespace framescope::bench
