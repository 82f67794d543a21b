// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savecopy.h"

#include <capture/summary.h>
#include <sqlite/backup.h>

#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace framescope::capture {

namespace {

/// A recording that ends is locked for a moment, while its log is brought into the file.
constexpr auto lockTimeout = std::chrono::seconds(5);

base::Failure<SaveError> failure(WriteError::Kind kind, const QString &path, const QString &detail = {})
{
    return {SaveError {{}, WriteError {kind, path, detail}}};
}

/// Removes what was not finished.
class Part
{
public:
    explicit Part(const QString &path)
        : m_path(path + QStringLiteral(".part"))
    {
        remove();
    }
    ~Part() { remove(); }
    Part(const Part &) = delete;
    Part &operator=(const Part &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void remove() const
    {
        for (const char *ending : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_path + QString::fromLatin1(ending));
    }

    QString m_path;
};

WriteError::Kind kindOf(const sqlite::Error &error)
{
    if (error.isFull())
        return WriteError::Kind::DiskFull;
    return error.isAccess() ? WriteError::Kind::CannotCreate : WriteError::Kind::Failed;
}

base::Status<SaveError> place(const QString &part, const QString &to, Existing existing)
{
    if (existing == Existing::Replace) {
        std::error_code error;
        std::filesystem::rename(part.toStdU16String(), to.toStdU16String(), error);
        if (error)
            return failure(WriteError::Kind::CannotCreate, to, QString::fromStdString(error.message()));
        return std::monostate {};
    }
    QFile file(part);
    if (!file.rename(to))
        return failure(QFileInfo::exists(to) ? WriteError::Kind::AlreadyExists : WriteError::Kind::CannotCreate, to,
            file.errorString());
    return std::monostate {};
}

} // namespace

base::Status<SaveError> saveCopy(
    const QString &from, const QString &to, Existing existing, const std::function<bool(double done)> &go)
{
    using Kind = WriteError::Kind;
    const bool isThere = QFileInfo::exists(to) || QFileInfo(to).isSymLink();
    if (isThere && (existing == Existing::Keep || isOpen(to) || QFileInfo(to) == QFileInfo(from)))
        return failure(Kind::AlreadyExists, to);
    const auto reader = Reader::open(from); // it knows what is a recording, and what can be read
    if (!reader)
        return base::Failure {SaveError {reader.error(), {}}};
    auto database = sqlite::Database::open(from, sqlite::Database::Mode::ReadOnly);
    if (!database)
        return base::Failure {SaveError {ReadError {ReadError::Kind::CannotOpen, from, 0, database.error().message}, {}}};
    database->setBusyTimeout(lockTimeout);
    const Part part(to);
    const auto progress = [&go](int left, int all) { return !go || go(all > 0 ? 1 - static_cast<double>(left) / all : 0); };
    const auto done = sqlite::backUp(*database, part.path(), progress);
    if (!done)
        return failure(kindOf(done.error()), to, done.error().message);
    if (!*done)
        return base::Failure {SaveError {}};
    {
        auto copy = sqlite::Database::open(part.path(), sqlite::Database::Mode::ReadWrite);
        if (!copy || !copy->exec("PRAGMA journal_mode = DELETE"))
            return failure(Kind::Failed, to);
    }
    return place(part.path(), to, existing);
}

} // namespace framescope::capture
