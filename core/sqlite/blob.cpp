// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blob.h"

#include <sqlite3.h>

namespace framescope::sqlite {

namespace {

struct BlobCloser {
    void operator()(sqlite3_blob *blob) const { sqlite3_blob_close(blob); }
};

} // namespace

base::Result<QByteArray, Error> readPart(Database &database, const Cell &cell, qint64 offset, qint64 size)
{
    sqlite3_blob *opened = nullptr;
    const int code = sqlite3_blob_open(database.handle(), "main", cell.table, cell.column, cell.rowId, 0, &opened);
    const std::unique_ptr<sqlite3_blob, BlobCloser> blob(opened);
    if (code != SQLITE_OK)
        return base::Failure {database.lastError()};
    const qint64 all = sqlite3_blob_bytes(opened);
    const qint64 first = std::clamp<qint64>(offset, 0, all);
    QByteArray bytes(std::clamp<qint64>(size, 0, all - first), Qt::Uninitialized);
    if (sqlite3_blob_read(opened, bytes.data(), static_cast<int>(bytes.size()), static_cast<int>(first)) != SQLITE_OK)
        return base::Failure {database.lastError()};
    return bytes;
}

} // namespace framescope::sqlite
