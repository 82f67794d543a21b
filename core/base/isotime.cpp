// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "isotime.h"

namespace framescope::base {

namespace {

using namespace std::chrono;

constexpr QByteArrayView pattern("0000-00-00T00:00:00.000000000Z"); // '0' stands for any digit
constexpr auto lastSecond = duration_cast<seconds>(Nanoseconds::max()) - 1s;
constexpr auto firstSecond = duration_cast<seconds>(Nanoseconds::min()) + 1s;

void put(char *at, int digits, qint64 number)
{
    for (int i = digits - 1; i >= 0; --i) {
        at[i] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool fits(QByteArrayView text)
{
    const auto isSame = [](char expected, char c) { return expected == '0' ? isDigit(c) : expected == c; };
    return text.size() == pattern.size() && std::equal(pattern.begin(), pattern.end(), text.begin(), isSame);
}

int numberAt(QByteArrayView text, qsizetype at, qsizetype digits)
{
    int number = 0;
    for (const char c : text.sliced(at, digits))
        number = number * 10 + (c - '0');
    return number;
}

} // namespace

QByteArray isoTime(WallTime time)
{
    time = std::clamp<WallTime>(time, firstSecond + days(1), lastSecond); // the beginning of its day must be a time as well
    const auto day = floor<days>(time);
    const year_month_day date {sys_days(day)};
    const hh_mm_ss clock {time - day};
    QByteArray text = pattern.toByteArray();
    char *at = text.data();
    put(at, 4, int(date.year()));
    put(at + 5, 2, unsigned(date.month()));
    put(at + 8, 2, unsigned(date.day()));
    put(at + 11, 2, clock.hours().count());
    put(at + 14, 2, clock.minutes().count());
    put(at + 17, 2, clock.seconds().count());
    put(at + 20, 9, clock.subseconds().count());
    return text;
}

std::optional<WallTime> parseIsoTime(QByteArrayView text)
{
    if (!fits(text))
        return std::nullopt;
    const year_month_day date {year(numberAt(text, 0, 4)), month(static_cast<unsigned>(numberAt(text, 5, 2))),
        day(static_cast<unsigned>(numberAt(text, 8, 2)))};
    const int hour = numberAt(text, 11, 2);
    const int minute = numberAt(text, 14, 2);
    const int second = numberAt(text, 17, 2);
    if (!date.ok() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const seconds whole = sys_days(date).time_since_epoch() + hours(hour) + minutes(minute) + seconds(second);
    if (whole < firstSecond || whole > lastSecond)
        return std::nullopt;
    return whole + Nanoseconds(numberAt(text, 20, 9));
}

} // namespace framescope::base
