// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskqueue.h"

#include <QCoreApplication>
#include <QEvent>

namespace framescope::base {

TaskQueue::TaskQueue(QObject *parent)
    : QObject(parent)
{
}

void TaskQueue::post(std::function<void()> task)
{
    if (m_tasks.put(std::move(task)))
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void TaskQueue::runAll()
{
    for (auto tasks = m_tasks.takeAll(); !tasks.empty(); tasks = m_tasks.takeAll()) {
        for (auto &task : tasks)
            task();
    }
}

bool TaskQueue::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    for (auto &task : m_tasks.takeAll())
        task();
    return true;
}

} // namespace framescope::base
