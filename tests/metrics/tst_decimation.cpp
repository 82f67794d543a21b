// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <metrics/decimation.h>

#include <QTest>

using namespace framescope::metrics;
using framescope::base::MessageId;
using framescope::base::Nanoseconds;

namespace {

std::vector<RoundTrip> seriesOf(const std::vector<qint64> &durations)
{
    std::vector<RoundTrip> series;
    for (size_t i = 0; i < durations.size(); ++i)
        series.push_back(
            {MessageId(static_cast<qint64>(i) + 1), Nanoseconds(static_cast<qint64>(i)), Nanoseconds(durations[i])});
    return series;
}

QList<qint64> idsOf(const std::vector<RoundTrip> &series)
{
    QList<qint64> ids;
    for (const RoundTrip &trip : series)
        ids.append(trip.pong.value);
    return ids;
}

} // namespace

class TestDecimation : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whereThereIsRoomAllIsShown()
    {
        const auto series = seriesOf({5, 3, 9, 1});
        QCOMPARE(decimated(series, Nanoseconds(0), Nanoseconds(4), 100), series);
    }

    void ofAColumnTheExtremesAreShownInOrderOfTime()
    {
        const auto series = seriesOf({5, 1, 7, 2, 9, 9, 4, 4, 4});
        QCOMPARE(idsOf(decimated(series, Nanoseconds(0), Nanoseconds(9), 3)), (QList<qint64> {2, 3, 4, 6, 7, 9}));
    }

    void theNextOnesOutsideAreThereToo()
    {
        const auto series = seriesOf({5, 1, 7, 2, 9, 3});
        QCOMPARE(idsOf(decimated(series, Nanoseconds(2), Nanoseconds(4), 10)), (QList<qint64> {2, 3, 4, 5}));
        QCOMPARE(idsOf(decimated(series, Nanoseconds(100), Nanoseconds(200), 10)), (QList<qint64> {6}));
    }

    void aMillionPointsBecomeAPictureThatKeepsTheExtremes()
    {
        std::vector<qint64> durations(1'000'000, 1000);
        durations[123'456] = 1'000'000;
        durations[654'321] = 1;
        const auto series = seriesOf(durations);
        const auto picture = decimated(series, Nanoseconds(0), Nanoseconds(1'000'000), 800);
        QVERIFY(picture.size() <= 1602);
        const auto isEarlier = [](const RoundTrip &a, const RoundTrip &b) { return a.time < b.time; };
        QVERIFY(std::is_sorted(picture.begin(), picture.end(), isEarlier));
        QVERIFY(idsOf(picture).contains(123'457));
        QVERIFY(idsOf(picture).contains(654'322));
    }

    void anEmptyPictureIsEmpty()
    {
        QVERIFY(decimated({}, Nanoseconds(0), Nanoseconds(1), 10).empty());
        QVERIFY(decimated(seriesOf({1}), Nanoseconds(1), Nanoseconds(1), 10).empty());
        QVERIFY(decimated(seriesOf({1}), Nanoseconds(0), Nanoseconds(1), 0).empty());
    }
};

QTEST_GUILESS_MAIN(TestDecimation)
#include "tst_decimation.moc"
