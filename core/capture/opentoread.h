// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>
#include <sqlite/database.h>

namespace framescope::capture {

/// A connection to the recording at @p path, after everything that can be checked without reading all of it.
[[nodiscard]] base::Result<sqlite::Database, ReadError> openToRead(const QString &path);

} // namespace framescope::capture
