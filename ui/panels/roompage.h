// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/openroom.h>

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace framescope::models {
class ConversationModel;
}
namespace framescope::widgets {
class ElidedLabel;
class EmptyState;
class NoticeBar;
} // namespace framescope::widgets

namespace framescope::panels {

class ClientLog;
class ConversationView;
class InvitePopup;
class RoomComposer;

/// A chat room: what was said, who is there, and where to write. Beside it, on demand, the log of what crossed the wire.
class RoomPage : public QWidget
{
    Q_OBJECT

public:
    /// @p room outlives it.
    explicit RoomPage(models::OpenRoom &room, QWidget *parent = nullptr);
    ~RoomPage() override;

    [[nodiscard]] models::OpenRoom &room() { return m_room; }
    void focusText();
    /// Somebody looks at it: what was unread is read.
    void markRead();

Q_SIGNALS:
    /// The person wants to leave the room, or to close it.
    void leaveRequested();
    /// After the end: to join again.
    void rejoinRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeConversation();
    QWidget *makePeople();
    QToolButton *makeTool(const char *name, const QString &symbol, const QString &text, const QString &tip);
    void connectMember();
    void refresh();
    void refreshTyping();
    void takeAppended(int count);
    [[nodiscard]] bool isLookedAt() const;
    void say(const QString &text);
    void sendFiles(const QStringList &paths);
    void saveFile(int row);
    void showPersonMenu(const QPoint &at);
    void showLog(base::SessionId session, const QString &name);
    void showConversation();
    void tell(const QString &title, const QString &text);

    models::OpenRoom &m_room;
    models::ConversationModel *m_model;
    QLabel *m_dot;
    widgets::ElidedLabel *m_title;
    widgets::ElidedLabel *m_state;
    QToolButton *m_invite;
    QToolButton *m_logButton;
    QPushButton *m_leave;
    widgets::NoticeBar *m_notice;
    QStackedWidget *m_views;
    ConversationView *m_messages;
    QListView *m_people;
    QLabel *m_peopleTitle;
    QWidget *m_peopleColumn = nullptr;
    widgets::EmptyState *m_empty;
    QLabel *m_typing;
    RoomComposer *m_composer;
    ClientLog *m_log = nullptr; ///< once somebody has looked at it
    InvitePopup *m_popup;
    bool m_isEndNotice = false;
};

} // namespace framescope::panels
