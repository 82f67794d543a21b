// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "statement.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace framescope::sqlite {

namespace {

int flagsOf(Database::Mode mode)
{
    const int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case Database::Mode::ReadWrite: return common | SQLITE_OPEN_READWRITE;
    case Database::Mode::Immutable: return common | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case Database::Mode::ReadOnly:
    case Database::Mode::ReadOnlyUnlocked: break;
    }
    return common | SQLITE_OPEN_READONLY;
}

QByteArray nameOf(const QString &path, Database::Mode mode)
{
    // SQLite gives a meaning of its own to "", ":memory:" and "file:...", and Qt to what begins with a colon.
    QString absolute = QFileInfo(path).absoluteFilePath();
    if (absolute.isEmpty() || absolute.startsWith(u':'))
        absolute.prepend(QStringLiteral("./"));
    if (mode != Database::Mode::Immutable)
        return QFile::encodeName(absolute);
    return "file:" + QUrl::toPercentEncoding(absolute, "/") + "?immutable=1";
}

} // namespace

bool Error::isFull() const
{
    return primaryCode() == SQLITE_FULL;
}

bool Error::isBusy() const
{
    return primaryCode() == SQLITE_BUSY || primaryCode() == SQLITE_LOCKED;
}

bool Error::isInterrupted() const
{
    return primaryCode() == SQLITE_INTERRUPT;
}

bool Error::isNotADatabase() const
{
    return primaryCode() == SQLITE_NOTADB;
}

bool Error::isCorrupt() const
{
    return primaryCode() == SQLITE_CORRUPT;
}

bool Error::isAccess() const
{
    return primaryCode() == SQLITE_CANTOPEN || primaryCode() == SQLITE_READONLY || primaryCode() == SQLITE_PERM;
}

void Database::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(sqlite3 *handle)
    : m_handle(handle)
{
}

base::Result<Database, Error> Database::open(const QString &path, Mode mode)
{
    // Counting every allocation takes a lock each time. Refused, and no harm, where somebody has started SQLite before.
    [[maybe_unused]] static const int withoutStatistics = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const char *vfs = mode == Mode::ReadOnlyUnlocked ? "unix-none" : nullptr;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(nameOf(path, mode).constData(), &handle, flagsOf(mode), vfs);
    Database database(handle);
    if (code != SQLITE_OK)
        return base::Failure {Error {code, handle ? database.lastError().message : QString::fromUtf8(sqlite3_errstr(code))}};
    if (mode == Mode::ReadOnlyUnlocked) {
        // The index of the log then lives in memory.
        if (const auto exclusive = database.exec("PRAGMA locking_mode = EXCLUSIVE"); !exclusive)
            return base::Failure {exclusive.error()};
    }
    return database;
}

base::Status<Error> Database::exec(const char *sql)
{
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return base::Failure {lastError()};
    return std::monostate {};
}

base::Result<qint64, Error> Database::integer(const char *sql)
{
    auto statement = Statement::prepare(*this, sql);
    if (!statement)
        return base::Failure {statement.error()};
    switch (statement->step()) {
    case Statement::Step::Row: return statement->integer(0);
    case Statement::Step::Done: return qint64 {0};
    case Statement::Step::Failed: break;
    }
    return base::Failure {statement->error()};
}

void Database::keepLog()
{
    const auto note = [](void *pages, sqlite3 *, const char *, int count) {
        *static_cast<int *>(pages) = count;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(handle(), note, m_logPages.get());
}

qint64 Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(handle());
}

base::Status<Error> Database::checkpoint()
{
    if (sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr) != SQLITE_OK)
        return base::Failure {lastError()};
    return std::monostate {};
}

void Database::setBusyTimeout(std::chrono::milliseconds timeout)
{
    sqlite3_busy_timeout(handle(), static_cast<int>(timeout.count()));
}

void Database::stopWith(std::stop_token stop)
{
    constexpr int stepsBetween = 10'000; // of SQLite's machine: far less than a millisecond
    m_stop = std::make_unique<std::stop_token>(std::move(stop));
    const auto wantsToStop = [](void *token) { return static_cast<std::stop_token *>(token)->stop_requested() ? 1 : 0; };
    sqlite3_progress_handler(handle(), stepsBetween, wantsToStop, m_stop.get());
}

base::Status<Error> Database::distrustSchema()
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return exec("PRAGMA cell_size_check = ON");
}

base::Status<Error> Database::tolerateDamage()
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // The name is of what it was made for. On a connection that only reads, it is what lets SQLite begin at all.
    return exec("PRAGMA writable_schema = ON; PRAGMA cell_size_check = ON");
}

QString Database::path() const
{
    return QString::fromUtf8(sqlite3_db_filename(handle(), "main"));
}

Error Database::lastError() const
{
    return {sqlite3_extended_errcode(handle()), QString::fromUtf8(sqlite3_errmsg(handle()))};
}

} // namespace framescope::sqlite
