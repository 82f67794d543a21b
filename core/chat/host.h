// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/door.h>
#include <chat/roomthread.h>

#include <QObject>

namespace framescope::chat {

/// What a person wants of a room.
struct HostSettings {
    RoomSettings room;
    QString address = QStringLiteral("127.0.0.1"); ///< where it listens; "0.0.0.0": on all IPv4 addresses
    quint16 port = 0; ///< 0: a free one
    net::EngineKind engine = net::EngineKind::Qt;
    bool isAnnounced = true; ///< by multicast, where it can be reached from other machines
};

/// Why a room is not open.
using HostError = std::variant<StoreError, net::ListenError>;

/// Somebody who is there, as the host sees it.
struct HostedMember {
    Presence who;
    base::SessionId session; ///< of the connection
};

class Announcer;

/// A chat room of this machine: serves members and, by http on the same port, the guest page. Each connection is a session
/// of the manager's, in @p recording of start(). Lives on the thread of the SessionManager.
class Host : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Starting, Running, Stopping };

    /// Goes before @p sessions.
    explicit Host(session::SessionManager *sessions, QObject *parent = nullptr);
    /// Stops listening; the sessions of its members go with it, and say 1001 Going Away.
    ~Host() override;

    /// Opens the room; changed() follows. @p recording may be null: nothing is recorded then.
    void start(const HostSettings &settings, std::shared_ptr<capture::Recording> recording);
    /// Closes all connections with 1001 and the room; changed() follows.
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const HostSettings &settings() const { return m_settings; }
    [[nodiscard]] const std::optional<net::Endpoint> &endpoint() const { return m_endpoint; }
    /// Why the last start() failed, or why the room had to be closed.
    [[nodiscard]] const std::optional<HostError> &error() const { return m_error; }
    /// Where browsers find it: one URL for each address of this machine, those that others can reach first.
    [[nodiscard]] QStringList pageUrls() const;
    [[nodiscard]] const std::vector<HostedMember> &members() const { return m_members; }
    /// The session of a connection, while the host keeps it; null otherwise.
    [[nodiscard]] session::Session *session(base::SessionId id) const;
    [[nodiscard]] const std::shared_ptr<capture::Recording> &recording() const { return m_recording; }

Q_SIGNALS:
    void changed();
    void membersChanged();

private:
    void makeRoomThread();
    void makeDoor();
    void handleOpen(const base::Status<StoreError> &opened, const QByteArray &room);
    void listen();
    void handleListen(const base::Result<net::Endpoint, net::ListenError> &endpoint);
    void announce();
    void fail(HostError error);
    void closeRoom();
    void handleStop();
    void enter(State state);
    void addSession(session::Session *session);
    void updateMembers(const std::vector<std::pair<ConnectionKey, Presence>> &members);
    /// Runs @p task on this object's thread, if it is still there then.
    [[nodiscard]] std::function<void(std::function<void(Host &)>)> poster();

    session::SessionManager *m_sessions;
    std::shared_ptr<base::TaskQueue> m_queue;
    HostSettings m_settings;
    std::shared_ptr<capture::Recording> m_recording;
    State m_state = State::Stopped;
    std::optional<HostError> m_error;
    std::optional<net::Endpoint> m_endpoint;
    QByteArray m_roomId;
    std::shared_ptr<Door> m_door;
    std::unique_ptr<RoomThread> m_room;
    std::shared_ptr<Announcer> m_announcer; ///< used on the I/O thread
    std::vector<HostedMember> m_members;
    std::map<ConnectionKey, base::SessionId> m_sessionIds;
    QList<session::Session *> m_kept; ///< sessions of connections, some of them closed
};

} // namespace framescope::chat
