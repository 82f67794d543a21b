// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <sqlite/database.h>

namespace framescope::capture {

/// Brings a recording of an older version to schemaVersion, step by step, in one transaction: all of it or nothing. For
/// those who are about to write into it; a reader takes every version as it is. Does nothing where it is of this version, or
/// of a newer one.
base::Status<sqlite::Error> upgrade(sqlite::Database &database);

} // namespace framescope::capture
