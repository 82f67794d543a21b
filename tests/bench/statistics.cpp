// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics.h"

#include <cmath>

namespace framescope::bench {

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const double rank = std::ceil(share * static_cast<double>(values.size()));
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(std::max(rank, 1.0)) - 1;
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double medianRatio(const std::vector<double> &values, const std::vector<double> &baseline)
{
    std::vector<double> ratios;
    for (size_t i = 0; i < std::min(values.size(), baseline.size()); ++i) {
        if (baseline[i] > 0)
            ratios.push_back(values[i] / baseline[i]);
    }
    return median(std::move(ratios));
}

} // namespace framescope::bench
