// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/limits.h>
#include <chat/output.h>
#include <chat/ratelimit.h>
#include <net/listener.h>
#include <session/sessionmanager.h>

#include <QTimer>

#include <map>

namespace framescope::chat {

/// The half of a host that lives on the I/O thread: its listener and the sessions of its connections. What they say goes on
/// to the room, held to the limits; what the room has for them comes back as Output.
class Door : public std::enable_shared_from_this<Door>
{
public:
    /// Told on the I/O thread.
    struct Handlers {
        std::function<void(ConnectionKey, const QString &address, base::SessionId)> arrived;
        std::function<void(ConnectionKey, const QByteArray &utf8, base::MonoTime)> said;
        /// Almost all of the last Output::isAnswer has left, or Output::remindAfter has passed.
        std::function<void(ConnectionKey, base::MonoTime)> answerLeft;
        std::function<void(ConnectionKey)> left;
    };

    Door(session::SessionManager *sessions, const Limits &limits);
    ~Door();
    Door(const Door &) = delete;
    Door &operator=(const Door &) = delete;

    /// Before listen().
    void setHandlers(Handlers handlers) { m_handlers = std::move(handlers); }
    [[nodiscard]] base::Result<net::Endpoint, net::ListenError> listen(const net::ListenOptions &options,
        std::shared_ptr<capture::Recording> recording, const QString &name, session::SessionManager::AdoptedHandler adopted);
    void perform(const std::vector<Output> &outputs);
    /// Listens no longer and closes all connections with 1001; @p done follows when all are gone.
    void closeAll(std::function<void()> done);
    /// Listens no longer and forgets its connections: their sessions are for others to end.
    void abandon();

private:
    struct Caller {
        std::weak_ptr<session::SessionCore> core;
        RateLimit requests;
        std::unique_ptr<QTimer> patience; ///< until it has joined
        std::unique_ptr<QTimer> reminder {}; ///< once there was one
        bool isIn = false; ///< the room knows of it
        bool isAnswering = false; ///< an answer is on its way out
    };

    void welcome(std::unique_ptr<net::Connection> connection);
    void follow(ConnectionKey key, session::SessionCore &core, const net::Event &event);
    void letIn(ConnectionKey key, session::SessionCore &core, const net::Opened &opened);
    void take(ConnectionKey key, session::SessionCore &core, const net::MessageCrossed &crossed, base::MonoTime time);
    void remindLater(Caller &caller, ConnectionKey key, std::chrono::milliseconds delay);
    void noteLeft(ConnectionKey key, const session::SessionCore &core);
    void remove(ConnectionKey key);

    session::SessionManager *m_sessions;
    Limits m_limits;
    Handlers m_handlers;
    std::shared_ptr<capture::Recording> m_recording;
    session::SessionManager::AdoptedHandler m_adopted;
    QString m_name;
    net::EngineKind m_engine = net::EngineKind::Qt;
    QString m_url;
    std::unique_ptr<net::Listener> m_listener;
    std::map<ConnectionKey, Caller> m_callers;
    ConnectionKey m_count = 0;
    std::function<void()> m_done;
};

} // namespace framescope::chat
