// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <gui/singleinstance.h>

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using framescope::gui::SingleInstance;

/// What one start of the program tells the one before.
class TestSingleInstance : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsOneAtATime()
    {
        {
            SingleInstance first(m_place.path());
            QVERIFY(first.claim());
            QVERIFY(!SingleInstance(m_place.path()).claim());
        }
        QVERIFY(SingleInstance(m_place.path()).claim());
    }

    void whoComesWhileTheFirstIsBusyLeavesItInPeace()
    {
        SingleInstance first(m_place.path());
        QVERIFY(first.claim());
        SingleInstance second(m_place.path());
        QVERIFY(!second.claim()); // the first has no time to answer now
        QLocalSocket socket;
        socket.connectToServer(first.address());
        QVERIFY(socket.waitForConnected());
    }

    void whatIsPassedOnArrivesAsItWas()
    {
        SingleInstance first(m_place.path());
        QSignalSpy asked(&first, &SingleInstance::asked);
        QVERIFY(first.claim());
        const QStringList items {QStringLiteral("ws://127.0.0.1:1/?q=a b"), QStringLiteral("/tmp/Grüße\n\"x\".fscope")};
        bool isTaken = false;
        std::thread second([&] { isTaken = SingleInstance(m_place.path()).passOn(items); });
        const bool hasArrived = QTest::qWaitFor([&] { return !asked.isEmpty(); }, 30'000);
        second.join();
        QVERIFY(hasArrived);
        QVERIFY(isTaken);
        QCOMPARE(asked.front().front().toStringList(), items);
    }

    void anotherPlaceIsAnotherProgram()
    {
        SingleInstance first(m_place.path());
        QVERIFY(first.claim());
        QVERIFY(SingleInstance(m_place.filePath(QStringLiteral("other"))).claim());
    }

    void nonsenseIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n");
        QTest::newRow("an object") << QByteArray("{\"open\":\"x\"}\n");
        QTest::newRow("more than anybody opens") << '[' + QByteArray("\"x\",").repeated(1000) + "\"x\"]\n";
        QTest::newRow("a line without end") << QByteArray(3 * 1024 * 1024, 'x');
    }

    void nonsenseIsNotTaken()
    {
        QFETCH(const QByteArray, line);
        SingleInstance first(m_place.path());
        const QSignalSpy asked(&first, &SingleInstance::asked);
        QVERIFY(first.claim());
        QLocalSocket socket;
        socket.connectToServer(first.address());
        QVERIFY(socket.waitForConnected());
        socket.write(line);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 30'000);
        QCOMPARE(asked.size(), 0);
    }

private:
    QTemporaryDir m_place;
};

QTEST_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
