// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

namespace framescope::soak {

/// Opens as many connections as Settings::crowd says to one server, all at once, and prints what each of them costs it:
/// idle, and after a message; without compression and with it. Whether all of them opened, were answered and were let go.
[[nodiscard]] bool measureCrowd(const Settings &settings);

} // namespace framescope::soak
