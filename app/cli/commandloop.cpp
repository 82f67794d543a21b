// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandloop.h"

namespace framescope::cli {

CommandLoop::CommandLoop()
{
    QObject::connect(&m_signals, &base::SignalWatcher::interrupted, &m_loop, [this] { interrupt(); });
}

CommandLoop::~CommandLoop() = default;

void CommandLoop::openOutput(net::IoThread &io)
{
    m_output = std::make_shared<Printer>(io, [this](bool isError) {
        m_queue->post([this, isError] {
            m_hasLostOutput = isError;
            interrupt();
        });
    });
}

void CommandLoop::after(std::chrono::milliseconds delay, std::function<void()> task)
{
    QTimer::singleShot(delay, &m_loop, std::move(task));
}

void CommandLoop::finishOutput()
{
    m_output->finish([this] { m_queue->post([this] { m_loop.quit(); }); });
}

void CommandLoop::interrupt()
{
    if (std::exchange(m_wasInterrupted, true))
        return drop();
    stop();
    after(Patience, [this] { drop(); });
}

void CommandLoop::drop()
{
    m_output->giveUp();
    abandon();
}

} // namespace framescope::cli
