// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "iothread.h"

#include <future>

namespace framescope::net {

IoThread::IoThread()
    : m_queue(std::make_unique<base::TaskQueue>())
{
    m_thread.setObjectName(QStringLiteral("framescope-io"));
    m_queue->moveToThread(&m_thread);
    m_thread.start(QThread::HighPriority);
}

IoThread::~IoThread()
{
    // The queue dies on its own thread: whatever was posted before has run by then.
    post([this] {
        m_queue.release()->deleteLater();
        m_thread.quit();
    });
    m_thread.wait();
}

void IoThread::post(std::function<void()> task)
{
    m_queue->post(std::move(task));
}

void IoThread::run(const std::function<void()> &task)
{
    Q_ASSERT(!isCurrent());
    std::promise<void> done;
    post([&] {
        task();
        done.set_value();
    });
    done.get_future().wait();
}

bool IoThread::isCurrent() const
{
    return QThread::currentThread() == &m_thread;
}

} // namespace framescope::net
