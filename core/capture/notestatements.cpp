// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notestatements.h"

namespace framescope::capture {

NoteStatements::NoteStatements(sqlite::Statement put, sqlite::Statement remove)
    : m_put(std::move(put))
    , m_remove(std::move(remove))
{
}

base::Result<NoteStatements, sqlite::Error> NoteStatements::prepare(sqlite::Database &database)
{
    auto put =
        sqlite::Statement::prepare(database, "INSERT OR REPLACE INTO note (message, bookmark, text) VALUES (?, ?, ?)");
    auto remove = sqlite::Statement::prepare(database, "DELETE FROM note WHERE message = ?");
    if (!put || !remove)
        return base::Failure {put ? remove.error() : put.error()};
    return NoteStatements(std::move(*put), std::move(*remove));
}

base::Status<sqlite::Error> NoteStatements::write(const Note &note)
{
    const QByteArray text = note.text.left(maxNoteLength).toUtf8();
    sqlite::Statement &statement = note.isEmpty() ? m_remove : m_put;
    statement.bind(1, note.message.value);
    if (!note.isEmpty()) {
        statement.bind(2, note.isBookmarked ? 1 : 0);
        statement.bindText(3, text);
    }
    return statement.run();
}

} // namespace framescope::capture
