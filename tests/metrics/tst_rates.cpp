// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <metrics/rates.h>

#include <QTest>

using namespace framescope::metrics;
using namespace std::chrono_literals;
using framescope::base::Nanoseconds;

namespace {

RateBin sumOf(const Rates &rates)
{
    RateBin sum;
    for (const RateBin &bin : rates.bins())
        sum += bin;
    return sum;
}

} // namespace

class TestRates : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void binsBeginAtWholeWidths()
    {
        Rates rates(100ms);
        QVERIFY(rates.isEmpty());
        rates.add(1250ms, {1, 0, 10, 0});
        rates.add(1299ms, {0, 1, 0, 5});
        rates.add(1500ms, {1, 0, 7, 0});
        QCOMPARE(rates.begin(), Nanoseconds(1200ms));
        const std::vector<RateBin> expected {{1, 1, 10, 5}, {}, {}, {1, 0, 7, 0}};
        QCOMPARE(rates.bins(), expected);
    }

    void whatComesALittleLateCountsForTheFirst()
    {
        Rates rates(100ms);
        rates.add(1s, {1, 0, 1, 0});
        rates.add(950ms, {1, 0, 1, 0});
        QCOMPARE(rates.bins(), (std::vector<RateBin> {{2, 0, 2, 0}}));
    }

    void tooManyBinsBecomeWiderOnes()
    {
        Rates rates(1ns, 4);
        for (int i = 1; i <= 9; ++i)
            rates.add(Nanoseconds(i), {1, 0, i, 0});
        QCOMPARE(rates.width(), 4ns);
        QCOMPARE(rates.begin(), 0ns);
        QCOMPARE(rates.bins(), (std::vector<RateBin> {{3, 0, 6, 0}, {4, 0, 22, 0}, {2, 0, 17, 0}}));
    }

    void nothingGetsLostOverAYear()
    {
        Rates rates;
        for (int day = 0; day < 365; ++day)
            rates.add(std::chrono::hours(24 * day) + 7s, {1, 2, 3, 4});
        QVERIFY(rates.bins().size() <= 4096);
        QCOMPARE(sumOf(rates), (RateBin {365, 730, 1095, 1460}));
        QVERIFY(rates.begin() <= 7s);
        QVERIFY(rates.begin() + static_cast<qint64>(rates.bins().size()) * rates.width() > std::chrono::hours(24 * 364));
    }
};

QTEST_GUILESS_MAIN(TestRates)
#include "tst_rates.moc"
