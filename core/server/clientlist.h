// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/listener.h>
#include <server/behaviourrunner.h>
#include <server/faults.h>
#include <session/sessionmanager.h>

#include <QTimer>

namespace framescope::server {

/// What a server is to do with each client.
struct ClientTreatment {
    std::vector<BehaviourFactory> behaviours;
    std::vector<Fault> faults;
    std::shared_ptr<capture::Recording> recording; ///< may be null
    session::Observer observer; ///< may be empty
    session::SessionManager::AdoptedHandler adopted; ///< may be empty; told on the manager's thread
    QString name; ///< of the server, for the recording
};

/// The half of a test server that lives on the I/O thread: its listener and its clients.
class ClientList : public std::enable_shared_from_this<ClientList>
{
public:
    explicit ClientList(session::SessionManager *sessions);
    ~ClientList();
    ClientList(const ClientList &) = delete;
    ClientList &operator=(const ClientList &) = delete;

    [[nodiscard]] base::Result<net::Endpoint, net::ListenError> listen(
        const net::ListenOptions &options, ClientTreatment treatment);
    /// Does something with every client that is connected, also where its opening handshake is not done.
    void forEach(const std::function<void(session::SessionCore &)> &task);
    /// Listens no longer and closes all clients with 1001; @p done follows when all are gone.
    void closeAll(std::function<void()> done);
    /// Listens no longer and forgets its clients: their sessions are for others to end.
    void abandon();

private:
    struct Client {
        std::weak_ptr<session::SessionCore> core;
        qint64 waited = 0; ///< bytes that waited to leave when that was looked at last
    };

    void welcome(std::unique_ptr<net::Connection> connection);
    void follow(session::SessionCore &core, const net::Event &event);
    void remove(const session::SessionCore &core);
    void passOn(session::SessionCore &from, const SendToOthers &message);
    [[nodiscard]] qint64 mostWaiting() const;
    void letGo();
    void closeTheStuck();
    void finishIfEmpty();

    session::SessionManager *m_sessions;
    ClientTreatment m_treatment;
    QString m_url;
    net::EngineKind m_engine = net::EngineKind::Wire;
    std::unique_ptr<net::Listener> m_listener;
    std::vector<Client> m_clients;
    quint64 m_count = 0; ///< of clients that have come since it listens
    bool m_isJammed = false; ///< there are some that sent more to the others than those have read, and are held
    std::unique_ptr<QTimer> m_patience; ///< meanwhile
    std::function<void()> m_done;
};

} // namespace framescope::server
