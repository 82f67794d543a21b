// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/openroomsmodel.h>
#include <panels/services.h>

#include <QWidget>

#include <map>

class QListView;
class QListWidget;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace framescope::chat {
class Discovery;
}

namespace framescope::panels {

class HostForm;
class JoinForm;
class RoomPage;

/// The chat rooms: those that are open, those that are announced in the network, and what is to be seen and done of the
/// current one. What people typed for the next time is remembered in @p settings, which outlives it; a pass phrase never.
class ChatPanel : public QWidget
{
    Q_OBJECT

public:
    ChatPanel(Services &services, QSettings &settings, QWidget *parent = nullptr);
    ~ChatPanel() override;

    [[nodiscard]] int openRooms() const { return m_rooms->rowCount(); }
    /// Messages that nobody has looked at, of all rooms.
    [[nodiscard]] int unread() const { return m_rooms->unread(); }
    /// Where people go on: the text of the current room, or the list.
    void focusCurrent();
    /// Goes to a room in which something is unread, if there is one.
    void showUnread();

public Q_SLOTS:
    void showHostForm();
    void showJoinForm();

Q_SIGNALS:
    /// Rooms or what is unread have changed.
    void changed();
    /// Somebody has said something in a room that nobody looks at: as the desktop may tell it.
    void missed(const QString &title, const QString &text);
    /// The person wants to see a recording that was saved here.
    void recordingWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeSidebar();
    QWidget *makePlaceholder();
    void startDiscovery();
    void refreshFound();
    void joinFound(int row);
    void hostRoom();
    void joinRoom();
    void watch(models::OpenRoom *room);
    void takeEntered(models::OpenRoom *room);
    void takeEnded(models::OpenRoom *room);
    void showCurrent();
    void removeRoom(models::OpenRoom *room);
    void rejoin(models::OpenRoom *room);
    [[nodiscard]] RoomPage *pageOf(models::OpenRoom *room);
    [[nodiscard]] models::OpenRoom *current() const;
    [[nodiscard]] models::OpenRoom *addRoom();
    [[nodiscard]] QString personName() const;
    [[nodiscard]] QByteArray seed();

    Services &m_services;
    QSettings &m_settings;
    models::OpenRoomsModel *m_rooms;
    QListView *m_list;
    QListWidget *m_found;
    QStackedWidget *m_pages;
    QWidget *m_placeholder = nullptr;
    HostForm *m_hostForm;
    JoinForm *m_joinForm;
    std::unique_ptr<chat::Discovery> m_discovery; ///< once the panel was looked at
    std::map<models::OpenRoom *, RoomPage *> m_pageOf; ///< of rooms that were entered
    models::OpenRoom *m_attempt = nullptr; ///< a room that a form waits for
};

} // namespace framescope::panels
