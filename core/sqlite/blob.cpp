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

base::Result<QByteArray, Error> readBeginning(
    Database &database, const char *table, const char *column, qint64 rowId, int size)
{
    sqlite3_blob *opened = nullptr;
    const int code = sqlite3_blob_open(database.handle(), "main", table, column, rowId, 0, &opened);
    const std::unique_ptr<sqlite3_blob, BlobCloser> blob(opened);
    if (code != SQLITE_OK)
        return base::Failure {database.lastError()};
    QByteArray bytes(std::min(size, sqlite3_blob_bytes(opened)), Qt::Uninitialized);
    if (sqlite3_blob_read(opened, bytes.data(), static_cast<int>(bytes.size()), 0) != SQLITE_OK)
        return base::Failure {database.lastError()};
    return bytes;
}

} // namespace framescope::sqlite
