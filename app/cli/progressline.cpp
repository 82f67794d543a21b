// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressline.h"

#include <cstdio>
#include <unistd.h>

namespace framescope::cli {

namespace {

constexpr qint64 showEveryMs = 100;

} // namespace

ProgressLine::~ProgressLine()
{
    clear();
}

bool ProgressLine::operator()(const exchange::Progress &progress)
{
    const bool isDue = !m_shown.isValid() || m_shown.elapsed() >= showEveryMs;
    if (isDue && progress.total > 0 && ::isatty(STDERR_FILENO) != 0) {
        std::fprintf(stderr, "\r%3lld %%", static_cast<long long>(progress.done * 100 / progress.total));
        m_shown.start();
        m_isVisible = true;
    }
    return !m_interrupt.isSet();
}

void ProgressLine::clear()
{
    if (std::exchange(m_isVisible, false))
        std::fputs("\r     \r", stderr);
}

} // namespace framescope::cli
