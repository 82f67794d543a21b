// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace framescope::base {

void returnFreedMemory()
{
#ifdef __GLIBC__
    constexpr int blockSize = 32 * 1024; // bytes: what a read of a socket takes is larger
    mallopt(M_MMAP_THRESHOLD, blockSize);
#endif
}

} // namespace framescope::base
