// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <models/logplace.h>

#include <QDateTime>
#include <QTest>

using namespace framescope;
using namespace std::chrono_literals;
using base::Nanoseconds;
using base::WallTime;
using Kind = models::LogPlace::Kind;

namespace {

WallTime local(const char *text)
{
    return WallTime(QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toMSecsSinceEpoch() * 1'000'000);
}

} // namespace

class TestLogPlace : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind"); // -1: it is none
        QTest::addColumn<qint64>("value");
        const auto row = [](const char *name, const char *text, int kind, qint64 value) {
            QTest::newRow(name) << QString::fromUtf8(text) << kind << value;
        };
        const int number = static_cast<int>(Kind::Number);
        const int clock = static_cast<int>(Kind::Clock);
        const int since = static_cast<int>(Kind::Since);
        const qint64 s = 1'000'000'000;
        row("a number", "41", number, 41);
        row("a number with its sign and spaces", "  #41 ", number, 41);
        row("hours and minutes", "12:01", clock, (12 * 3600 + 60) * s);
        row("one digit of the hour", "9:05:07", clock, (9 * 3600 + 5 * 60 + 7) * s);
        row("a part of a second", "12:01:02.5", clock, (12 * 3600 + 62) * s + s / 2);
        row("a nanosecond", "00:00:00.000000001", clock, 1);
        row("a comma", "00:00:01,25", clock, s + s / 4);
        row("seconds since the beginning", "+12.5s", since, 12 * s + s / 2);
        row("without a unit", "+ 3", since, 3 * s);
        row("milliseconds", "+250 ms", since, s / 4);
        row("microseconds", "+7µs", since, 7000);
        row("minutes", "+2min", since, 120 * s);
        row("hours", "+1H", since, 3600 * s);
        row("nothing", "", -1, 0);
        row("number zero", "0", -1, 0);
        row("a negative number", "-4", -1, 0);
        row("a number with a point", "4.5", -1, 0);
        row("more digits than a number has", "99999999999999999999", -1, 0);
        row("an hour that there is not", "25:00", -1, 0);
        row("a minute that there is not", "12:61", -1, 0);
        row("too many digits", "12:00:00.0000000001", -1, 0);
        row("another unit", "+3 days", -1, 0);
        row("longer than times are", "+99999999999h", -1, 0);
        row("a word", "soon", -1, 0);
        row("a day that there is not", "2024-02-31 12:00", -1, 0);
    }

    void places()
    {
        QFETCH(const QString, text);
        QFETCH(const int, kind);
        QFETCH(const qint64, value);
        const auto place = models::parsePlace(text);
        QCOMPARE(place.has_value(), kind >= 0);
        if (!place)
            return;
        QCOMPARE(static_cast<int>(place->kind), kind);
        QCOMPARE(place->kind == Kind::Number ? place->number : place->time.count(), value);
        QVERIFY(!place->date);
    }

    void aTimeOfDayIsOfTheDayOfTheRecording()
    {
        const WallTime begin = local("2024-05-01T22:30:00");
        const auto at = [&](const char *text, WallTime end) {
            return models::timeOf(*models::parsePlace(QString::fromLatin1(text)), begin, end);
        };
        const WallTime soon = local("2024-05-01T23:00:00");
        const WallTime tomorrow = local("2024-05-02T04:00:00");
        QVERIFY(at("22:45:00.5", soon) == local("2024-05-01T22:45:00") + 500ms);
        QVERIFY(at("03:00", soon) == local("2024-05-01T03:00:00")); // it did not last until then
        QVERIFY(at("03:00", tomorrow) == local("2024-05-02T03:00:00"));
        QVERIFY(at("2024-05-01 03:00", tomorrow) == local("2024-05-01T03:00:00"));
        QVERIFY(at("+90s", soon) == begin + 90s);
    }
};

QTEST_GUILESS_MAIN(TestLogPlace)
#include "tst_logplace.moc"
