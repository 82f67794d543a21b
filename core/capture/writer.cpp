// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer.h"

#include "reader.h"
#include "schema.h"

#include <sqlite/transaction.h>

#include <QJsonDocument>

namespace framescope::capture {

namespace {

using Status = base::Status<sqlite::Error>;

// Whoever puts a note into a recording that is being written holds it for a moment.
constexpr auto lockTimeout = std::chrono::seconds(1);

/// std::monostate, or the first failure.
template <typename Function>
Status each(size_t count, Function function)
{
    for (size_t i = 0; i < count; ++i) {
        if (auto done = function(i); !done)
            return done;
    }
    return std::monostate {};
}

/// What follows the head, so that nobody needs the whole in one piece.
Status insertChunks(sqlite::Statement &statement, qint64 owner, QByteArrayView payload)
{
    for (qint64 seq = 1; seq * chunkBytes < payload.size(); ++seq) {
        statement.bind(1, owner);
        statement.bind(2, seq);
        statement.bindBlob(3, headOf(payload.sliced(seq * chunkBytes)));
        if (auto done = statement.run(); !done)
            return done;
    }
    return std::monostate {};
}

} // namespace

Writer::Writer(sqlite::Database database, const base::ClockAnchor &anchor)
    : m_database(std::move(database))
    , m_anchor(anchor)
    , m_messageRows(anchor)
{
}

base::Result<std::unique_ptr<Writer>, sqlite::Error> Writer::create(
    sqlite::Database database, const base::ClockAnchor &anchor)
{
    std::unique_ptr<Writer> writer(new Writer(std::move(database), anchor));
    if (const auto done = createSchema(writer->m_database); !done)
        return base::Failure {done.error()};
    if (const auto done = writer->insertRecording(); !done)
        return base::Failure {done.error()};
    if (const auto done = writer->prepare(); !done)
        return base::Failure {done.error()};
    return writer;
}

Status Writer::insertRecording()
{
    auto statement =
        sqlite::Statement::prepare(m_database, "INSERT INTO recording (id, wall, mono, program) VALUES (1, ?, ?, ?)");
    if (!statement)
        return base::Failure {statement.error()};
    statement->bind(1, m_anchor.wall.count());
    statement->bind(2, m_anchor.mono.count());
    statement->bindText(3, "Framescope");
    return statement->run();
}

Status Writer::prepare()
{
    m_database.setBusyTimeout(lockTimeout);
    const QByteArray keepLogFile = "PRAGMA journal_size_limit = " + QByteArray::number(Checkpointer::LogSize);
    for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", keepLogFile.constData()}) {
        if (auto done = m_database.exec(sql); !done)
            return done;
    }
    m_database.keepLog();
    if (auto done = m_messageTable.attach(m_database, "message_rows", MessageRows::ColumnCount); !done)
        return done;
    m_messageTable.setSource(&m_messageRows);
    auto session = sqlite::Statement::prepare(m_database, "INSERT INTO session VALUES (?, ?, ?, ?, ?, ?)");
    // No undo by row, and no ids: they go on from the last one, and SQLite, which counts by itself, looks for no place.
    const QByteArray messages =
        QByteArray("INSERT OR FAIL INTO message (") + MessageRows::ColumnNames + ") SELECT * FROM message_rows";
    auto message = sqlite::Statement::prepare(m_database, messages.constData());
    auto frame = sqlite::Statement::prepare(m_database, "INSERT INTO frame VALUES (?, ?, ?, ?, ?, ?)");
    auto event = sqlite::Statement::prepare(m_database, "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    auto chunk = sqlite::Statement::prepare(m_database, "INSERT INTO chunk VALUES (?, ?, ?)");
    auto frameChunk = sqlite::Statement::prepare(m_database, "INSERT INTO frame_chunk VALUES (?, ?, ?)");
    for (const auto *statement : {&session, &message, &frame, &event, &chunk, &frameChunk}) {
        if (!*statement)
            return base::Failure {statement->error()};
    }
    auto notes = NoteStatements::prepare(m_database);
    if (!notes)
        return base::Failure {notes.error()};
    m_checkpointer = std::make_unique<Checkpointer>(m_database.path());
    m_statements.emplace(Statements {std::move(*session), std::move(*message), std::move(*frame), std::move(*event),
        std::move(*chunk), std::move(*frameChunk), std::move(*notes)});
    return std::monostate {};
}

Status Writer::write(const Slice &slice)
{
    const qint64 lastFrame = m_lastFrame;
    auto transaction = sqlite::Transaction::begin(m_database);
    if (!transaction)
        return base::Failure {transaction.error()};
    auto done = insertAll(slice);
    if (done)
        done = transaction->commit();
    if (!done)
        m_lastFrame = lastFrame;
    else if (m_checkpointer->follow(qint64 {m_database.logPages()} * pageSize))
        static_cast<void>(m_database.checkpoint()); // where it cannot be done now, the log grows, and nothing is lost
    return done;
}

Status Writer::insertAll(const Slice &slice)
{
    auto done = each(slice.sessions.size(), [&](size_t i) {
        return insert(base::SessionId(slice.firstSession.value + static_cast<qint64>(i)), slice.sessions[i]);
    });
    if (done)
        done = insertMessages(slice);
    if (done) {
        done = each(slice.events.size(), [&](size_t i) {
            return insert(base::EventId(slice.firstEvent.value + static_cast<qint64>(i)), slice.events[i]);
        });
    }
    if (done)
        done = each(slice.notes.size(), [&](size_t i) { return m_statements->notes.write(slice.notes[i]); });
    return done;
}

Status Writer::insert(base::SessionId id, const SessionRecord &session)
{
    const QByteArray engine = session.info.engine.toUtf8();
    const QByteArray url = session.info.url.toUtf8();
    const QByteArray name = session.info.name.toUtf8();
    sqlite::Statement &statement = m_statements->session;
    statement.bind(1, id.value);
    statement.bind(2, m_anchor.toWall(session.started).count());
    statement.bindText(3, session.info.role == protocol::Role::Client ? "client" : "server");
    statement.bindText(4, engine);
    statement.bindText(5, url);
    statement.bindText(6, name);
    return statement.run();
}

Status Writer::insertMessages(const Slice &slice)
{
    if (slice.messages.empty())
        return std::monostate {};
    m_messageRows.start(slice, m_lastFrame);
    if (auto done = m_statements->message.run(); !done)
        return done;
    if (m_database.lastRowId() != slice.firstMessage.value + std::ssize(slice.messages) - 1)
        return base::Failure {sqlite::Error {0, QStringLiteral("somebody else has written messages into the file")}};
    return each(slice.messages.size(), [&](size_t i) {
        const base::MessageId id(slice.firstMessage.value + static_cast<qint64>(i));
        const protocol::Message &message = slice.messages[i].message;
        auto done = insertChunks(m_statements->chunk, id.value, message.payload().view());
        return done && haveFramesRows(message) ? insertFrames(id, message) : done;
    });
}

Status Writer::insertFrames(base::MessageId id, const protocol::Message &message)
{
    sqlite::Statement &statement = m_statements->frame;
    for (const protocol::Frame &frame : message.frames) {
        const QByteArray header = frame.header.toBytes();
        statement.bind(1, ++m_lastFrame);
        statement.bind(2, id.value);
        statement.bind(3, m_anchor.toWall(frame.time).count());
        statement.bind(4, static_cast<qint64>(frame.streamOffset));
        statement.bindBlob(5, header);
        statement.bindBlob(6, headOf(frame.payload.view()));
        auto done = statement.run();
        if (done)
            done = insertChunks(m_statements->frameChunk, m_lastFrame, frame.payload.view());
        if (!done)
            return done;
    }
    return std::monostate {};
}

Status Writer::insert(base::EventId id, const PlacedEvent &event)
{
    const QByteArray detail = QJsonDocument(event.record.detail).toJson(QJsonDocument::Compact);
    sqlite::Statement &statement = m_statements->event;
    statement.bind(1, id.value);
    statement.bind(2, event.after.value);
    statement.bind(3, event.record.session.value);
    statement.bind(4, event.record.attempt);
    statement.bind(5, m_anchor.toWall(event.record.time).count());
    statement.bindText(6, nameOf(event.record.kind));
    statement.bindText(7, detail);
    if (event.record.data.isNull())
        statement.bindNull(8);
    else
        statement.bindBlob(8, event.record.data);
    return statement.run();
}

void Writer::close()
{
    // Where a reader is at work the log stays, and the last reader does away with it.
    m_checkpointer.reset();
    m_database.setBusyTimeout(std::chrono::seconds(1));
    static_cast<void>(m_database.exec("PRAGMA wal_checkpoint(TRUNCATE)"));
    m_statements.reset();
    static_cast<void>(m_database.exec("PRAGMA journal_mode = DELETE"));
}

} // namespace framescope::capture
