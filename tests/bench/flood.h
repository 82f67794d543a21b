// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contestant.h"
#include "series.h"

namespace framescope::bench {

/// One size of messages, and how many of them take the fastest about a second.
struct Flood {
    const char *name;
    qint64 size;
    qint64 count;

    [[nodiscard]] Job job(quint16 peer) const { return {peer, count, size}; }
    /// @p what with the name of this one, for a table.
    [[nodiscard]] QString about(const char *what) const
    {
        return QStringLiteral("%1, %2").arg(QLatin1StringView(what), QLatin1StringView(name));
    }
};

[[nodiscard]] inline double messageRate(const Measurement &run)
{
    return run.messageRate();
}

/// What stands in a table for how much of a flood is in the file.
[[nodiscard]] inline QString onDisk(const Series &series)
{
    const Measurement &last = series.runs.back();
    return last.recorded < 0 ? QStringLiteral("–") : QStringLiteral("%1 of %2").arg(last.recorded).arg(last.messages);
}

} // namespace framescope::bench
