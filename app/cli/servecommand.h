// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventprinter.h"
#include "exitstatus.h"

#include <server/behaviourregistry.h>
#include <server/faults.h>

namespace framescope::cli {

/// What `serve` was asked to do.
struct ServeSettings {
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 0;
    bool isSecure = false;
    bool isPlain = false; ///< accepts no compression
    std::vector<server::BehaviourFactory> behaviours;
    std::vector<server::Fault> faults;
    net::EngineKind engine = net::EngineKind::Wire;
    protocol::Limits limits;
    PrintOptions print;
    QString recordPath; ///< empty: nothing is recorded
};

/// Listens until a signal comes. Main thread; runs an event loop of its own.
[[nodiscard]] ExitStatus runServe(const ServeSettings &settings);

} // namespace framescope::cli
