// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelook.h"

#include <QSettings>

#include <array>

namespace framescope::panels {

namespace {

constexpr std::array<QLatin1String, 3> names {QLatin1String("tree"), QLatin1String("pretty"), QLatin1String("raw")};

QString viewKey()
{
    return QStringLiteral("message/view");
}

QString wrapKey()
{
    return QStringLiteral("message/wrap");
}

} // namespace

MessageLook &MessageLook::shared()
{
    static MessageLook look;
    return look;
}

void MessageLook::setView(View view)
{
    if (std::exchange(m_view, view) != view)
        Q_EMIT changed();
}

void MessageLook::setWraps(bool wraps)
{
    if (std::exchange(m_wraps, wraps) != wraps)
        Q_EMIT changed();
}

void MessageLook::load(const QSettings &settings)
{
    const QString name = settings.value(viewKey()).toString();
    const auto *known = std::find(names.begin(), names.end(), name);
    setView(known == names.end() ? View::Pretty : static_cast<View>(known - names.begin()));
    setWraps(settings.value(wrapKey(), true).toBool());
}

void MessageLook::save(QSettings &settings) const
{
    settings.setValue(viewKey(), QString(names[static_cast<size_t>(m_view)]));
    settings.setValue(wrapKey(), m_wraps);
}

} // namespace framescope::panels
