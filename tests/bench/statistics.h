// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace framescope::bench {

/// The smallest value that at least @p share (0 to 1) of all do not exceed; 0 where there is none.
[[nodiscard]] double percentile(std::vector<double> values, double share);
[[nodiscard]] double median(std::vector<double> values);
/// The median of the ratios of values that were measured in the same round: a machine that drifts does not move it.
[[nodiscard]] double medianRatio(const std::vector<double> &values, const std::vector<double> &baseline);

} // namespace framescope::bench
