// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer.h"

#include <base/signalwatcher.h>

#include <QEventLoop>
#include <QTimer>

namespace framescope::cli {

/// The main thread's half of a command that goes on until it is done or interrupted. What derives from it owns the
/// SessionManager, whose thread uses what is here and goes first.
class CommandLoop
{
public:
    CommandLoop(const CommandLoop &) = delete;
    CommandLoop &operator=(const CommandLoop &) = delete;

protected:
    /// With peers that do not answer our close frame, and with a reader that does not read.
    static constexpr std::chrono::seconds Patience {1};

    CommandLoop();
    virtual ~CommandLoop();

    /// Makes output().
    void openOutput(net::IoThread &io);
    [[nodiscard]] const std::shared_ptr<Printer> &output() const { return m_output; }
    void exec() { m_loop.exec(); }
    /// Runs @p task on the main thread. Any thread.
    void post(std::function<void()> task) { m_queue->post(std::move(task)); }
    void after(std::chrono::milliseconds delay, std::function<void()> task);
    /// Writes what is left, and ends exec(). I/O thread.
    void finishOutput();
    void quit() { m_loop.quit(); }

    /// Ends it in order; a second time, or after a while, at once.
    void interrupt();
    [[nodiscard]] bool wasInterrupted() const { return m_wasInterrupted; }
    /// Whether standard output took no more, and that was an error.
    [[nodiscard]] bool hasLostOutput() const { return m_hasLostOutput; }

private:
    /// Ends it in order.
    virtual void stop() = 0;
    /// Ends it at once; nobody is waited for.
    virtual void abandon() = 0;
    void drop();

    QEventLoop m_loop;
    base::SignalWatcher m_signals;
    bool m_wasInterrupted = false;
    bool m_hasLostOutput = false;
    std::shared_ptr<base::TaskQueue> m_queue = std::make_shared<base::TaskQueue>();
    std::shared_ptr<Printer> m_output;
};

} // namespace framescope::cli
