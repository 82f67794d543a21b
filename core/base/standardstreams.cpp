// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardstreams.h"

#include <fcntl.h>
#include <unistd.h>

namespace framescope::base {

void openStandardStreams()
{
    int opened = 0;
    do { // the lowest free number is taken
        opened = ::open("/dev/null", O_RDWR);
    } while (opened >= 0 && opened <= STDERR_FILENO);
    if (opened >= 0)
        ::close(opened);
}

} // namespace framescope::base
