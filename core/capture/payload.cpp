// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload.h"

#include "reader.h"

#include <sqlite/blob.h>
#include <sqlite/statement.h>

namespace framescope::capture {

namespace {

using sqlite::Statement;

/// Whether the row has only the beginning: chunks are for what is behind a whole one.
bool mayHaveChunks(qint64 headSize)
{
    return headSize == chunkBytes;
}

/// Tables of chunks came with version 2.
bool isWithoutChunks(sqlite::Database &database)
{
    const auto version = database.integer("PRAGMA user_version");
    return version && *version < 2;
}

/// Appends bytes of chunks from @p offset of the payload on until @p bytes has @p most.
base::Status<sqlite::Error> appendChunks(
    sqlite::Database &database, const PayloadPlace &place, qint64 offset, qint64 most, QByteArray &bytes)
{
    auto statement = Statement::prepare(database, place.chunksSql);
    if (!statement)
        return base::Failure {statement.error()};
    qint64 seq = offset / chunkBytes;
    qint64 skipped = offset % chunkBytes;
    statement->bind(1, place.id);
    statement->bind(2, seq);
    while (bytes.size() < most) {
        const Statement::Step step = statement->step();
        if (step == Statement::Step::Failed)
            return base::Failure {statement->error()};
        // A chunk that is missing is the end: what comes behind it stands elsewhere.
        if (step == Statement::Step::Done || statement->integer(0) != seq++)
            break;
        const QByteArrayView data = statement->bytes(1);
        if (skipped >= data.size())
            break;
        bytes += data.sliced(skipped, std::min<qint64>(data.size() - skipped, most - bytes.size()));
        skipped = 0;
        if (data.size() != chunkBytes)
            break;
    }
    return std::monostate {};
}

} // namespace

PayloadPlace payloadOfMessage(qint64 id)
{
    return {"message", "SELECT seq, data FROM chunk WHERE message = ? AND seq >= ? ORDER BY seq",
        "SELECT sum(length(data)) FROM chunk WHERE message = ?",
        "SELECT length(CAST(payload AS BLOB)) FROM message WHERE id = ?", id};
}

PayloadPlace payloadOfFrame(qint64 id)
{
    return {"frame", "SELECT seq, data FROM frame_chunk WHERE frame = ? AND seq >= ? ORDER BY seq",
        "SELECT sum(length(data)) FROM frame_chunk WHERE frame = ?",
        "SELECT length(CAST(payload AS BLOB)) FROM frame WHERE id = ?", id};
}

base::Result<QByteArray, sqlite::Error> readPayload(
    sqlite::Database &database, const PayloadPlace &place, qint64 offset, qint64 length)
{
    const qint64 first = std::max<qint64>(offset, 0);
    auto bytes = sqlite::readPart(database, {place.table, "payload", place.id}, first, length);
    if (!bytes || bytes->size() >= length)
        return bytes;
    const qint64 next = first + bytes->size();
    if (next < chunkBytes || isWithoutChunks(database))
        return bytes;
    if (const auto done = appendChunks(database, place, next, length, *bytes); !done)
        return base::Failure {done.error()};
    return bytes;
}

qint64 storedSize(sqlite::Database &database, const PayloadPlace &place)
{
    const auto ask = [&](const char *sql) {
        auto statement = Statement::prepare(database, sql);
        if (!statement)
            return qint64 {0};
        statement->bind(1, place.id);
        return statement->step() == Statement::Step::Row ? statement->integer(0) : qint64 {0};
    };
    const qint64 head = ask(place.headSizeSql);
    return mayHaveChunks(head) && !isWithoutChunks(database) ? head + ask(place.chunksSizeSql) : head;
}

base::Status<sqlite::Error> readChunks(sqlite::Database &database, const PayloadPlace &place, qint64 most, QByteArray &head)
{
    if (!mayHaveChunks(head.size()) || most <= head.size() || isWithoutChunks(database))
        return std::monostate {};
    return appendChunks(database, place, head.size(), most, head);
}

} // namespace framescope::capture
