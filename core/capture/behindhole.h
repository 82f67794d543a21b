// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace framescope::capture {

/// How far a hole is looked at id by id. Beyond, the distance between two looks is this part of the way from its beginning.
inline constexpr qint64 closeLooks = 1024;

/// The first id behind @p missing, which cannot be read, that can be, found in some thousand questions: what lies between
/// two holes may be passed over where it is shorter than a thousandth of the way. @p last + 1: there is none up to @p last.
/// @p next(from) gives the first id from @p from on, or nothing where that cannot be read.
template <typename Next>
[[nodiscard]] qint64 firstBehindHole(qint64 missing, qint64 last, const Next &next)
{
    qint64 low = missing; // is not there
    qint64 high = last + 1;
    std::optional<qint64> found;
    while (!found && low < last) {
        high = std::min(low + 1 + (low - missing) / closeLooks, last);
        found = next(high);
        low = found ? low : high;
    }
    if (!found)
        return last + 1;
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        const std::optional<qint64> nearer = next(middle);
        (nearer ? high : low) = middle;
        found = nearer ? nearer : found;
    }
    return std::clamp(*found, high, last + 1);
}

} // namespace framescope::capture
