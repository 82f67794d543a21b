// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notewriter.h"

#include "notestatements.h"
#include "singlefile.h"
#include "upgrade.h"

#include <sqlite/transaction.h>

#include <QFileInfo>

namespace framescope::capture {

namespace {

// Whoever writes the recording in another program holds it for the time of a batch.
constexpr auto lockTimeout = std::chrono::seconds(5);

base::Failure<SaveError> failure(const QString &path, const sqlite::Error &error)
{
    const auto kind = error.isFull() ? WriteError::Kind::DiskFull : WriteError::Kind::Failed;
    return {SaveError {{}, WriteError {kind, path, error.message}}};
}

/// Why it is not for us to write into, if it is not.
std::optional<ReadError> checkBefore(const QString &path)
{
    const auto reader = Reader::open(path);
    if (!reader)
        return reader.error();
    return (*reader)->notice() ? (*reader)->notice() : (*reader)->error();
}

} // namespace

class NoteWriter::Private
{
public:
    QString path;
    sqlite::Database database;
    NoteStatements statements;
};

NoteWriter::NoteWriter(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

NoteWriter::~NoteWriter()
{
    const QString path = d->path;
    d.reset();
    makeSingleFile(path);
}

base::Result<std::unique_ptr<NoteWriter>, SaveError> NoteWriter::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const auto error = checkBefore(absolute))
        return base::Failure {SaveError {error, {}}};
    auto database = sqlite::Database::open(absolute, sqlite::Database::Mode::ReadWrite);
    if (!database)
        return failure(absolute, database.error());
    database->setBusyTimeout(lockTimeout);
    if (const auto done = database->distrustSchema(); !done)
        return failure(absolute, done.error());
    if (const auto done = upgrade(*database); !done)
        return failure(absolute, done.error());
    auto statements = NoteStatements::prepare(*database);
    if (!statements)
        return failure(absolute, statements.error());
    return std::unique_ptr<NoteWriter>(
        new NoteWriter(std::make_unique<Private>(Private {absolute, std::move(*database), std::move(*statements)})));
}

base::Status<SaveError> NoteWriter::set(const Note &note)
{
    return set(std::vector {note});
}

base::Status<SaveError> NoteWriter::set(const std::vector<Note> &notes)
{
    auto transaction = sqlite::Transaction::begin(d->database);
    if (!transaction)
        return failure(d->path, transaction.error());
    for (const Note &note : notes) {
        if (const auto done = d->statements.write(note); !done)
            return failure(d->path, done.error());
    }
    if (const auto done = transaction->commit(); !done)
        return failure(d->path, done.error());
    return std::monostate {};
}

} // namespace framescope::capture
