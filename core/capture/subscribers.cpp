// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscribers.h"

namespace framescope::capture {

Recording::Subscription Subscribers::add(Handler handler)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.push_back(std::make_unique<Entry>(Entry {std::move(handler)}));
    Entry *entry = m_entries.back().get();
    return {entry, [self = shared_from_this()](void *gone) { self->remove(static_cast<Entry *>(gone)); }};
}

void Subscribers::remove(Entry *entry)
{
    const std::scoped_lock lock(m_mutex);
    // A handler that is running must not be destroyed under its own feet.
    entry->isGone = true;
    if (!m_isTelling)
        std::erase_if(m_entries, [](const auto &e) { return e->isGone; });
}

void Subscribers::tell(const Progress &progress)
{
    const std::scoped_lock lock(m_mutex);
    m_isTelling = true;
    for (size_t i = 0; i < m_entries.size(); ++i) { // by index: a handler may add another
        if (!m_entries[i]->isGone)
            m_entries[i]->handler(progress);
    }
    m_isTelling = false;
    std::erase_if(m_entries, [](const auto &e) { return e->isGone; });
}

} // namespace framescope::capture
