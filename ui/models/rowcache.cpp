// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcache.h"

namespace framescope::models {

RowCache::RowCache()
    : m_pages(MaxPages)
{
}

namespace {

/// Those of a damaged file that can be reached, from @p next up to @p last.
void readOn(capture::Reader &reader, base::MessageId next, base::MessageId last, std::vector<capture::MessageRow> &rows)
{
    while (next <= last && !reader.isStopped()) {
        const qsizetype before = std::ssize(rows);
        for (capture::MessageRow &row : reader.messages(next, static_cast<int>(last.value - next.value + 1))) {
            if (row.id <= last)
                rows.push_back(std::move(row));
        }
        next = std::ssize(rows) > before ? base::MessageId(rows.back().id.value + 1) : reader.nextReachable(next, last);
    }
}

} // namespace

RowCache::Page RowCache::read(capture::Reader &reader, qint64 page, base::MessageId last)
{
    const bool isFirst = page == 0;
    const base::MessageId first(firstOf(page).value - (isFirst ? 0 : 1));
    Page result;
    result.last = last;
    result.rows = reader.messages(first, PageSize + (isFirst ? 0 : 1));
    const base::MessageId next(result.rows.empty() ? first.value : result.rows.back().id.value + 1);
    readOn(reader, next, std::min(last, base::MessageId(firstOf(page + 1).value - 1)), result.rows);
    if (!isFirst && !result.rows.empty() && result.rows.front().id == first) {
        result.before = result.rows.front().time;
        result.rows.erase(result.rows.begin());
    }
    if (!result.rows.empty())
        result.notes = reader.notes(base::MessageId(result.rows.front().id.value - 1), PageSize, result.rows.back().id);
    for (capture::Note &note : result.notes) {
        note.text.truncate(MaxNoteText);
        note.text.squeeze();
    }
    return result;
}

void RowCache::insert(qint64 page, Page rows)
{
    m_pages.insert(page, new Page(std::move(rows)));
}

void RowCache::clear()
{
    m_pages.clear();
}

const capture::MessageRow *RowCache::find(base::MessageId id) const
{
    const Page *page = m_pages.object(pageOf(id));
    if (!page)
        return nullptr;
    // By its id and not by its place: of a damaged file, rows may be missing.
    const auto it = std::lower_bound(page->rows.begin(), page->rows.end(), id,
        [](const capture::MessageRow &row, base::MessageId wanted) { return row.id < wanted; });
    return it != page->rows.end() && it->id == id ? &*it : nullptr;
}

bool RowCache::isUnreadable(base::MessageId id) const
{
    const Page *page = m_pages.object(pageOf(id));
    return page && id <= page->last && !find(id);
}

const std::vector<capture::MessageRow> &RowCache::rowsOf(qint64 page) const
{
    static const std::vector<capture::MessageRow> none;
    const Page *found = m_pages.object(page);
    return found ? found->rows : none;
}

const capture::Note *RowCache::findNote(base::MessageId id) const
{
    const Page *page = m_pages.object(pageOf(id));
    if (!page)
        return nullptr;
    const auto it = std::lower_bound(page->notes.begin(), page->notes.end(), id,
        [](const capture::Note &note, base::MessageId wanted) { return note.message < wanted; });
    return it != page->notes.end() && it->message == id ? &*it : nullptr;
}

std::optional<base::WallTime> RowCache::timeOf(base::MessageId id) const
{
    if (const capture::MessageRow *row = find(id))
        return row->time;
    const Page *next = m_pages.object(pageOf(id) + 1);
    return next && id.value % PageSize == 0 ? next->before : std::nullopt;
}

} // namespace framescope::models
