// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/taskqueue.h>

#include <QThread>

#include <future>

namespace framescope::net {

/// The one thread on which sockets live. Runs from construction to destruction.
class IoThread
{
public:
    IoThread();
    /// Runs what has been posted, then stops and joins the thread.
    ~IoThread();
    IoThread(const IoThread &) = delete;
    IoThread &operator=(const IoThread &) = delete;

    /// Runs @p task on the I/O thread, later; tasks keep their order. Any thread.
    void post(std::function<void()> task);
    /// Runs @p task on the I/O thread and waits for it. Any thread but the I/O thread.
    void run(const std::function<void()> &task);
    [[nodiscard]] bool isCurrent() const;

private:
    /// Says itself when it has done its work: what waits for that then knows that all of it has happened.
    class Thread : public QThread
    {
    public:
        std::promise<void> done;

    protected:
        void run() override;
    };

    Thread m_thread;
    std::unique_ptr<base::TaskQueue> m_queue;
};

} // namespace framescope::net
