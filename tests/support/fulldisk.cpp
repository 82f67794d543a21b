// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fulldisk.h"

namespace framescope::tests {

FullDisk::FullDisk()
    : m_handler(std::signal(SIGXFSZ, SIG_IGN)) // otherwise the process ends
{
    getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit nothing {0, m_before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &nothing);
}

FullDisk::~FullDisk()
{
    setrlimit(RLIMIT_FSIZE, &m_before);
    std::signal(SIGXFSZ, m_handler);
}

} // namespace framescope::tests
