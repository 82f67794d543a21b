// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>

namespace framescope::capture {

/// What a list of recordings shows of one.
struct Summary {
    base::WallTime started {}; ///< when its clocks were read first
    base::Nanoseconds duration {}; ///< from then to its last message or event
    qint64 messages = 0;
    qint64 sessions = 0;
    QString url; ///< of the first session; may be empty
    bool isInUse = false; ///< somebody has it open, and may write to it
    bool isLive = false; ///< and a connection in it has not ended
};

/// Whether somebody has the recording open, and may write to it.
[[nodiscard]] bool isOpen(const QString &path);

/// Reads a few rows, however long the recording is; of a damaged one as far as it can be read.
[[nodiscard]] base::Result<Summary, ReadError> summaryOf(const QString &path);

} // namespace framescope::capture
