// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace framescope::sqlite {

/// What SQLite has to say about a failure.
struct Error {
    /// SQLite's extended result code; its lower byte is the primary one.
    int code = 0;
    QString message; ///< English

    [[nodiscard]] int primaryCode() const { return code & 0xFF; }
    /// The disk, or the share of it that the file may have, is full.
    [[nodiscard]] bool isFull() const;
    /// Another connection holds a lock.
    [[nodiscard]] bool isBusy() const;
    /// Somebody wanted it to stop.
    [[nodiscard]] bool isInterrupted() const;
    /// The file is no SQLite database.
    [[nodiscard]] bool isNotADatabase() const;
    /// The file is an SQLite database that contradicts itself.
    [[nodiscard]] bool isCorrupt() const;
    /// The file, or one that SQLite needs beside it, cannot be opened or written.
    [[nodiscard]] bool isAccess() const;
};

} // namespace framescope::sqlite
