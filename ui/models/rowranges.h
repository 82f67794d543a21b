// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace framescope::models {

/// Rows @p first to @p last, both with them.
struct RowRange {
    int first = 0;
    int last = -1;

    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// Any number of rows in little memory.
using RowRanges = std::vector<RowRange>;

/// The same rows, ascending, each in one range only.
[[nodiscard]] RowRanges merged(RowRanges ranges);
/// How many rows there are in @p ranges, which must be merged.
[[nodiscard]] qint64 countOf(const RowRanges &ranges);

} // namespace framescope::models
