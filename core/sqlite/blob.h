// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite/database.h>

#include <QByteArray>

namespace framescope::sqlite {

/// A text or blob in a table with row ids.
struct Cell {
    const char *table;
    const char *column;
    qint64 rowId;
};

/// Up to @p size bytes of a text or blob from @p offset on, fewer where it ends before, without reading the rest of it into
/// memory.
[[nodiscard]] base::Result<QByteArray, Error> readPart(Database &database, const Cell &cell, qint64 offset, qint64 size);

} // namespace framescope::sqlite
