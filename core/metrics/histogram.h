// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>

#include <QtGlobal>

#include <vector>

namespace framescope::metrics {

/// Counts durations in buckets that grow with them: 64 to each power of two, so that a quantile is wrong by less than
/// one part in a hundred, whatever the unit of the day. Memory is bounded (27 KiB). One thread at a time.
class Histogram
{
public:
    /// @p duration: negative ones count as 0.
    void add(base::Nanoseconds duration);
    /// Adds what @p other has counted.
    void add(const Histogram &other);
    /// Takes back what add() has counted.
    void remove(base::Nanoseconds duration);

    [[nodiscard]] qint64 count() const { return m_count; }
    /// The duration that a @p share (0 to 1) of all do not exceed; 0 where there are none.
    [[nodiscard]] base::Nanoseconds quantile(double share) const;

private:
    std::vector<qint64> m_buckets; ///< as many as were needed so far
    qint64 m_count = 0;
};

} // namespace framescope::metrics
