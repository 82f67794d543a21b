// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <base/isotime.h>

#include <QTest>

using namespace framescope;
using namespace framescope::base;

class TestIsoTime : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeIsReadAsItWasWritten_data()
    {
        QTest::addColumn<qint64>("nanoseconds");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("the beginning") << qint64(0) << QByteArray("1970-01-01T00:00:00.000000000Z");
        QTest::newRow("a moment of today") << qint64(1714564862123456789) << QByteArray("2024-05-01T12:01:02.123456789Z");
        QTest::newRow("the last nanosecond of a leap day")
            << qint64(1709251199999999999) << QByteArray("2024-02-29T23:59:59.999999999Z");
        QTest::newRow("one nanosecond before the beginning") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999999999Z");
    }
    void aTimeIsReadAsItWasWritten()
    {
        QFETCH(qint64, nanoseconds);
        QFETCH(QByteArray, text);
        QCOMPARE(isoTime(WallTime(nanoseconds)), text);
        QVERIFY(parseIsoTime(text) == WallTime(nanoseconds));
    }

    void theEndsOfTimeCanBeShown()
    {
        QVERIFY(isoTime(WallTime::max()).startsWith("2262-04-11T"));
        QVERIFY(isoTime(WallTime::min()).startsWith("1677-09-22T"));
    }

    void whatIsNoTimeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("fewer digits") << QByteArray("2024-05-01T12:01:02.123Z");
        QTest::newRow("another zone") << QByteArray("2024-05-01T12:01:02.12345678+1");
        QTest::newRow("a day that there is not") << QByteArray("2023-02-29T12:01:02.123456789Z");
        QTest::newRow("an hour that there is not") << QByteArray("2024-05-01T24:00:00.000000000Z");
        QTest::newRow("a minute that there is not") << QByteArray("2024-05-01T23:60:00.000000000Z");
        QTest::newRow("a leap second") << QByteArray("2016-12-31T23:59:60.000000000Z");
        QTest::newRow("a letter among the digits") << QByteArray("2024-05-01T12:01:0x.123456789Z");
        QTest::newRow("beyond 64 bits") << QByteArray("2263-01-01T00:00:00.000000000Z");
        QTest::newRow("before 64 bits") << QByteArray("1677-01-01T00:00:00.000000000Z");
        QTest::newRow("something behind it") << QByteArray("2024-05-01T12:01:02.123456789Z ");
    }
    void whatIsNoTimeIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseIsoTime(text));
    }
};

QTEST_GUILESS_MAIN(TestIsoTime)
#include "tst_isotime.moc"
