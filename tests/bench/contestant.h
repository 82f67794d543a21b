// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measurement.h"

#include <span>

namespace framescope::bench {

/// What a contestant is to do.
struct Job {
    quint16 port = 0; ///< of the peer, on 127.0.0.1
    qint64 count = 0; ///< messages, or round trips
    qint64 size = 0; ///< of a message's payload, in bytes
};

/// Which program a contestant is.
enum class Host {
    Bench, ///< a function of this one
    Window, ///< the bench with the window
    Node ///< a script for node, which may drive another program
};

/// One who takes part, in a process of its own.
struct Contestant {
    using Run = Measurement (*)(const Job &job);

    const char *id; ///< by which the process is told who it is
    const char *name; ///< for the tables
    Run run; ///< null: it is another program, which knows @c id
    double share = 1; ///< of the messages that the fastest gets, so that slow ones take no longer
    Host host = Host::Bench;
};

/// Those who receive a flood.
[[nodiscard]] std::span<const Contestant> receivers();
/// Those who keep or show what they receive.
[[nodiscard]] std::span<const Contestant> recorders();
/// Those who send a message and wait for its echo.
[[nodiscard]] std::span<const Contestant> echoers();
/// Those who show a window as soon as they can.
[[nodiscard]] std::span<const Contestant> starters();
/// All of them, and the one that does nothing.
[[nodiscard]] const Contestant *findContestant(const QString &id);

} // namespace framescope::bench
