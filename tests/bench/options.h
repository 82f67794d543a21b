// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contestant.h"

#include <optional>
#include <variant>

namespace framescope::bench {

/// What a person asks for.
struct Plan {
    int rounds = 5;
    bool receive = true;
    bool echo = true;
    bool masking = true;
    bool compression = true;
    bool recording = true;
    bool replay = true;
    bool filter = true;
    bool window = true;
    bool start = true;
    qint64 messages = 10'000'000; ///< of the recording that is filtered and shown
};

/// This process is one contestant.
struct ContestantCommand {
    QString id;
    Job job;
};

/// This process is the peer of the contestants.
struct PeerCommand {
};

/// There is nothing to be done but to exit: help, or a mistake, has been printed.
struct ExitCommand {
    int status = 0;
};

using Command = std::variant<Plan, ContestantCommand, PeerCommand, ExitCommand>;
[[nodiscard]] Command readCommandLine(int argc, const char *const *argv);

} // namespace framescope::bench
