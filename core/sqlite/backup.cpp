// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include <QFile>

#include <sqlite3.h>

namespace framescope::sqlite {

namespace {

constexpr int pagesAtOnce = 128; // 4 MiB of a recording
constexpr int retryMs = 5;

/// What a database holds now, for as long as it lasts. A copy of what others write to would begin anew with each change.
class Snapshot
{
public:
    explicit Snapshot(Database &database)
        : m_database(database)
        , m_taken(database.exec("BEGIN; SELECT 1 FROM sqlite_schema LIMIT 1"))
    {
    }
    ~Snapshot() { static_cast<void>(m_database.exec("COMMIT")); }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    [[nodiscard]] const base::Status<Error> &taken() const { return m_taken; }

private:
    Database &m_database;
    base::Status<Error> m_taken;
};

struct BackupCloser {
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

} // namespace

base::Result<bool, Error> backUp(Database &from, const QString &path, const std::function<bool(int left, int all)> &go)
{
    QFile file(path);
    // What is copied may hold secrets.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return base::Failure {Error {SQLITE_CANTOPEN, file.errorString()}};
    file.close();
    auto to = Database::open(path, Database::Mode::ReadWrite);
    if (!to)
        return base::Failure {to.error()};
    const Snapshot snapshot(from);
    if (!snapshot.taken())
        return base::Failure {snapshot.taken().error()};
    const std::unique_ptr<sqlite3_backup, BackupCloser> backup(
        sqlite3_backup_init(to->handle(), "main", from.handle(), "main"));
    if (!backup)
        return base::Failure {to->lastError()};
    for (int code = SQLITE_OK; code != SQLITE_DONE;) {
        code = sqlite3_backup_step(backup.get(), pagesAtOnce);
        const bool isWaiting = code == SQLITE_BUSY || code == SQLITE_LOCKED;
        if (code != SQLITE_OK && code != SQLITE_DONE && !isWaiting)
            return base::Failure {Error {code, QString::fromUtf8(sqlite3_errstr(code))}};
        if (isWaiting)
            sqlite3_sleep(retryMs);
        if (!go(sqlite3_backup_remaining(backup.get()), sqlite3_backup_pagecount(backup.get())))
            return false;
    }
    return true;
}

} // namespace framescope::sqlite
