// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "passphrase.h"

#include <QDir>
#include <QFileInfo>

namespace framescope::chat {

namespace {

using Kind = StoreError::Kind;

/// "FSCH", as SQLite's application_id.
constexpr qint64 applicationId = 0x46534348;
constexpr qint64 version = 1;
constexpr int roomSize = 16; // bytes
constexpr qint64 pageSize = 4096; // bytes, SQLite's own

constexpr char columns[] = "seq, member, id, name, time, text, file_name, file_size, file_sha256";

enum Column { Seq, Member, Id, Name, Time, Text, FileName, FileSize, FileHash };

constexpr char schema[] = R"(
BEGIN;
CREATE TABLE room(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE entries(
  seq INTEGER PRIMARY KEY,
  member TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  time INTEGER NOT NULL,
  text TEXT,
  file_name TEXT,
  file_size INTEGER,
  file_sha256 TEXT,
  UNIQUE(member, id));
CREATE INDEX files ON entries(file_sha256) WHERE file_sha256 IS NOT NULL;
PRAGMA application_id = 1179861832;
PRAGMA user_version = 1;
COMMIT;
)";

static_assert(applicationId == 1179861832);

Kind kindOf(const sqlite::Error &error)
{
    if (error.isFull())
        return Kind::Full;
    if (error.isBusy())
        return Kind::InUse;
    if (error.isNotADatabase() || error.isCorrupt())
        return Kind::NotOurs;
    return error.isAccess() ? Kind::CannotOpen : Kind::Failed;
}

Entry entryOf(const sqlite::Statement &row)
{
    Entry entry;
    entry.seq = row.integer(Seq);
    entry.member = row.bytes(Member).toByteArray();
    entry.id = row.bytes(Id).toByteArray();
    entry.name = QString::fromUtf8(row.bytes(Name));
    entry.time = std::chrono::milliseconds(row.integer(Time));
    entry.text = QString::fromUtf8(row.bytes(Text));
    if (!row.isNull(FileHash))
        entry.file =
            Attachment {QString::fromUtf8(row.bytes(FileName)), row.integer(FileSize), row.bytes(FileHash).toByteArray()};
    return entry;
}

/// Makes the file if there is none; SQLite is told to open what is there.
bool makeFile(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return false;
    QFile file(path);
    const bool isMade = file.exists() || file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    file.close();
    return isMade && QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

History::History(sqlite::Database database, QString path)
    : m_database(std::move(database))
    , m_path(std::move(path))
{
}

base::Failure<StoreError> History::failure(const sqlite::Error &error) const
{
    return {StoreError {kindOf(error), m_path, error.message}};
}

History::Result<std::unique_ptr<History>> History::open(const QString &path, qint64 largest)
{
    if (!makeFile(path))
        return base::Failure {StoreError {Kind::CannotOpen, path, {}}};
    auto database = sqlite::Database::open(path, sqlite::Database::Mode::ReadWrite);
    if (!database)
        return base::Failure {StoreError {kindOf(database.error()), path, database.error().message}};
    std::unique_ptr<History> history(new History(*std::move(database), path));
    if (const auto prepared = history->prepare(largest); !prepared)
        return base::Failure {prepared.error()};
    return history;
}

base::Status<StoreError> History::prepare(qint64 largest)
{
    const QByteArray most = "PRAGMA max_page_count = " + QByteArray::number(largest / pageSize);
    for (const char *pragma : {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
             "PRAGMA trusted_schema = OFF", most.constData()}) {
        if (const auto done = m_database.exec(pragma); !done)
            return failure(done.error());
    }
    // From here on the file is locked: whoever comes second is told so by the first statement that writes.
    if (const auto locked = m_database.exec("BEGIN IMMEDIATE; COMMIT"); !locked)
        return failure(locked.error());
    const auto found = m_database.integer("PRAGMA application_id");
    const auto foundVersion = m_database.integer("PRAGMA user_version");
    const auto tables = m_database.integer("SELECT count(*) FROM sqlite_schema");
    if (!found || !foundVersion || !tables)
        return failure(m_database.lastError());
    if (*tables == 0 && *found == 0) {
        if (const auto made = makeSchema(); !made)
            return made;
    } else if (*found != applicationId || *foundVersion != version) {
        return base::Failure {StoreError {Kind::NotOurs, m_path, {}}};
    }
    return readRoom();
}

base::Status<StoreError> History::makeSchema()
{
    if (const auto made = m_database.exec(schema); !made)
        return failure(made.error());
    const QByteArray insert = "INSERT INTO room VALUES('id', '" + randomBytes(roomSize).toHex() + "')";
    if (const auto made = m_database.exec(insert.constData()); !made)
        return failure(made.error());
    return std::monostate();
}

base::Status<StoreError> History::readRoom()
{
    auto room = sqlite::Statement::prepare(m_database, "SELECT value FROM room WHERE key = 'id'");
    if (!room)
        return failure(room.error());
    if (room->step() != sqlite::Statement::Step::Row)
        return base::Failure {StoreError {Kind::NotOurs, m_path, {}}};
    m_room = room->bytes(0).toByteArray();
    const auto last = m_database.integer("SELECT max(seq) FROM entries");
    if (!last)
        return failure(last.error());
    m_last = m_committed = *last;
    return std::monostate();
}

History::Result<qint64> History::add(const Entry &entry)
{
    if (!m_transaction) {
        auto begun = sqlite::Transaction::begin(m_database);
        if (!begun)
            return failure(begun.error());
        m_transaction.emplace(*std::move(begun));
    }
    auto insert = sqlite::Statement::prepare(m_database, "INSERT INTO entries VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return failure(insert.error());
    const QByteArray name = entry.name.toUtf8();
    const QByteArray text = entry.text.toUtf8();
    const QByteArray fileName = entry.file ? entry.file->name.toUtf8() : QByteArray();
    insert->bind(Seq + 1, m_last + 1);
    insert->bindText(Member + 1, entry.member);
    insert->bindText(Id + 1, entry.id);
    insert->bindText(Name + 1, name);
    insert->bind(Time + 1, entry.time.count());
    if (entry.file) {
        insert->bindText(FileName + 1, fileName);
        insert->bind(FileSize + 1, entry.file->size);
        insert->bindText(FileHash + 1, entry.file->sha256);
    } else {
        insert->bindText(Text + 1, text);
    }
    if (const auto done = insert->run(); !done)
        return failure(done.error());
    return ++m_last;
}

History::Result<std::optional<Entry>> History::find(const QByteArray &member, const QByteArray &id)
{
    const QByteArray sql = QByteArray("SELECT ") + columns + " FROM entries WHERE member = ? AND id = ?";
    auto found = sqlite::Statement::prepare(m_database, sql.constData());
    if (!found)
        return failure(found.error());
    found->bindText(1, member);
    found->bindText(2, id);
    switch (found->step()) {
    case sqlite::Statement::Step::Row: return std::optional(entryOf(*found));
    case sqlite::Statement::Step::Done: return std::optional<Entry>();
    case sqlite::Statement::Step::Failed: break;
    }
    return failure(found->error());
}

History::Result<std::vector<Entry>> History::page(const char *sql, qint64 seq, int limit)
{
    auto rows = sqlite::Statement::prepare(m_database, sql);
    if (!rows)
        return failure(rows.error());
    rows->bind(1, seq);
    rows->bind(2, limit);
    std::vector<Entry> entries;
    for (;;) {
        switch (rows->step()) {
        case sqlite::Statement::Step::Row: entries.push_back(entryOf(*rows)); break;
        case sqlite::Statement::Step::Done: return entries;
        case sqlite::Statement::Step::Failed: return failure(rows->error());
        }
    }
}

History::Result<std::vector<Entry>> History::after(qint64 seq, int limit)
{
    const QByteArray sql = QByteArray("SELECT ") + columns + " FROM entries WHERE seq > ? ORDER BY seq LIMIT ?";
    return page(sql.constData(), seq, limit);
}

History::Result<std::vector<Entry>> History::before(qint64 seq, int limit)
{
    const QByteArray sql = QByteArray("SELECT ") + columns + " FROM entries WHERE seq < ? ORDER BY seq DESC LIMIT ?";
    auto entries = page(sql.constData(), seq, limit);
    if (entries)
        std::reverse(entries->begin(), entries->end());
    return entries;
}

History::Result<bool> History::knowsFile(const QByteArray &sha256)
{
    auto found = sqlite::Statement::prepare(m_database, "SELECT 1 FROM entries WHERE file_sha256 = ? LIMIT 1");
    if (!found)
        return failure(found.error());
    found->bindText(1, sha256);
    const auto step = found->step();
    if (step == sqlite::Statement::Step::Failed)
        return failure(found->error());
    return step == sqlite::Statement::Step::Row;
}

base::Status<StoreError> History::commit()
{
    if (!m_transaction)
        return std::monostate();
    const auto done = m_transaction->commit();
    m_transaction.reset(); // rolls back what could not be committed
    if (!done) {
        m_last = m_committed;
        return failure(done.error());
    }
    m_committed = m_last;
    return std::monostate();
}

} // namespace framescope::chat
