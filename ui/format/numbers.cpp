// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace framescope::format {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::Numbers)
};

/// Three digits from 100 on, so that what would be rounded to 1000 belongs to the next unit.
constexpr double nextUnit = 999.5;

QString scaled(double value, const QString &unit)
{
    return QLocale().toString(value, 'f', value < 99.95 ? 1 : 0) + u' ' + unit;
}

QString twoDigits(qint64 value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

QString longDuration(qint64 seconds)
{
    if (seconds < 3600)
        return Text::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Text::tr("%1 h %2 min").arg(seconds / 3600).arg(twoDigits(seconds % 3600 / 60));
}

QDateTime localTime(base::WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(std::chrono::floor<std::chrono::milliseconds>(time).count());
}

} // namespace

int countOf(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

QString byteSize(qint64 bytes)
{
    const double size = static_cast<double>(bytes);
    if (bytes < 1000)
        return Text::tr("%1 B").arg(bytes);
    if (size < nextUnit * 1e3)
        return scaled(size / 1e3, Text::tr("kB"));
    if (size < nextUnit * 1e6)
        return scaled(size / 1e6, Text::tr("MB"));
    return scaled(size / 1e9, Text::tr("GB"));
}

QString byteCount(qint64 bytes)
{
    return bytes == 1 ? Text::tr("1 byte") : Text::tr("%1 bytes").arg(number(bytes));
}

QString number(qint64 value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale.toString(value);
}

QString duration(base::Nanoseconds span)
{
    const qint64 ns = std::abs(span.count());
    const double value = static_cast<double>(ns);
    if (ns < 1000)
        return Text::tr("%1 ns").arg(ns);
    if (value < nextUnit * 1e3)
        return scaled(value / 1e3, Text::tr("µs"));
    if (value < nextUnit * 1e6)
        return scaled(value / 1e6, Text::tr("ms"));
    if (value < 59.95e9)
        return scaled(value / 1e9, Text::tr("s"));
    return longDuration((ns + 500'000'000) / 1'000'000'000);
}

QString delta(base::Nanoseconds span)
{
    return (span.count() < 0 ? QChar(u'−') : QChar(u'+')) + duration(span);
}

QString timeOfDay(base::WallTime time)
{
    return localTime(time).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString preciseTimeOfDay(base::WallTime time)
{
    const auto us = std::chrono::floor<std::chrono::microseconds>(time).count() % 1000;
    return timeOfDay(time) + QStringLiteral("%1").arg((us + 1000) % 1000, 3, 10, QLatin1Char('0'));
}

QString elapsed(base::Nanoseconds span)
{
    constexpr int digits = 6;
    const double seconds = std::chrono::duration<double>(base::Nanoseconds(std::abs(span.count()))).count();
    const QString text = Text::tr("%1 s").arg(QLocale().toString(seconds, 'f', digits));
    return span.count() < 0 ? QString(u'−' + text) : text;
}

QString percentage(qint64 part, qint64 whole)
{
    return Text::tr("%1 %").arg(QLocale().toString(100.0 * static_cast<double>(part) / static_cast<double>(whole), 'f', 1));
}

QString exactTime(base::WallTime time)
{
    constexpr qint64 nsPerSecond = 1'000'000'000;
    const qint64 fraction = (time.count() % nsPerSecond + nsPerSecond) % nsPerSecond;
    return localTime(time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss."))
        + QStringLiteral("%1").arg(fraction, 9, 10, QLatin1Char('0'));
}

} // namespace framescope::format
