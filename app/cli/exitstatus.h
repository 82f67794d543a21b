// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace framescope::cli {

/// What the program ends with; scripts build on these numbers.
enum class ExitStatus {
    Done = 0, ///< also when a signal or --timeout ended it
    WrongUsage = 1,
    CouldNotConnect = 2, ///< or could not listen
    HandshakeRefused = 3,
    ProtocolBroken = 4, ///< a violation, or the end without a close handshake
    ComparisonFailed = 5, ///< what came back is not what was recorded
    FileUnusable = 6 ///< unreadable, not ours, or not to be written
};

} // namespace framescope::cli
