// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace framescope::bench {

/// How many bytes the masking and the UTF-8 check of core/protocol go through, beside doing it byte by byte. Prints a table.
/// False where somebody got it wrong.
[[nodiscard]] bool measureMasking(int rounds);

} // namespace framescope::bench
