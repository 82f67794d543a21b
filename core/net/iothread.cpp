// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "iothread.h"

#include <QCoreApplication>

#include <openssl/crypto.h>

namespace framescope::net {

void IoThread::Thread::run()
{
    exec();
    OPENSSL_thread_stop(); // by itself it would do so after the program takes the thread for ended
    done.set_value();
}

IoThread::IoThread()
    : m_queue(std::make_unique<base::TaskQueue>())
{
    m_thread.setObjectName(QStringLiteral("framescope-io"));
    m_queue->moveToThread(&m_thread);
    m_thread.start(QThread::HighPriority);
}

IoThread::~IoThread()
{
    // What the last tasks leave behind for later is run as well, so that sockets die on the thread they live on.
    post([this] {
        QCoreApplication::sendPostedEvents();
        m_queue->runAll();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_thread.quit();
    });
    m_thread.done.get_future().wait();
    m_thread.wait();
}

void IoThread::post(std::function<void()> task)
{
    m_queue->post(std::move(task));
}

void IoThread::run(const std::function<void()> &task)
{
    Q_ASSERT(!isCurrent());
    // Shared: the waiting thread may go on while set_value() is still at work.
    const auto done = std::make_shared<std::promise<void>>();
    post([&task, done] {
        task();
        done->set_value();
    });
    done->get_future().wait();
}

bool IoThread::isCurrent() const
{
    return QThread::currentThread() == &m_thread;
}

} // namespace framescope::net
