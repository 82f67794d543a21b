// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/records.h"
#include "support/testcase.h"

#include <capture/recording.h>
#include <capture/statistics.h>

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::capture;
using namespace std::chrono_literals;
using base::Direction;
using protocol::Opcode;
using tests::FrameSource;

namespace {

/// A message of one frame at a given time.
MessageRecord at(base::MonoTime time, base::SessionId session, Direction direction, Opcode opcode, const QByteArray &payload)
{
    FrameSource source(direction == Direction::Out);
    protocol::Frame frame = source.next(opcode, payload);
    frame.time = time;
    return tests::recordOf(session, direction, opcode, {frame});
}

EventRecord closedAt(base::MonoTime time, base::SessionId session)
{
    EventRecord event = tests::eventRecord(session, EventKind::Closed);
    event.time = time;
    return event;
}

} // namespace

class TestStatistics : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatCrossed()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("x.fscope"));
        {
            const auto recording = std::move(Recording::create(path, {0ns, 1714564862s})).value();
            const base::SessionId session = recording->addSession({}, 0ns);
            recording->addSession({}, 0ns);
            recording->append(at(1s, session, Direction::In, Opcode::Text, "12345"));
            recording->append(at(2s, session, Direction::Out, Opcode::Binary, QByteArray(200, 'x')));
            recording->append(at(3s, session, Direction::Out, Opcode::Ping, "a"));
            recording->append(at(3004ms, session, Direction::In, Opcode::Pong, "a"));
            recording->append(at(4s, session, Direction::In, Opcode::Close, "\x03\xE8"));
            recording->append(closedAt(5s, session));
        }
        const auto reader = std::move(Reader::open(path)).value();
        const Statistics statistics = statisticsOf(*reader);
        QVERIFY(!reader->error());
        QCOMPARE(statistics.sessions, 2);
        QCOMPARE(statistics.messagesIn, 1);
        QCOMPARE(statistics.messagesOut, 1);
        QCOMPARE(statistics.bytesIn, 5);
        QCOMPARE(statistics.bytesOut, 200);
        QCOMPARE(statistics.wireIn, (2 + 5) + (2 + 1) + (2 + 2));
        QCOMPARE(statistics.wireOut, (2 + 2 + 4 + 200) + (2 + 4 + 1));
        QVERIFY(statistics.duration == 4s);
        QCOMPARE(statistics.roundTrips.count, 1);
        QVERIFY(statistics.roundTrips.p50 == 4ms && statistics.roundTrips.max == 4ms);
    }

    void aClosedConnectionTakesItsPingsWithIt()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("x.fscope"));
        {
            const auto recording = std::move(Recording::create(path, {0ns, 1714564862s})).value();
            const base::SessionId session = recording->addSession({}, 0ns);
            recording->append(at(1s, session, Direction::Out, Opcode::Ping, "same"));
            recording->append(closedAt(2s, session));
            recording->append(at(3s, session, Direction::Out, Opcode::Ping, "same"));
            recording->append(at(3001ms, session, Direction::In, Opcode::Pong, "same"));
        }
        const auto reader = std::move(Reader::open(path)).value();
        const RoundTrips times = statisticsOf(*reader).roundTrips;
        QCOMPARE(times.count, 1);
        QVERIFY(times.max == 1ms);
    }

    void ofAnEmptyRecordingAllIsZero()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("x.fscope"));
        {
            const auto recording = std::move(Recording::create(path)).value();
        }
        const auto reader = std::move(Reader::open(path)).value();
        const Statistics statistics = statisticsOf(*reader);
        QCOMPARE(statistics.sessions + statistics.messagesIn + statistics.wireOut + statistics.roundTrips.count, 0);
        QVERIFY(statistics.duration == 0ns);
    }

    void pongsAreMatchedByTheirPayload()
    {
        const base::SessionId one(1);
        const base::SessionId other(2);
        PingMatcher matcher;
        matcher.ping(one, "a", 10ns);
        matcher.ping(one, "b", 20ns);
        matcher.ping(one, "a", 30ns);
        QVERIFY(!matcher.pong(other, "a", 40ns)); // of another session
        QVERIFY(!matcher.pong(one, "c", 40ns)); // nobody asked
        QVERIFY(matcher.pong(one, "b", 50ns) == 30ns);
        QVERIFY(matcher.pong(one, "a", 60ns) == 50ns); // the oldest first
        QVERIFY(matcher.pong(one, "a", 70ns) == 40ns);
        QVERIFY(!matcher.pong(one, "a", 80ns)); // both are answered
    }

    void percentilesAreThoseOfTheNearestRank_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<std::vector<int>>("expected");
        QTest::newRow("one time is all of them") << 1 << std::vector<int> {1, 1, 1, 1};
        QTest::newRow("two") << 2 << std::vector<int> {1, 2, 2, 2};
        QTest::newRow("ten") << 10 << std::vector<int> {5, 9, 10, 10};
        QTest::newRow("a hundred") << 100 << std::vector<int> {50, 90, 99, 100};
        QTest::newRow("a thousand") << 1000 << std::vector<int> {500, 900, 990, 1000};
    }
    void percentilesAreThoseOfTheNearestRank()
    {
        QFETCH(int, count);
        QFETCH(std::vector<int>, expected);
        std::vector<base::Nanoseconds> times;
        for (int i = count; i > 0; --i) // in no order
            times.emplace_back(i);
        const RoundTrips trips = roundTripsOf(times);
        QCOMPARE(trips.count, qint64(count));
        QVERIFY(trips.p50.count() == expected[0] && trips.p90.count() == expected[1]);
        QVERIFY(trips.p99.count() == expected[2] && trips.max.count() == expected[3]);
    }
};

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
