// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interruptflag.h"

#include <csignal>

namespace framescope::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void interrupt(int signal)
{
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

InterruptFlag::InterruptFlag()
{
    interrupted = 0;
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
}

InterruptFlag::~InterruptFlag()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool InterruptFlag::isSet() const
{
    return interrupted != 0;
}

} // namespace framescope::cli
