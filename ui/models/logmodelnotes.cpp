// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people have put on messages.
#include "logmodel.h"

#include <capture/bookmarks.h>
#include <format/inert.h>

namespace framescope::models {

QVariant LogModel::noteData(base::MessageId message, int role) const
{
    const capture::Note *note = m_cache.findNote(message);
    switch (role) {
    case BookmarkRole: return note && note->isBookmarked;
    case Qt::ToolTipRole: return note ? format::inertToolTip(note->text) : QString();
    default: return note ? format::inertLine(note->text) : QString();
    }
}

void LogModel::refreshNotes(const std::vector<base::MessageId> &messages)
{
    QSet<qint64> pages;
    for (const base::MessageId message : messages) {
        if (m_cache.find(message))
            pages.insert(RowCache::pageOf(message));
    }
    for (const qint64 page : pages) {
        ask<RowCache::Page>(
            [page, last = m_lastMessage](capture::Reader &reader) { return RowCache::read(reader, page, last); },
            [this, page](RowCache::Page rows) { takePage(page, std::move(rows)); });
    }
    ask<bool>([](capture::Reader &reader) { return capture::hasNoteTexts(reader); }, [this](bool has) { setHasNotes(has); });
    if (m_filter.needs().notes)
        filterAgain();
    if (highlightsNeed(&capture::Filter::Needs::notes))
        deriveAgain();
    Q_EMIT notesChanged();
}

void LogModel::setHasNotes(bool hasNotes)
{
    if (std::exchange(m_hasNotes, hasNotes) != hasNotes)
        Q_EMIT notesChanged();
}

} // namespace framescope::models
