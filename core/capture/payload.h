// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite/database.h>

#include <QByteArray>

namespace framescope::capture {

/// Where the payload of a message, or of a frame that has one of its own, stands in the file: its first mebibyte in the row
/// itself, and what follows in chunks. What version 1 wrote is in the row as a whole.
struct PayloadPlace {
    const char *table; ///< "message", "frame"
    const char *chunksSql; ///< chunks of it from one on, in order
    const char *chunksSizeSql; ///< how many bytes all of them have
    const char *headSizeSql; ///< how many bytes stand in the row
    qint64 id;
};
[[nodiscard]] PayloadPlace payloadOfMessage(qint64 id);
[[nodiscard]] PayloadPlace payloadOfFrame(qint64 id);

/// Up to @p length bytes from @p offset, fewer where it ends before, without reading more than a mebibyte beside them.
[[nodiscard]] base::Result<QByteArray, sqlite::Error> readPayload(
    sqlite::Database &database, const PayloadPlace &place, qint64 offset, qint64 length);

/// How many bytes there are, whatever the row says of it; 0 where that cannot be read.
[[nodiscard]] qint64 storedSize(sqlite::Database &database, const PayloadPlace &place);

/// Appends to @p head, the beginning of the payload as its row has it, what its chunks have, up to @p most bytes in all.
base::Status<sqlite::Error> readChunks(sqlite::Database &database, const PayloadPlace &place, qint64 most, QByteArray &head);

} // namespace framescope::capture
