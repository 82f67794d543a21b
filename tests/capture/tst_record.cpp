// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <capture/record.h>

#include <QTest>

using namespace framescope::capture;

class TestRecord : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theNameOfAKindIsStable_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("the name is looked up") << int(EventKind::Resolving) << QStringLiteral("resolving");
        QTest::newRow("TCP is up") << int(EventKind::Connected) << QStringLiteral("connected");
        QTest::newRow("TLS is up") << int(EventKind::Secured) << QStringLiteral("secured");
        QTest::newRow("a client sends its request") << int(EventKind::RequestSent) << QStringLiteral("request-sent");
        QTest::newRow("a server gets it") << int(EventKind::RequestReceived) << QStringLiteral("request-received");
        QTest::newRow("a client gets the response")
            << int(EventKind::ResponseReceived) << QStringLiteral("response-received");
        QTest::newRow("a server sends it") << int(EventKind::ResponseSent) << QStringLiteral("response-sent");
        QTest::newRow("the connection is open") << int(EventKind::Opened) << QStringLiteral("opened");
        QTest::newRow("a rule was broken") << int(EventKind::Violation) << QStringLiteral("violation");
        QTest::newRow("bytes belong to no message") << int(EventKind::Discarded) << QStringLiteral("discarded");
        QTest::newRow("there is no connection") << int(EventKind::Failed) << QStringLiteral("failed");
        QTest::newRow("the end") << int(EventKind::Closed) << QStringLiteral("closed");
    }
    void theNameOfAKindIsStable()
    {
        QFETCH(int, kind);
        QFETCH(QString, name);
        QCOMPARE(QString::fromLatin1(nameOf(static_cast<EventKind>(kind))), name);
        const auto back = eventKindFromName(name);
        QVERIFY(back);
        QCOMPARE(int(*back), kind);
    }

    void aNameThatThereIsNotIsNoKind()
    {
        QVERIFY(!eventKindFromName(u""));
        QVERIFY(!eventKindFromName(u"Opened"));
        QVERIFY(!eventKindFromName(u"opened "));
    }

    void theTimeOfAMessageIsThatOfItsLastFrame()
    {
        using framescope::base::MonoTime;
        MessageRecord record;
        record.timeWithoutFrames = MonoTime(5);
        QCOMPARE(record.time(), MonoTime(5));
        record.message.frames.resize(2);
        record.message.frames[0].time = MonoTime(7);
        record.message.frames[1].time = MonoTime(9);
        QCOMPARE(record.time(), MonoTime(9));
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
