// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace framescope::widgets {

/// Tells people of something while they look elsewhere, as their desktop does it: a notification, and a symbol among the
/// others of the tray until withdraw(). Nothing happens where the desktop has no tray. UI thread.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    ~DesktopNotifier() override;

    [[nodiscard]] static bool isAvailable();
    /// Not more than one in five seconds: what comes meanwhile is passed over. Both are shown as plain text; they are to be
    /// made by format::inertNotice() where they hold what strangers wrote.
    void notify(const QString &title, const QString &text);
    /// It has been seen: the symbol goes.
    void withdraw();

Q_SIGNALS:
    /// The person wants to see what it is about.
    void activated();

private:
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< from the first notification on
    QElapsedTimer m_sinceLast;
};

} // namespace framescope::widgets
