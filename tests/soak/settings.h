// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace framescope::soak {

/// What a run is to do.
struct Settings {
    QString server; ///< framescope-cli
    std::chrono::seconds duration {600};
    int connections = 1000; ///< at a time
    std::chrono::milliseconds pause {1000}; ///< before each message
    qint64 growthKiB = 4096; ///< what the server may grow by beyond a twentieth of its memory
    int crowd = 0; ///< over 0: no soak, but so many connections that stay
};

} // namespace framescope::soak
