// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <net/iothread.h>

#include <QTest>

using framescope::net::IoThread;

class TestIoThread : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tasksRunThereInOrder()
    {
        IoThread io;
        QList<int> ran;
        bool isThere = false;
        for (int i = 0; i < 3; ++i)
            io.post([&ran, i] { ran.append(i); });
        io.run([&] { isThere = io.isCurrent(); });
        QCOMPARE(ran, (QList<int> {0, 1, 2}));
        QVERIFY(isThere);
        QVERIFY(!io.isCurrent());
    }

    void theEndRunsWhatWasPostedAndWhatThatPosts()
    {
        int ran = 0;
        {
            IoThread io;
            io.post([&] {
                ++ran;
                io.post([&] {
                    ++ran;
                    io.post([&] { ++ran; });
                });
            });
        }
        QCOMPARE(ran, 3);
    }

    void theEndDeletesWhatWasToBeDeletedLater()
    {
        QPointer<QObject> object;
        {
            IoThread io;
            io.post([&object] {
                object = new QObject;
                object->deleteLater();
            });
        }
        QVERIFY(!object);
    }

    void manyThreadsMayPost()
    {
        IoThread io;
        int count = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([&] {
                for (int j = 0; j < 100; ++j)
                    io.run([&] { ++count; });
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        io.run([] {});
        QCOMPARE(count, 400);
    }
};

QTEST_GUILESS_MAIN(TestIoThread)
#include "tst_iothread.moc"
