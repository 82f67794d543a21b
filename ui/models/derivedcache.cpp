// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "derivedcache.h"

#include "rowcache.h"

namespace framescope::models {

namespace {

bool isBefore(const DerivedRow &row, base::MessageId id)
{
    return row.id < id;
}

} // namespace

DerivedCache::DerivedCache()
    : m_pages(RowCache::MaxPages)
{
}

void DerivedCache::insert(std::vector<DerivedRow> rows)
{
    for (DerivedRow &row : rows) {
        const qint64 number = RowCache::pageOf(row.id);
        std::vector<DerivedRow> *page = m_pages.object(number);
        if (!page) {
            page = new std::vector<DerivedRow>;
            m_pages.insert(number, page);
        }
        const auto place = std::lower_bound(page->begin(), page->end(), row.id, isBefore);
        if (place == page->end() || place->id != row.id)
            page->insert(place, std::move(row));
    }
}

void DerivedCache::clear()
{
    m_pages.clear();
}

const DerivedRow *DerivedCache::find(base::MessageId id) const
{
    const std::vector<DerivedRow> *page = m_pages.object(RowCache::pageOf(id));
    if (!page)
        return nullptr;
    const auto place = std::lower_bound(page->begin(), page->end(), id, isBefore);
    return place != page->end() && place->id == id ? &*place : nullptr;
}

} // namespace framescope::models
