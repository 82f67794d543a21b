// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <metrics/histogram.h>

#include <QTest>

#include <random>

using framescope::base::Nanoseconds;
using framescope::metrics::Histogram;

class TestHistogram : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withoutDurationsAllQuantilesAreZero()
    {
        const Histogram histogram;
        QCOMPARE(histogram.count(), 0);
        QCOMPARE(histogram.quantile(0.5), Nanoseconds(0));
    }

    void aDurationIsFoundAgain_data()
    {
        QTest::addColumn<qint64>("duration");
        for (const qint64 value : {0LL, 1LL, 63LL, 64LL, 65LL, 127LL, 128LL, 129LL, 999LL, 1'000'000LL, 123'456'789LL,
                 60'000'000'000LL, 86'400'000'000'000LL, std::numeric_limits<qint64>::max()})
            QTest::addRow("%lld ns", value) << value;
    }
    void aDurationIsFoundAgain()
    {
        QFETCH(qint64, duration);
        Histogram histogram;
        histogram.add(Nanoseconds(duration));
        const auto found = static_cast<double>(histogram.quantile(0.5).count());
        QVERIFY(std::abs(found - static_cast<double>(duration)) <= static_cast<double>(duration) / 128);
        histogram.remove(Nanoseconds(duration));
        QCOMPARE(histogram.count(), 0);
    }

    void quantilesAreThoseOfTheSortedValues()
    {
        std::mt19937_64 random(7);
        std::lognormal_distribution<double> distribution(13, 2);
        Histogram histogram;
        std::vector<double> values(20'000);
        for (double &value : values) {
            value = std::floor(distribution(random));
            histogram.add(Nanoseconds(static_cast<qint64>(value)));
        }
        std::sort(values.begin(), values.end());
        for (const double share : {0.0, 0.01, 0.5, 0.9, 0.99, 0.999, 1.0}) {
            const auto index = static_cast<size_t>(std::max(std::ceil(share * 20'000) - 1, 0.0));
            const auto found = static_cast<double>(histogram.quantile(share).count());
            QVERIFY2(std::abs(found - values[index]) <= values[index] / 100 + 1, QByteArray::number(share).constData());
        }
    }

    void whatIsTakenBackCountsNoMore()
    {
        Histogram histogram;
        for (int i = 1; i <= 100; ++i)
            histogram.add(Nanoseconds(i));
        for (int i = 51; i <= 100; ++i)
            histogram.remove(Nanoseconds(i));
        QCOMPARE(histogram.count(), 50);
        QCOMPARE(histogram.quantile(1), Nanoseconds(50));
        histogram.remove(Nanoseconds(100)); // is not there
        histogram.remove(std::chrono::hours(1));
        QCOMPARE(histogram.count(), 50);
    }

    void aClockThatWentBackCountsAsNothing()
    {
        Histogram histogram;
        histogram.add(Nanoseconds(-5));
        QCOMPARE(histogram.quantile(1), Nanoseconds(0));
    }
};

QTEST_GUILESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
