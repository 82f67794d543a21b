// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtermemory.h"

#include <QSettings>

namespace framescope::panels {

namespace {
const QString recentKey = QStringLiteral("filter/recent");
const QString savedKey = QStringLiteral("filter/saved");
} // namespace

FilterMemory &FilterMemory::instance()
{
    static FilterMemory memory;
    return memory;
}

void FilterMemory::setSettings(QSettings *settings)
{
    m_settings = settings;
    m_recent = settings ? settings->value(recentKey).toStringList().mid(0, MaxRecent) : QStringList();
    m_saved = settings ? settings->value(savedKey).toStringList() : QStringList();
    Q_EMIT changed();
}

void FilterMemory::remember(const QString &filter)
{
    const QString text = filter.trimmed();
    if (text.isEmpty() || (!m_recent.isEmpty() && m_recent.front() == text))
        return;
    m_recent.removeAll(text);
    m_recent.prepend(text);
    m_recent = m_recent.mid(0, MaxRecent);
    write();
}

void FilterMemory::save(const QString &filter)
{
    const QString text = filter.trimmed();
    if (text.isEmpty() || m_saved.contains(text))
        return;
    m_saved.append(text);
    write();
}

void FilterMemory::forget(const QString &filter)
{
    m_saved.removeAll(filter.trimmed());
    write();
}

void FilterMemory::write()
{
    if (m_settings) {
        m_settings->setValue(recentKey, m_recent);
        m_settings->setValue(savedKey, m_saved);
    }
    Q_EMIT changed();
}

} // namespace framescope::panels
