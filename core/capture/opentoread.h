// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>
#include <sqlite/database.h>

namespace framescope::capture {

/// A recording that can be read, perhaps not all of it.
struct OpenedRecording {
    sqlite::Database database;
    qint64 version = 0; ///< of its format; may be newer than ours
    std::optional<ReadError> damage {}; ///< what is known to be missing already
};

/// Opens a file for reading, if it is a recording. Nothing is written to it, but for what SQLite does to a recording that a
/// killed program left.
[[nodiscard]] base::Result<OpenedRecording, ReadError> openToRead(const QString &path);

} // namespace framescope::capture
