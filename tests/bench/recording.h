// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgets.h"

namespace framescope::bench {

/// Prints how fast a flood from the server behind @p peer is taken into a recording, without a window and with the real one
/// open, beside programs that show or throw away what they receive. False where a run was wrong.
[[nodiscard]] bool measureRecording(quint16 peer, int rounds, Budgets &budgets);

} // namespace framescope::bench
