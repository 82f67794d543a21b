// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include <QFile>

#include <sqlite3.h>

namespace framescope::sqlite {

namespace {

constexpr int pagesAtOnce = 1024; // 4 MiB of pages as they usually are
constexpr int retryMs = 5;

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
