// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <metrics/timeline.h>

#include <QTest>

using namespace framescope::metrics;
using framescope::base::Direction;
using framescope::base::MessageId;
using framescope::base::Nanoseconds;
using framescope::base::SessionId;
using namespace std::chrono_literals;
using Kind = Fact::Kind;

namespace {

Fact fact(qint64 id, qint64 session, Nanoseconds time, Direction direction, Kind kind, const QByteArray &payload = {})
{
    return {MessageId(id), SessionId(session), time, direction, kind, 10, payload};
}

} // namespace

class TestTimeline : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pingsOfOursAreMeasuredByTheirPongs()
    {
        Timeline timeline;
        timeline.add(fact(1, 1, 10s, Direction::Out, Kind::Ping, "a"));
        timeline.add(fact(2, 2, 10s + 1ms, Direction::Out, Kind::Ping, "a")); // of another session
        timeline.add(fact(3, 1, 10s + 5ms, Direction::In, Kind::Pong, "a"));
        timeline.add(fact(4, 2, 10s + 7ms, Direction::In, Kind::Pong, "a"));
        timeline.add(fact(5, 1, 11s, Direction::In, Kind::Ping, "p")); // the peer's own
        timeline.add(fact(6, 1, 12s, Direction::Out, Kind::Pong, "p"));
        const std::vector<RoundTrip> expected {{MessageId(3), 10s + 5ms, 5ms}, {MessageId(4), 10s + 7ms, 6ms}};
        QCOMPARE(timeline.takeRoundTrips(), expected);
        QVERIFY(timeline.takeRoundTrips().empty());
    }

    void allBytesCountAndOnlyDataAreMessages()
    {
        Timeline timeline;
        timeline.add(fact(1, 1, 1s, Direction::In, Kind::Data));
        timeline.add(fact(2, 1, 1s, Direction::Out, Kind::Data));
        timeline.add(fact(3, 1, 1s, Direction::Out, Kind::Ping));
        timeline.add(fact(4, 1, 1s, Direction::In, Kind::Close));
        QCOMPARE(timeline.rates().bins(), (std::vector<RateBin> {{1, 1, 20, 20}}));
    }

    void aFileThatLiesAboutTimeDoesNoHarm()
    {
        Timeline timeline;
        timeline.add(fact(1, 1, Nanoseconds::min(), Direction::In, Kind::Data));
        timeline.add(fact(2, 1, Nanoseconds::max(), Direction::In, Kind::Data));
        QVERIFY(timeline.rates().isEmpty());
        timeline.add(fact(3, 1, 0s, Direction::In, Kind::Data));
        timeline.add(fact(4, 1, std::chrono::hours(24 * 365 * 230), Direction::In, Kind::Data));
        QVERIFY(timeline.rates().bins().size() <= 4096);
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
