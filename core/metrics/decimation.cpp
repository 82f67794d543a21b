// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decimation.h"

#include <algorithm>

namespace framescope::metrics {

namespace {

using Iterator = std::vector<RoundTrip>::const_iterator;

bool isEarlier(const RoundTrip &trip, base::WallTime time)
{
    return trip.time < time;
}

void appendExtremes(std::vector<RoundTrip> &result, Iterator begin, Iterator end)
{
    if (begin == end)
        return;
    auto [smallest, largest] =
        std::minmax_element(begin, end, [](const RoundTrip &a, const RoundTrip &b) { return a.duration < b.duration; });
    if (largest < smallest)
        std::swap(smallest, largest);
    result.push_back(*smallest);
    if (smallest != largest)
        result.push_back(*largest);
}

} // namespace

std::vector<RoundTrip> decimated(const std::vector<RoundTrip> &series, base::WallTime from, base::WallTime to, int columns)
{
    std::vector<RoundTrip> result;
    if (series.empty() || columns < 1 || to <= from)
        return result;
    auto at = std::lower_bound(series.begin(), series.end(), from, isEarlier);
    if (at != series.begin())
        result.push_back(*std::prev(at));
    for (int column = 1; column <= columns; ++column) {
        const auto span = static_cast<double>((to - from).count()) * column / columns;
        const base::WallTime edge = column < columns ? from + base::Nanoseconds(static_cast<qint64>(span)) : to;
        const auto next = std::lower_bound(at, series.end(), edge, isEarlier);
        appendExtremes(result, at, next);
        at = next;
    }
    if (at != series.end())
        result.push_back(*at);
    return result;
}

} // namespace framescope::metrics
