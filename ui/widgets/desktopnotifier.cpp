// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopnotifier.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace framescope::widgets {

namespace {
constexpr qint64 interval = 5000; // milliseconds between two notifications
}

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{
}

DesktopNotifier::~DesktopNotifier() = default;

bool DesktopNotifier::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void DesktopNotifier::notify(const QString &title, const QString &text)
{
    if (!isAvailable() || (m_sinceLast.isValid() && m_sinceLast.elapsed() < interval))
        return;
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &DesktopNotifier::activated);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, &DesktopNotifier::activated);
    }
    m_icon->setToolTip(title);
    m_icon->show();
    m_icon->showMessage(title, text, QApplication::windowIcon());
    m_sinceLast.start();
}

void DesktopNotifier::withdraw()
{
    if (m_icon)
        m_icon->hide();
    m_sinceLast.invalidate();
}

} // namespace framescope::widgets
