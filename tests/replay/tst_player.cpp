// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <replay/player.h>

#include <QTest>

using namespace framescope;
using namespace std::chrono_literals;
using replay::Player;

class TestPlayer : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsAtTheEndAtFirst()
    {
        const Player player(1000s, 60s);
        QVERIFY(player.isAtEnd(5s));
        QVERIFY(!player.isPlaying());
        QVERIFY(player.time(5s) == 1060s);
    }

    void fromTheEndItBeginsAnew()
    {
        Player player(1000s, 60s);
        player.play(10s);
        QVERIFY(player.time(10s) == 1000s);
        QVERIFY(player.time(15s) == 1005s);
        QVERIFY(player.isPlaying());
    }

    void itEndsWhereTheRecordingEnds()
    {
        Player player(1000s, 60s);
        player.play(0s);
        QVERIFY(player.position(500s) == 60s);
        QVERIFY(player.isAtEnd(500s));
        player.pause(500s);
        QVERIFY(player.position(900s) == 60s);
    }

    void itIsPausedAndGoesOn()
    {
        Player player(0s, 60s);
        player.play(0s);
        player.pause(20s);
        QVERIFY(player.position(40s) == 20s);
        player.play(40s);
        QVERIFY(player.position(45s) == 25s);
    }

    void aSeekStaysWithinTheRecording()
    {
        Player player(0s, 60s);
        player.seek(-5s, 0s);
        QVERIFY(player.position(0s) == 0s);
        player.seek(90s, 0s);
        QVERIFY(player.isAtEnd(0s));
        player.seek(30s, 0s);
        QVERIFY(player.position(100s) == 30s);
    }

    void anotherSpeedCountsFromWhereItIs()
    {
        Player player(0s, 60s);
        player.play(0s);
        player.setSpeed(4, 10s);
        QVERIFY(player.position(12s) == 18s);
        player.setSpeed(replay::asFastAsPossible, 12s);
        QVERIFY(player.isAtEnd(12s));
    }

    void aRecordingOfNoLengthIsAtItsEnd()
    {
        Player player(0s, -1s);
        player.play(0s);
        QVERIFY(player.isAtEnd(0s));
        QVERIFY(player.duration() == 0s);
    }
};

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
