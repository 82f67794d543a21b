// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitstatus.h"

#include <capture/filter.h>
#include <capture/reader.h>
#include <capture/recording.h>

namespace framescope::cli {

/// Makes the recording that --record asks for; null where @p path is empty. A failure has been told on standard error.
[[nodiscard]] base::Result<std::shared_ptr<capture::Recording>, std::monostate> makeRecording(const QString &path);

/// Writes what is left. False where something could not be written, which has been told on standard error.
[[nodiscard]] bool complete(const std::shared_ptr<capture::Recording> &recording);

/// Opens a recording to read; otherwise says why not.
[[nodiscard]] base::Result<std::unique_ptr<capture::Reader>, ExitStatus> openRecording(const QString &path);

/// Reads a filter; otherwise says what is wrong with it.
[[nodiscard]] base::Result<capture::Filter, ExitStatus> readFilter(const QString &filter);

} // namespace framescope::cli
