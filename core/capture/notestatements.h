// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/note.h>
#include <sqlite/statement.h>

namespace framescope::capture {

/// How a note gets into the file.
class NoteStatements
{
public:
    [[nodiscard]] static base::Result<NoteStatements, sqlite::Error> prepare(sqlite::Database &database);

    /// Puts it in place of the one that its message has; an empty one takes that away.
    base::Status<sqlite::Error> write(const Note &note);

private:
    NoteStatements(sqlite::Statement put, sqlite::Statement remove);

    sqlite::Statement m_put;
    sqlite::Statement m_remove;
};

} // namespace framescope::capture
