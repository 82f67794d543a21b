// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/openroom.h>

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace framescope::widgets {
class ElidedLabel;
}

namespace framescope::panels {

class InvitePopup;

/// The bar above a chat room: what it is called, how it is, and what can be done with it.
class RoomHeader : public QFrame
{
    Q_OBJECT

public:
    /// @p room outlives it.
    explicit RoomHeader(models::OpenRoom &room, QWidget *parent = nullptr);

    void refresh();
    /// Whether the log is shown: the button follows, and nothing is emitted.
    void setLogShown(bool isShown);

Q_SIGNALS:
    void logToggled(bool isWanted);
    void leaveRequested();

private:
    void invite();

    models::OpenRoom &m_room;
    QLabel *m_dot;
    widgets::ElidedLabel *m_title;
    widgets::ElidedLabel *m_state;
    QToolButton *m_invite;
    QToolButton *m_log;
    QPushButton *m_leave;
    InvitePopup *m_popup;
};

} // namespace framescope::panels
