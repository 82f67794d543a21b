// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <base/taskqueue.h>

#include <QTest>
#include <QThread>

using framescope::base::TaskQueue;

class TestTaskQueue : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tasksRunLaterAndInOrder()
    {
        TaskQueue queue;
        QList<int> ran;
        for (int i = 0; i < 3; ++i)
            queue.post([&ran, i] { ran.append(i); });
        QVERIFY(ran.isEmpty());
        QTRY_COMPARE(ran, (QList<int> {0, 1, 2}));
    }

    void tasksRunOnTheThreadOfTheQueue()
    {
        QThread thread;
        TaskQueue there;
        there.moveToThread(&thread);
        TaskQueue here;
        thread.start();
        QThread *ranOn = nullptr;
        there.post([&] {
            QThread *current = QThread::currentThread();
            here.post([&ranOn, current] { ranOn = current; });
        });
        QTRY_COMPARE(ranOn, &thread);
        thread.quit();
        thread.wait();
    }

    void aTaskMayPostTheNext()
    {
        TaskQueue queue;
        int count = 0;
        std::function<void()> again = [&] {
            if (++count < 100)
                queue.post(again);
        };
        queue.post(again);
        QTRY_COMPARE(count, 100);
    }

    void whatIsStillQueuedAtTheEndNeverRuns()
    {
        bool ran = false;
        {
            TaskQueue queue;
            queue.post([&ran] { ran = true; });
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(!ran);
    }
};

QTEST_GUILESS_MAIN(TestTaskQueue)
#include "tst_taskqueue.moc"
