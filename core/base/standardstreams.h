// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace framescope::base {

/// Opens /dev/null for each of the standard streams that the parent has closed. To be called first in main(): without
/// it, the next file or socket takes the place of the stream, and gets what is printed.
void openStandardStreams();

} // namespace framescope::base
