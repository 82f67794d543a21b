// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace framescope::base {

/// Makes the allocator give large blocks back to the system as soon as they are freed. To be called first in main():
/// without it, buffers that one thread fills and another frees leave holes, and a program that records a flood grows by
/// hundreds of megabytes. Does nothing where the C library is not GNU's.
void returnFreedMemory();

} // namespace framescope::base
