// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <sqlite/database.h>

namespace framescope::capture {

/// "FSCP", in the file's header.
inline constexpr qint64 applicationId = 0x46534350;
/// The version of the format that this program writes; FORMAT.md says what changed in each.
inline constexpr qint64 schemaVersion = 2;

/// Of the files that this program makes, in bytes.
inline constexpr qint64 pageSize = 32 * 1024;

/// Lays out an empty database as a recording. Its anchor is to be inserted by the writer.
base::Status<sqlite::Error> createSchema(sqlite::Database &database);

/// What version 2 has beside the tables of version 1.
base::Status<sqlite::Error> createTablesOfVersion2(sqlite::Database &database);

/// Takes away the views, whichever there are, and makes those of this version.
base::Status<sqlite::Error> replaceViews(sqlite::Database &database);

/// Whether the tables of version 1, which a reader cannot do without, are there, and are tables.
[[nodiscard]] base::Result<bool, sqlite::Error> hasTables(sqlite::Database &database);

} // namespace framescope::capture
