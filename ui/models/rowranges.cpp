// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowranges.h"

#include <algorithm>
#include <numeric>

namespace framescope::models {

RowRanges merged(RowRanges ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const RowRange &a, const RowRange &b) { return a.first < b.first; });
    RowRanges result;
    for (const RowRange &range : ranges) {
        if (!result.empty() && range.first <= result.back().last + 1)
            result.back().last = std::max(result.back().last, range.last);
        else
            result.push_back(range);
    }
    return result;
}

qint64 countOf(const RowRanges &ranges)
{
    return std::accumulate(ranges.begin(), ranges.end(), qint64(0),
        [](qint64 sum, const RowRange &range) { return sum + range.last - range.first + 1; });
}

} // namespace framescope::models
