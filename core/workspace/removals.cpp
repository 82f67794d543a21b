// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "removals.h"

namespace framescope::workspace {

void Removals::add(const QString &name, std::function<void()> restore)
{
    m_removals.push_back({name, std::move(restore)});
    if (m_removals.size() > most)
        m_removals.erase(m_removals.begin());
}

QString Removals::lastName() const
{
    return isEmpty() ? QString() : m_removals.back().name;
}

void Removals::undo()
{
    if (isEmpty())
        return;
    const Removal removal = std::move(m_removals.back());
    m_removals.pop_back();
    removal.restore();
}

} // namespace framescope::workspace
