// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/mailbox.h>

#include <QObject>

#include <functional>

namespace framescope::base {

/// Runs functions on the thread that this object lives on, in the order in which they were posted. The functions travel
/// in a Mailbox; the event loop carries the wake-up only. What is still in the queue when it is destroyed never runs.
class TaskQueue : public QObject
{
    Q_OBJECT

public:
    explicit TaskQueue(QObject *parent = nullptr);

    /// Any thread. Never runs @p task before it returns.
    void post(std::function<void()> task);

    /// Runs what is in the queue, and what that posts, now. The object's own thread.
    void runAll();

protected:
    bool event(QEvent *event) override;

private:
    Mailbox<std::function<void()>> m_tasks;
};

} // namespace framescope::base
