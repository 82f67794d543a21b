// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/taskqueue.h>

#include <QThread>

namespace framescope::replay {

/// A thread on which files are read, for as many readers as there are. Runs what was posted, in order, until it is
/// destroyed, which waits for the task that is under way and drops the rest: whoever posts long ones can stop them.
class Worker
{
public:
    Worker();
    /// Not on the worker's own thread.
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Any thread.
    void post(std::function<void()> task) { m_queue.post(std::move(task)); }

private:
    QThread m_thread;
    base::TaskQueue m_queue;
};

} // namespace framescope::replay
