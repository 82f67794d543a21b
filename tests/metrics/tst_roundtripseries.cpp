// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <metrics/roundtripseries.h>

#include <QTest>

#include <random>

using namespace framescope::metrics;
using framescope::base::MessageId;
using framescope::base::Nanoseconds;
using framescope::base::WallTime;
using namespace std::chrono_literals;

namespace {

/// Round trips of about a millisecond, a second apart.
std::vector<RoundTrip> manyTrips(int count)
{
    std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same in every run
    std::vector<RoundTrip> trips;
    for (int i = 1; i <= count; ++i)
        trips.push_back({MessageId(i), std::chrono::seconds(i), Nanoseconds(500'000 + random() % 1'000'000)});
    return trips;
}

/// The same without blocks.
Percentiles plainly(const RoundTripSeries &series, WallTime from, WallTime to)
{
    RollingLatency latency(std::chrono::hours(1'000'000), std::numeric_limits<size_t>::max());
    for (const RoundTrip &trip : series.all()) {
        if (trip.time >= from && trip.time < to)
            latency.add(trip.time, trip.duration);
    }
    return latency.percentiles();
}

} // namespace

class TestRoundTripSeries : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theyStandInOrderOfTime()
    {
        RoundTripSeries series;
        series.add({{MessageId(3), 3s, 1ms}, {MessageId(4), 2s, 2ms}, {MessageId(5), 3s, 3ms}});
        QCOMPARE(series.all().at(0).pong, MessageId(4));
        QCOMPARE(series.all().at(1).pong, MessageId(3));
        QCOMPARE(series.all().at(2).pong, MessageId(5));
        series.clear();
        QVERIFY(series.all().empty());
        QCOMPARE(series.percentiles(0s, 10s), Percentiles());
    }

    void aSpanIsAsIfEachWereCounted_data()
    {
        QTest::addColumn<WallTime>("from");
        QTest::addColumn<WallTime>("to");
        QTest::addRow("all") << WallTime(0s) << WallTime(1'000'000s);
        QTest::addRow("one") << WallTime(5000s) << WallTime(5001s);
        QTest::addRow("within a block") << WallTime(5000s) << WallTime(6000s);
        QTest::addRow("a block and no more") << WallTime(4097s) << WallTime(8193s);
        QTest::addRow("parts of two") << WallTime(4000s) << WallTime(4200s);
        QTest::addRow("many, and parts on both sides") << WallTime(1000s) << WallTime(29'000s);
        QTest::addRow("the last part") << WallTime(29'900s) << WallTime(40'000s);
        QTest::addRow("none") << WallTime(50'000s) << WallTime(60'000s);
        QTest::addRow("the wrong way round") << WallTime(200s) << WallTime(100s);
    }
    void aSpanIsAsIfEachWereCounted()
    {
        QFETCH(WallTime, from);
        QFETCH(WallTime, to);
        RoundTripSeries series;
        series.add(manyTrips(30'000));
        QCOMPARE(series.percentiles(from, to), plainly(series, from, to));
    }

    void whatComesAndGoesIsCountedAnew()
    {
        constexpr size_t most = 20'000;
        RoundTripSeries series(most);
        const auto trips = manyTrips(50'000);
        for (size_t i = 0; i < trips.size(); i += 1000) {
            series.add(
                {trips.begin() + static_cast<std::ptrdiff_t>(i), trips.begin() + static_cast<std::ptrdiff_t>(i) + 1000});
            series.add({{MessageId(static_cast<qint64>(i) + 100'000), trips[i].time + 1ns, 1s}}); // late
            QVERIFY(series.all().size() <= most);
            QCOMPARE(series.percentiles(0s, 1'000'000s), plainly(series, 0s, 1'000'000s));
        }
        QVERIFY(series.all().front().time > 30'000s);
        QVERIFY(series.all().back().time == 50'000s);
    }
};

QTEST_GUILESS_MAIN(TestRoundTripSeries)
#include "tst_roundtripseries.moc"
