// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <chat/ratelimit.h>

#include <QTest>

using namespace framescope::chat;
using namespace std::chrono_literals;

class TestRateLimit : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBurstIsTakenAndThenTheRate()
    {
        RateLimit limit({3, 2});
        for (int i = 0; i < 3; ++i)
            QVERIFY(limit.take(10s));
        QVERIFY(!limit.take(10s));
        QCOMPARE(limit.wait().count(), 500);
        QVERIFY(!limit.take(10s + 499ms));
        QVERIFY(limit.take(10s + 500ms));
        QVERIFY(!limit.take(10s + 500ms));
    }

    void whoeverIsSilentGetsNoMoreThanTheBurst()
    {
        RateLimit limit({2, 100});
        QVERIFY(limit.take(1s));
        QVERIFY(limit.take(1000s));
        QVERIFY(limit.take(1000s));
        QVERIFY(!limit.take(1000s));
    }
};

QTEST_GUILESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
