// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

namespace framescope::capture {

namespace {

// FORMAT.md describes all of this. What is here is stable: a change is a new version with an upgrade step.
constexpr const char *tables = R"(
CREATE TABLE recording (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    wall INTEGER NOT NULL,
    mono INTEGER NOT NULL,
    program TEXT NOT NULL
);
CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    started INTEGER NOT NULL,
    role TEXT NOT NULL,
    engine TEXT NOT NULL,
    url TEXT NOT NULL,
    name TEXT NOT NULL
);
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL,
    time INTEGER NOT NULL,
    direction INTEGER NOT NULL,
    opcode INTEGER NOT NULL,
    complete INTEGER NOT NULL,
    valid_text INTEGER NOT NULL,
    size INTEGER NOT NULL,
    wire_size INTEGER NOT NULL,
    frame_count INTEGER NOT NULL,
    first_frame INTEGER,
    stream_offset INTEGER,
    header BLOB,
    payload NOT NULL
);
CREATE TABLE frame (
    id INTEGER PRIMARY KEY,
    message INTEGER NOT NULL,
    time INTEGER NOT NULL,
    stream_offset INTEGER NOT NULL,
    header BLOB NOT NULL,
    payload BLOB NOT NULL
);
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    after_message INTEGER NOT NULL,
    session INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    time INTEGER NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    data BLOB
);
)";

constexpr const char *tablesOfVersion2 = R"(
CREATE TABLE chunk (
    message INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (message, seq)
) WITHOUT ROWID;
CREATE TABLE frame_chunk (
    frame INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (frame, seq)
) WITHOUT ROWID;
CREATE TABLE note (
    message INTEGER PRIMARY KEY,
    bookmark INTEGER NOT NULL,
    text TEXT NOT NULL
);
)";

constexpr const char *dropViews = R"(
DROP VIEW IF EXISTS sessions;
DROP VIEW IF EXISTS messages;
DROP VIEW IF EXISTS frames;
DROP VIEW IF EXISTS events;
DROP VIEW IF EXISTS notes;
)";

// A payload over a mebibyte goes on in chunks: group_concat() takes them in the order of the rows that it is given.
constexpr const char *views = R"(
CREATE VIEW sessions AS SELECT
    id,
    strftime('%Y-%m-%dT%H:%M:%S', started / 1000000000, 'unixepoch')
        || printf('.%09dZ', started % 1000000000) AS started,
    role, engine, url, name
FROM session;

CREATE VIEW messages AS SELECT
    id,
    session,
    strftime('%Y-%m-%dT%H:%M:%S', time / 1000000000, 'unixepoch')
        || printf('.%09dZ', time % 1000000000) AS time,
    CASE direction WHEN 0 THEN 'in' ELSE 'out' END AS direction,
    CASE opcode WHEN 1 THEN 'text' WHEN 2 THEN 'binary' WHEN 8 THEN 'close' WHEN 9 THEN 'ping' WHEN 10 THEN 'pong'
        ELSE 'opcode ' || opcode END AS type,
    size,
    wire_size,
    CASE WHEN opcode = 1 AND valid_text THEN
        CASE WHEN size <= 1048576 THEN payload
            ELSE payload || coalesce((SELECT group_concat(data, '') FROM
                (SELECT data FROM chunk WHERE chunk.message = message.id ORDER BY seq)), '') END
        WHEN opcode = 8 AND valid_text THEN CAST(substr(payload, 3) AS TEXT) END AS text,
    CASE WHEN size <= 1048576 THEN CAST(payload AS BLOB)
        ELSE CAST(payload || coalesce((SELECT group_concat(data, '') FROM
            (SELECT data FROM chunk WHERE chunk.message = message.id ORDER BY seq)), '') AS BLOB) END AS payload,
    complete
FROM message;

CREATE VIEW frames AS SELECT
    id AS message,
    1 AS seq,
    strftime('%Y-%m-%dT%H:%M:%S', time / 1000000000, 'unixepoch')
        || printf('.%09dZ', time % 1000000000) AS time,
    stream_offset,
    header,
    CASE WHEN size <= 1048576 THEN CAST(payload AS BLOB)
        ELSE CAST(payload || coalesce((SELECT group_concat(data, '') FROM
            (SELECT data FROM chunk WHERE chunk.message = message.id ORDER BY seq)), '') AS BLOB) END AS payload
FROM message WHERE header IS NOT NULL
UNION ALL SELECT
    message.id,
    frame.id - message.first_frame + 1,
    strftime('%Y-%m-%dT%H:%M:%S', frame.time / 1000000000, 'unixepoch')
        || printf('.%09dZ', frame.time % 1000000000),
    frame.stream_offset,
    frame.header,
    CASE WHEN length(frame.payload) < 1048576 THEN frame.payload
        ELSE CAST(frame.payload || coalesce((SELECT group_concat(data, '') FROM
            (SELECT data FROM frame_chunk WHERE frame_chunk.frame = frame.id ORDER BY seq)), '') AS BLOB) END
FROM message CROSS JOIN frame ON frame.id BETWEEN message.first_frame AND message.first_frame + message.frame_count - 1
WHERE message.first_frame IS NOT NULL;

CREATE VIEW events AS SELECT
    after_message,
    strftime('%Y-%m-%dT%H:%M:%S', time / 1000000000, 'unixepoch')
        || printf('.%09dZ', time % 1000000000) AS time,
    kind, session, attempt, detail, data
FROM event;

CREATE VIEW notes AS SELECT message, bookmark, text FROM note;
)";

constexpr const char *countTables = R"(
SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND rootpage > 0
    AND name IN ('recording', 'session', 'message', 'frame', 'event')
)";

QByteArray pragma(const char *name, qint64 value)
{
    return QByteArray("PRAGMA ") + name + '=' + QByteArray::number(value);
}

} // namespace

base::Status<sqlite::Error> createSchema(sqlite::Database &database)
{
    // The layout is written before the log is turned on, so that the file is known as a recording from its first
    // moment.
    for (const QByteArray &sql : {pragma("page_size", pageSize), QByteArray("PRAGMA auto_vacuum=NONE"), QByteArray("BEGIN"),
             pragma("application_id", applicationId), pragma("user_version", schemaVersion), QByteArray(tables),
             QByteArray(tablesOfVersion2), QByteArray(views), QByteArray("COMMIT")}) {
        if (auto done = database.exec(sql.constData()); !done)
            return done;
    }
    return std::monostate {};
}

base::Status<sqlite::Error> createTablesOfVersion2(sqlite::Database &database)
{
    return database.exec(tablesOfVersion2);
}

base::Status<sqlite::Error> replaceViews(sqlite::Database &database)
{
    const auto dropped = database.exec(dropViews);
    return dropped ? database.exec(views) : dropped;
}

base::Result<bool, sqlite::Error> hasTables(sqlite::Database &database)
{
    const auto count = database.integer(countTables);
    if (!count)
        return base::Failure {count.error()};
    return *count == 5;
}

} // namespace framescope::capture
