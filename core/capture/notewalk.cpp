// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notewalk.h"

namespace framescope::capture {

namespace {
constexpr int batch = 100; // of the longest notes: 13 MiB
}

NoteWalk::NoteWalk(Reader &reader)
    : m_reader(reader)
{
}

void NoteWalk::fill(base::MessageId message)
{
    const base::MessageId after = std::max(m_last, base::MessageId(message.value - 1));
    for (Note &note : m_reader.notes(after, batch))
        m_notes.push_back(std::move(note));
    m_hasMore = m_notes.size() == batch;
    if (!m_notes.empty())
        m_last = m_notes.back().message;
}

Note NoteWalk::of(base::MessageId message)
{
    while (!m_notes.empty() && m_notes.front().message < message)
        m_notes.pop_front();
    if (m_notes.empty() && m_hasMore)
        fill(message);
    if (m_notes.empty() || m_notes.front().message != message)
        return {message, false, {}};
    return m_notes.front();
}

} // namespace framescope::capture
