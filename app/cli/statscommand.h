// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitstatus.h"

#include <capture/statistics.h>

#include <QJsonObject>

namespace framescope::cli {

/// What `stats` was asked to do.
struct StatsSettings {
    QString path;
    bool isJson = false; ///< prints one object
};

/// Prints sums over a recording.
[[nodiscard]] ExitStatus runStats(const StatsSettings &settings);

/// sessions, messages_in, messages_out, bytes_in, bytes_out, wire_in, wire_out, duration_s and rtt_ms {p50, p90, p99, max},
/// whose members are null where no ping was answered.
[[nodiscard]] QJsonObject statsJson(const capture::Statistics &statistics);

} // namespace framescope::cli
