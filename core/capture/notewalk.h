// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>

#include <deque>

namespace framescope::capture {

/// The notes of a recording beside a walk through its messages. Memory stays flat. The reader's thread.
class NoteWalk
{
public:
    /// @p reader must stay.
    explicit NoteWalk(Reader &reader);

    /// The note of @p message, or an empty one. Messages are asked for in order, each at most once.
    [[nodiscard]] Note of(base::MessageId message);

private:
    void fill(base::MessageId message);

    Reader &m_reader;
    std::deque<Note> m_notes;
    base::MessageId m_last; // up to here they have been read
    bool m_hasMore = true;
};

} // namespace framescope::capture
