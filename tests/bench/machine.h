// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace framescope::bench {

/// What all the figures depend on, in one line.
[[nodiscard]] QString describeMachine();

} // namespace framescope::bench
