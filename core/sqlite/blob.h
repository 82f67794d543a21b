// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite/database.h>

#include <QByteArray>

namespace framescope::sqlite {

/// The first @p size bytes of a text or blob, or all where it is shorter, without reading the rest of it from the file.
[[nodiscard]] base::Result<QByteArray, Error> readBeginning(
    Database &database, const char *table, const char *column, qint64 rowId, int size);

} // namespace framescope::sqlite
