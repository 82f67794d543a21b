// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>

#include <QString>

namespace framescope::format {

/// A number of things as tr() takes it for its %n.
[[nodiscard]] int countOf(qint64 count);

/// "310 B", "1.2 kB", "3.1 MB": at most two significant decimals, powers of 1000.
[[nodiscard]] QString byteSize(qint64 bytes);
/// "1,234,567 bytes": exact.
[[nodiscard]] QString byteCount(qint64 bytes);
/// A number with the separators of the person's language.
[[nodiscard]] QString number(qint64 value);
/// "450 ns", "1.2 ms", "12.0 s", "3 min 20 s", "2 h 05 min".
[[nodiscard]] QString duration(base::Nanoseconds span);
/// duration() with a sign, for the time since something: "+1.2 ms".
[[nodiscard]] QString delta(base::Nanoseconds span);
/// "12:01:02.123" in local time.
[[nodiscard]] QString timeOfDay(base::WallTime time);
/// "12:01:02.123456" in local time.
[[nodiscard]] QString preciseTimeOfDay(base::WallTime time);
/// Seconds with microseconds, for the time since a beginning: "12.345678 s", "−0.000120 s".
[[nodiscard]] QString elapsed(base::Nanoseconds span);
/// "38.2 %"; @p whole is not 0.
[[nodiscard]] QString percentage(qint64 part, qint64 whole);
/// "2024-05-01 12:01:02.123456789" in local time.
[[nodiscard]] QString exactTime(base::WallTime time);

} // namespace framescope::format
