// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace framescope::bench {

/// Prints how fast core/protocol compresses messages and reads compressed ones, beside zlib by itself and Boost.Beast's own
/// DEFLATE, and how much smaller they get. False where a message did not come back as it was.
[[nodiscard]] bool measureCompressing(int rounds);

} // namespace framescope::bench
