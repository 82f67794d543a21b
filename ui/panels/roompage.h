// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/openroom.h>

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace framescope::models {
class ConversationModel;
}
namespace framescope::widgets {
class EmptyState;
class NoticeBar;
} // namespace framescope::widgets

namespace framescope::panels {

class ClientLog;
class ConversationView;
class RoomComposer;
class RoomHeader;
class RoomPeople;

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
    /// Somebody else has said something, and nobody looks.
    void missed(const framescope::chat::Entry &entry);
    /// After the end: to join again.
    void rejoinRequested();
    /// The person wants to see a recording that was saved here.
    void recordingWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeConversation();
    void connectMember();
    void refresh();
    void refreshTyping();
    void takeAppended(int count);
    [[nodiscard]] bool isLookedAt() const;
    void say(const QString &text);
    void sendFiles(const QStringList &paths);
    void saveFile(int row);
    void showLog(base::SessionId session, const QString &name);
    void showConversation();
    void tell(const QString &title, const QString &text);

    models::OpenRoom &m_room;
    models::ConversationModel *m_model;
    RoomHeader *m_header;
    widgets::NoticeBar *m_notice;
    QStackedWidget *m_views;
    ConversationView *m_messages;
    RoomPeople *m_people;
    widgets::EmptyState *m_empty;
    QLabel *m_typing;
    RoomComposer *m_composer;
    ClientLog *m_log = nullptr; ///< once somebody has looked at it
    bool m_isEndNotice = false;
};

} // namespace framescope::panels
