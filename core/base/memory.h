// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace framescope::base {

/// Settles how much freed memory the allocator keeps: blocks up to 4 MiB, and at the end of each heap 16 MiB. To be called
/// first in main(). Left to itself it learns from what is freed: it keeps too much, and a program that records a flood grows
/// by hundreds of megabytes; or too little, and the buffers of each read are fetched from the system anew, which takes
/// longer than the read. Does nothing where the C library is not GNU's.
void limitFreedMemory();

} // namespace framescope::base
