// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace framescope::base {

void limitFreedMemory()
{
#ifdef __GLIBC__
    constexpr int mebi = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, 4 * mebi);
    mallopt(M_TRIM_THRESHOLD, 16 * mebi);
#endif
}

} // namespace framescope::base
