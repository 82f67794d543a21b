// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgets.h"

namespace framescope::bench {

/// Plays a recording under its original timing to the peer at @p port, and prints how far off its times each message was.
[[nodiscard]] bool measureReplaying(quint16 peer, Budgets &budgets);

} // namespace framescope::bench
