// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logcolumnmemory.h"

#include <QSettings>

namespace framescope::panels {

namespace {

const QString key = QStringLiteral("log/columns");

} // namespace

LogColumnMemory &LogColumnMemory::instance()
{
    static LogColumnMemory memory;
    return memory;
}

void LogColumnMemory::setSettings(QSettings *settings)
{
    m_settings = settings;
    m_states = readLogColumns(settings ? settings->value(key).toByteArray() : QByteArray());
    Q_EMIT changed();
}

void LogColumnMemory::setStates(LogColumnStates states)
{
    if (states == m_states)
        return;
    m_states = std::move(states);
    if (m_settings)
        m_settings->setValue(key, writeLogColumns(m_states));
    Q_EMIT changed();
}

void LogColumnMemory::setWidth(const QString &name, int width)
{
    LogColumnStates states = m_states;
    for (LogColumnState &state : states) {
        if (state.name == name)
            state.width = std::clamp(width, leastColumnWidth, largestColumnWidth);
    }
    setStates(std::move(states));
}

void LogColumnMemory::setVisibility(const QString &name, LogColumnState::Visibility visibility)
{
    LogColumnStates states = m_states;
    for (LogColumnState &state : states) {
        if (state.name == name)
            state.visibility = visibility;
    }
    setStates(std::move(states));
}

bool LogColumnMemory::addField(const QString &path)
{
    auto states = withField(m_states, path.trimmed());
    if (!states)
        return false;
    setStates(*std::move(states));
    return true;
}

} // namespace framescope::panels
