// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <optional>

namespace framescope::capture {

/// The last id of rows that are numbered from 1 without gaps, found in some tens of questions; 0: there is none.
/// @p next(from) gives the first id from @p from on that can be read, or nothing.
template <typename Next>
[[nodiscard]] qint64 lastId(const Next &next)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    qint64 known = 0;
    bool isGrowing = true;
    for (qint64 step = 1; step > 0 && known < most;) {
        const std::optional<qint64> found = next(known <= most - step ? known + step : most);
        const bool isFound = found && *found > known;
        isGrowing = isGrowing && isFound && step <= most / 2;
        if (isFound)
            known = *found;
        step = isGrowing ? step * 2 : step / 2;
    }
    return known;
}

} // namespace framescope::capture
