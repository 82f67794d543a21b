// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventprinter.h"
#include "exitstatus.h"
#include "servecommand.h"

#include <net/connectoptions.h>
#include <replay/clientreplay.h>
#include <replay/recordingspec.h>

namespace framescope::cli {

/// What `replay --to` was asked to do.
struct ReplaySettings {
    net::ConnectOptions options;
    replay::ClientReplayOptions replay;
    PrintOptions print;
    QString recordPath; ///< empty: nothing is recorded
};

/// What `replay --serve` was asked to do.
struct ReplayServeSettings {
    replay::RecordingSpec recording;
    ServeSettings serve; ///< without behaviours
};

} // namespace framescope::cli
