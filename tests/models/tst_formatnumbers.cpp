// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <format/numbers.h>

#include <QDateTime>
#include <QTest>

using namespace framescope;
using namespace std::chrono_literals;

class TestFormatNumbers : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << "0 B";
        QTest::newRow("exact while it is small") << qint64(999) << "999 B";
        QTest::newRow("one decimal") << qint64(1234) << "1.2 kB";
        QTest::newRow("no decimal once there are three digits") << qint64(310'400) << "310 kB";
        QTest::newRow("never 1000 kB") << qint64(999'960) << "1.0 MB";
        QTest::newRow("never 1000 kB, though it has no decimal") << qint64(999'700) << "1.0 MB";
        QTest::newRow("the last of the kilobytes") << qint64(999'499) << "999 kB";
        QTest::newRow("never 1000 MB") << qint64(999'700'000) << "1.0 GB";
        QTest::newRow("megabytes") << qint64(3'100'000) << "3.1 MB";
        QTest::newRow("gigabytes") << qint64(4'200'000'000) << "4.2 GB";
    }

    void sizes()
    {
        QFETCH(qint64, bytes);
        QFETCH(QString, text);
        QCOMPARE(format::byteSize(bytes), text);
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("ns");
        QTest::addColumn<QString>("text");
        QTest::newRow("nanoseconds") << qint64(450) << "450 ns";
        QTest::newRow("microseconds") << qint64(12'340) << "12.3 µs";
        QTest::newRow("milliseconds") << qint64(1'200'000) << "1.2 ms";
        QTest::newRow("never 1000 ms") << qint64(999'960'000) << "1.0 s";
        QTest::newRow("never 1000 ms, though it has no decimal") << qint64(999'700'000) << "1.0 s";
        QTest::newRow("never 60.0 s") << qint64(59'970'000'000) << "1 min 0 s";
        QTest::newRow("seconds") << qint64(12'000'000'000) << "12.0 s";
        QTest::newRow("minutes") << qint64(200'000'000'000) << "3 min 20 s";
        QTest::newRow("hours") << qint64(7'500'000'000'000) << "2 h 05 min";
    }

    void durations()
    {
        QFETCH(qint64, ns);
        QFETCH(QString, text);
        QCOMPARE(format::duration(base::Nanoseconds(ns)), text);
        QCOMPARE(format::delta(base::Nanoseconds(ns)), QStringLiteral("+") + text);
    }

    void aDeltaMayGoBack() { QCOMPARE(format::delta(-2ms), QStringLiteral("−2.0 ms")); }

    void timesAreLocal()
    {
        const QDateTime time(QDate(2024, 5, 1), QTime(12, 1, 2, 123));
        const base::WallTime wall = std::chrono::milliseconds(time.toMSecsSinceEpoch()) + 456'789ns;
        QCOMPARE(format::timeOfDay(wall), QStringLiteral("12:01:02.123"));
        QCOMPARE(format::preciseTimeOfDay(wall), QStringLiteral("12:01:02.123456"));
        QCOMPARE(format::exactTime(wall), QStringLiteral("2024-05-01 12:01:02.123456789"));
    }

    void theTimeSinceABeginningHasMicroseconds()
    {
        QCOMPARE(format::elapsed(12'345'678'901ns), QStringLiteral("12.345679 s"));
        QCOMPARE(format::elapsed(0ns), QStringLiteral("0.000000 s"));
        QCOMPARE(format::elapsed(-120us), QStringLiteral("−0.000120 s"));
    }

    void aPartIsToldInPerCent()
    {
        QCOMPARE(format::percentage(382, 1000), QStringLiteral("38.2 %"));
        QCOMPARE(format::percentage(3, 2), QStringLiteral("150.0 %"));
        QCOMPARE(format::percentage(0, 7), QStringLiteral("0.0 %"));
    }

    void countsHaveSeparators()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(format::number(9012), QStringLiteral("9,012"));
        QCOMPARE(format::byteCount(1), QStringLiteral("1 byte"));
        QCOMPARE(format::byteCount(1'234'567), QStringLiteral("1,234,567 bytes"));
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_GUILESS_MAIN(TestFormatNumbers)
#include "tst_formatnumbers.moc"
