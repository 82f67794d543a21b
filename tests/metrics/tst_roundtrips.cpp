// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <metrics/roundtrips.h>

#include <QTest>

using framescope::metrics::RoundTripMatcher;
using namespace std::chrono_literals;

class TestRoundTrips : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPongAnswersThePingWithItsPayload()
    {
        RoundTripMatcher matcher;
        matcher.pingCrossed("a", 1s);
        matcher.pingCrossed("b", 2s);
        QCOMPARE(matcher.pongCrossed("a", 4s).value(), 3s);
        QCOMPARE(matcher.pongCrossed("b", 4s).value(), 2s);
    }

    void aPongThatNobodyAskedForAnswersNothing()
    {
        RoundTripMatcher matcher;
        QVERIFY(!matcher.pongCrossed("a", 1s));
        matcher.pingCrossed("a", 1s);
        QVERIFY(!matcher.pongCrossed("b", 2s));
        QVERIFY(matcher.pongCrossed("a", 2s));
        QVERIFY(!matcher.pongCrossed("a", 3s)); // a second time
    }

    void thePongToALaterPingSettlesTheEarlierOnes()
    {
        RoundTripMatcher matcher;
        matcher.pingCrossed("a", 1s);
        matcher.pingCrossed("b", 2s);
        QVERIFY(matcher.pongCrossed("b", 3s));
        QVERIFY(!matcher.pongCrossed("a", 3s));
    }

    void ofPingsThatAreNeverAnsweredOnlyTheLatestWait()
    {
        RoundTripMatcher matcher;
        for (int i = 0; i < 1000; ++i)
            matcher.pingCrossed(QByteArray::number(i), 1s);
        QVERIFY(!matcher.pongCrossed("700", 2s));
        QVERIFY(matcher.pongCrossed("999", 2s));
    }
};

QTEST_GUILESS_MAIN(TestRoundTrips)
#include "tst_roundtrips.moc"
