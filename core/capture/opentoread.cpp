// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opentoread.h"

#include "schema.h"

#include <QFileInfo>

namespace framescope::capture {

namespace {

using sqlite::Database;

// Whoever ends or recovers a recording holds it alone for a moment.
constexpr auto lockTimeout = std::chrono::seconds(2);

bool hasLog(const QString &path)
{
    return QFileInfo::exists(path + QStringLiteral("-wal"));
}

/// Whether what is opened has to be as SQLite expects it, or is taken as far as it is there.
enum class Trust { Whole, AsFarAsItGoes };

/// A connection that can be read from, as far as that can be told without looking at the tables.
base::Result<Database, sqlite::Error> connect(const QString &path, Database::Mode mode, Trust trust = Trust::Whole)
{
    auto database = Database::open(path, mode);
    if (!database)
        return database;
    database->setBusyTimeout(lockTimeout);
    const auto prepared = trust == Trust::Whole ? database->distrustSchema() : database->tolerateDamage();
    if (!prepared)
        return base::Failure {prepared.error()};
    if (const auto probe = database->integer("SELECT count(*) FROM sqlite_schema"); !probe)
        return base::Failure {probe.error()};
    return database;
}

/// A recording that was left with its log needs a place for the log's index. Where there is none, nobody writes either.
base::Result<Database, sqlite::Error> connectSomehow(const QString &path)
{
    auto database = connect(path, Database::Mode::ReadOnly);
    if (database || !database.error().isAccess())
        return database;
    if (QFileInfo(path).isWritable()) {
        // A journal that was left by a program killed while it ended its recording is rolled back by a writer only.
        if (auto writable = connect(path, Database::Mode::ReadWrite))
            return writable;
    }
    auto unlocked = connect(path, hasLog(path) ? Database::Mode::ReadOnlyUnlocked : Database::Mode::Immutable);
    return unlocked ? std::move(unlocked) : std::move(database);
}

ReadError errorOf(const QString &path, const sqlite::Error &error)
{
    if (error.isNotADatabase())
        return {ReadError::Kind::NotARecording, path, 0, error.message};
    return {error.isCorrupt() ? ReadError::Kind::Damaged : ReadError::Kind::CannotOpen, path, 0, error.message};
}

/// The version of a file that is ours.
base::Result<qint64, ReadError> versionOf(Database &database, const QString &path)
{
    const auto application = database.integer("PRAGMA application_id");
    const auto version = database.integer("PRAGMA user_version");
    if (!application || !version)
        return base::Failure {errorOf(path, application ? version.error() : application.error())};
    if (*application != applicationId)
        return base::Failure {ReadError {ReadError::Kind::NotARecording, path, 0, {}}};
    const int number = static_cast<int>(*version);
    if (number < 1)
        return base::Failure {
            ReadError {ReadError::Kind::Damaged, path, number, QStringLiteral("there is no such version")}};
    return *version;
}

std::optional<ReadError> checkTables(Database &database, const QString &path, qint64 version)
{
    const auto tables = hasTables(database);
    if (!tables)
        return errorOf(path, tables.error());
    if (!*tables && version > schemaVersion)
        return ReadError {ReadError::Kind::NewerVersion, path, static_cast<int>(version), {}};
    if (!*tables)
        return ReadError {ReadError::Kind::Damaged, path, 0, QStringLiteral("tables are missing")};
    return std::nullopt;
}

/// SQLite notices that the end is missing only where whole pages are.
std::optional<ReadError> checkLength(Database &database, const QString &path)
{
    if (hasLog(path))
        return std::nullopt;
    const auto pages = database.integer("PRAGMA page_count");
    const auto pageSize = database.integer("PRAGMA page_size");
    if (!pages || !pageSize)
        return errorOf(path, pages ? pageSize.error() : pages.error());
    if (QFileInfo(path).size() < *pages * *pageSize)
        return ReadError {ReadError::Kind::Damaged, path, 0, QStringLiteral("the end of the file is missing")};
    return std::nullopt;
}

} // namespace

base::Result<OpenedRecording, ReadError> openToRead(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return base::Failure {ReadError {ReadError::Kind::NotFound, path, 0, {}}};
    if (!info.isFile())
        return base::Failure {ReadError {ReadError::Kind::CannotOpen, path, 0, QStringLiteral("not a file")}};
    auto database = connectSomehow(path);
    std::optional<ReadError> damage;
    if (!database && database.error().isCorrupt()) {
        damage = errorOf(path, database.error());
        database = connect(path, Database::Mode::ReadOnly, Trust::AsFarAsItGoes);
    }
    if (!database)
        return base::Failure {damage.value_or(errorOf(path, database.error()))};
    const auto version = versionOf(*database, path);
    if (!version)
        return base::Failure {version.error()};
    if (const auto error = checkTables(*database, path, *version))
        return base::Failure {*error};
    if (!damage)
        damage = checkLength(*database, path);
    return OpenedRecording {std::move(*database), *version, std::move(damage)};
}

} // namespace framescope::capture
