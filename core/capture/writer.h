// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/batch.h>
#include <capture/checkpointer.h>
#include <capture/messagerows.h>
#include <capture/notestatements.h>
#include <sqlite/statement.h>

namespace framescope::capture {

/// Puts slices into the file. Used by one thread at a time.
class Writer
{
public:
    /// Lays out @p database, an empty file, as a recording.
    [[nodiscard]] static base::Result<std::unique_ptr<Writer>, sqlite::Error> create(
        sqlite::Database database, const base::ClockAnchor &anchor);

    /// Writes all of @p slice, or nothing.
    base::Status<sqlite::Error> write(const Slice &slice);
    /// Brings the log into the file and does away with it. Nothing can be written after that.
    void close();

private:
    struct Statements {
        sqlite::Statement session;
        sqlite::Statement message;
        sqlite::Statement frame;
        sqlite::Statement event;
        sqlite::Statement chunk;
        sqlite::Statement frameChunk;
        NoteStatements notes;
    };

    Writer(sqlite::Database database, const base::ClockAnchor &anchor);
    base::Status<sqlite::Error> prepare();
    base::Status<sqlite::Error> insertRecording();
    base::Status<sqlite::Error> insert(base::SessionId id, const SessionRecord &session);
    base::Status<sqlite::Error> insertMessages(const Slice &slice);
    base::Status<sqlite::Error> insertFrames(base::MessageId id, const protocol::Message &message);
    base::Status<sqlite::Error> insert(base::EventId id, const PlacedEvent &event);
    base::Status<sqlite::Error> insertAll(const Slice &slice);

    sqlite::RowTable m_messageTable; ///< before the database, which uses it to its end
    sqlite::Database m_database;
    std::optional<Statements> m_statements;
    base::ClockAnchor m_anchor;
    MessageRows m_messageRows;
    std::unique_ptr<Checkpointer> m_checkpointer;
    qint64 m_lastFrame = 0;
};

} // namespace framescope::capture
