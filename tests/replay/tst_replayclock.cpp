// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <replay/replayclock.h>

#include <QTest>

using namespace framescope;
using namespace std::chrono_literals;
using replay::ReplayClock;

class TestReplayClock : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsUntilItIsStarted()
    {
        const ReplayClock clock;
        QVERIFY(!clock.isRunning());
        QVERIFY(clock.position(5s) == 0s);
    }

    void itRunsAsFastAsItWas()
    {
        ReplayClock clock;
        clock.start(100s);
        QVERIFY(clock.position(103s) == 3s);
        QVERIFY(clock.timeOf(3s) == 103s);
    }

    void itRunsTwiceAsFast()
    {
        ReplayClock clock(2);
        clock.start(100s);
        QVERIFY(clock.position(103s) == 6s);
        QVERIFY(clock.timeOf(6s) == 103s);
    }

    void anotherSpeedCountsFromWhereItIs()
    {
        ReplayClock clock;
        clock.start(100s);
        clock.setSpeed(4, 110s);
        QVERIFY(clock.position(110s) == 10s);
        QVERIFY(clock.position(111s) == 14s);
        QVERIFY(clock.timeOf(18s) == 112s);
    }

    void aPauseMovesWhatIsToCome()
    {
        ReplayClock clock;
        clock.start(100s);
        clock.pause(110s);
        QVERIFY(clock.position(150s) == 10s);
        clock.start(200s);
        QVERIFY(clock.position(201s) == 11s);
        QVERIFY(clock.timeOf(15s) == 205s);
    }

    void aSeekKeepsItRunning()
    {
        ReplayClock clock;
        clock.start(100s);
        clock.seek(60s, 101s);
        QVERIFY(clock.isRunning());
        QVERIFY(clock.position(102s) == 61s);
    }

    void asFastAsPossibleEverythingIsDueAtOnce()
    {
        ReplayClock clock(replay::asFastAsPossible);
        clock.start(100s);
        QVERIFY(clock.timeOf(1000h) == 100s);
        QVERIFY(clock.position(100s) == base::Nanoseconds::max());
        clock.seek(7s, 200s);
        clock.setSpeed(1, 200s);
        QVERIFY(clock.position(201s) == 8s);
    }

    void manyChangesOfSpeedDoNotAddUpToAnError()
    {
        ReplayClock clock;
        clock.start(0s);
        for (int i = 1; i <= 10'000; ++i)
            clock.setSpeed(i % 2 == 0 ? 1 : 3, std::chrono::milliseconds(i));
        const base::Nanoseconds error = clock.position(10s) - 20s; // the first millisecond at 1, then 3 and 1 in turns
        QVERIFY(error < 1ms && error > -3ms);
    }
};

QTEST_GUILESS_MAIN(TestReplayClock)
#include "tst_replayclock.moc"
