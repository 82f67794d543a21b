// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contestant.h"

#include <vector>

namespace framescope::bench {

/// All runs of one contestant, by round.
struct Series {
    const Contestant *contestant;
    std::vector<Measurement> runs;

    /// What was wrong with a run; empty where all were right.
    [[nodiscard]] QString fault() const;
    /// One value of each run.
    [[nodiscard]] std::vector<double> values(const std::function<double(const Measurement &)> &value) const;
};

/// Lets all contestants do the job in turn, round after round, each time in a process of its own. Tells on standard error
/// how far it is.
[[nodiscard]] std::vector<Series> runRounds(
    std::span<const Contestant> contestants, int rounds, const Job &job, const QString &what);

[[nodiscard]] const Series &seriesOf(const std::vector<Series> &all, QLatin1StringView id);
/// Whether every run of all of them was right.
[[nodiscard]] bool areRight(const std::vector<Series> &all);

} // namespace framescope::bench
