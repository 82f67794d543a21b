// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <metrics/latency.h>

#include <QTest>

using namespace framescope::metrics;
using framescope::base::Nanoseconds;
using namespace std::chrono_literals;

class TestLatency : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownBeforeTheFirst() { QCOMPARE(RollingLatency().percentiles(), Percentiles()); }

    void allIsToldOfAWindow()
    {
        RollingLatency latency;
        for (int i = 1; i <= 100; ++i)
            latency.add(Nanoseconds(i), Nanoseconds(i));
        const Percentiles all = latency.percentiles();
        QCOMPARE(all.count, 100);
        QCOMPARE(all.last, 100ns);
        QCOMPARE(all.p50, 50ns);
        QCOMPARE(all.p90, 90ns);
        QCOMPARE(all.p99, 99ns);
        QCOMPARE(all.max, 100ns);
    }

    void whatIsOlderThanTheWindowIsForgotten()
    {
        RollingLatency latency(10s);
        latency.add(0s, 500ms);
        latency.add(5s, 1ms);
        latency.add(9s, 2ms);
        QCOMPARE(latency.percentiles().max, Nanoseconds(500ms));
        latency.expire(10s);
        QCOMPARE(latency.percentiles().count, 3);
        latency.expire(10s + 1ns);
        QCOMPARE(latency.percentiles().count, 2);
        QCOMPARE(latency.percentiles().max, Nanoseconds(2ms));
        latency.add(30s, 3ms);
        QCOMPARE(latency.percentiles().count, 1);
        QCOMPARE(latency.percentiles().max, Nanoseconds(3ms));
        latency.expire(60s);
        QCOMPARE(latency.percentiles(), Percentiles());
    }

    void theLargestIsExactWhateverComesAndGoes()
    {
        RollingLatency latency(50ns);
        std::vector<qint64> values;
        quint32 state = 1;
        for (int i = 0; i < 2000; ++i) {
            state = state * 1664525 + 1013904223;
            values.push_back(state >> 28); // many are equal
            latency.add(Nanoseconds(i), Nanoseconds(values.back()));
            const auto begin = values.end() - std::min<std::ptrdiff_t>(i + 1, 51);
            QCOMPARE(latency.percentiles().max, Nanoseconds(*std::max_element(begin, values.end())));
        }
    }

    void ofTooManyTheOldestGo()
    {
        RollingLatency latency(1h, 3);
        for (int i = 5; i > 0; --i)
            latency.add(0s, Nanoseconds(i)); // all at once
        QCOMPARE(latency.percentiles().count, 3);
        QCOMPARE(latency.percentiles().max, 3ns);
    }
};

QTEST_GUILESS_MAIN(TestLatency)
#include "tst_latency.moc"
