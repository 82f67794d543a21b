// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailplace.h"

#include <QSettings>

namespace framescope::panels {

namespace {

const QString key = QStringLiteral("log/detailsBelow");

} // namespace

DetailPlace &DetailPlace::instance()
{
    static DetailPlace place;
    return place;
}

void DetailPlace::setSettings(QSettings *settings)
{
    m_settings = settings;
    m_isBelow = settings && settings->value(key).toBool();
    Q_EMIT changed(m_isBelow);
}

void DetailPlace::setBelow(bool isBelow)
{
    if (std::exchange(m_isBelow, isBelow) == isBelow)
        return;
    if (m_settings)
        m_settings->setValue(key, isBelow);
    Q_EMIT changed(isBelow);
}

} // namespace framescope::panels
