// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>

#include <QDate>

namespace framescope::models {

/// A place in a log as a person writes it.
struct LogPlace {
    enum class Kind {
        Number, ///< of a message
        Clock, ///< a time of day, local
        Since ///< a time since the recording began
    };
    Kind kind = Kind::Number;
    qint64 number = 0;
    std::optional<QDate> date {}; ///< Clock: the day, if it was written
    base::Nanoseconds time {}; ///< Clock: since midnight; Since: since the beginning

    friend bool operator==(const LogPlace &, const LogPlace &) = default;
};

/// Reads "41" or "#41", "12:01", "12:01:02.5" or "2024-05-01 12:01:02.5", and "+12.5s" (ns, us, ms, s, min, h; seconds
/// without one). Nothing where it is none of these.
[[nodiscard]] std::optional<LogPlace> parsePlace(const QString &text);

/// The moment that @p place means in a recording from @p begin to @p end; not for numbers. Without a day it is the day on
/// which the recording began, or the next one where that lies within.
[[nodiscard]] base::WallTime timeOf(const LogPlace &place, base::WallTime begin, base::WallTime end);

/// The row nearest to a place.
struct NearestRow {
    capture::RowIndex::Row what; ///< of all that the recording has
    bool isThere = true; ///< false: there is no message of that number
    base::MessageId last; ///< the last message
};

/// Looks for the message or event nearest to @p place; none where the log has nothing. @p handler is called a moment later.
void findPlace(const LogModel &model, const LogPlace &place, std::function<void(const NearestRow &)> handler);

/// Whether @p what is among the rows that are shown.
[[nodiscard]] bool isShown(const LogModel &model, const capture::RowIndex::Row &what);
/// Its row, or the nearest one that is shown; -1: no row is.
[[nodiscard]] int rowNear(const LogModel &model, const capture::RowIndex::Row &what);

} // namespace framescope::models
