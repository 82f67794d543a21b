// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <memory>

namespace framescope::models {

/// Destroys @p what, whose end may take a while, on another thread, which the program waits for at its own end. Returns at
/// once. Any thread.
template <typename T>
void endElsewhere(std::unique_ptr<T> what)
{
    QThreadPool::globalInstance()->start([what = what.release()] {
        QThreadPool::globalInstance()->releaseThread(); // others need not wait with it
        delete what;
        QThreadPool::globalInstance()->reserveThread();
    });
}

} // namespace framescope::models
