// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interruptflag.h"

#include <exchange/progress.h>

#include <QElapsedTimer>

namespace framescope::cli {

/// Follows long work: shows how far it is where standard error is a terminal, and ends it with SIGINT or SIGTERM.
class ProgressLine
{
public:
    ~ProgressLine();

    /// As an exchange::ProgressHandler.
    [[nodiscard]] bool operator()(const exchange::Progress &progress);
    /// Takes what is shown away.
    void clear();

private:
    InterruptFlag m_interrupt;
    QElapsedTimer m_shown;
    bool m_isVisible = false;
};

} // namespace framescope::cli
