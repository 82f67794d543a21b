// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace framescope::base {

/// Which way something crossed the wire, as seen from this program.
enum class Direction { In, Out };

} // namespace framescope::base
