// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/listener.h>
#include <server/behaviourregistry.h>
#include <session/sessionmanager.h>

#include <QObject>

namespace framescope::server {

class ClientList;

/// The local test server: listens, and runs behaviours on every client. Each client is a session of the manager's. Lives
/// on the thread of the SessionManager.
class TestServer : public QObject
{
    Q_OBJECT

public:
    /// Goes before @p sessions.
    explicit TestServer(session::SessionManager *sessions, QObject *parent = nullptr);
    /// Stops listening and drops the clients.
    ~TestServer() override;

    /// Begins to listen; started() or failed() follows. @p recording may be null: nothing is recorded then.
    void start(const net::ListenOptions &options, std::vector<BehaviourFactory> behaviours,
        std::shared_ptr<capture::Recording> recording, session::Observer observer = {});
    /// Stops listening and closes all clients with 1001; stopped() follows when all are gone, at the latest after
    /// ListenOptions::closeTimeout.
    void stop();

    [[nodiscard]] const std::optional<net::Endpoint> &endpoint() const { return m_endpoint; }

Q_SIGNALS:
    void started();
    void failed(const framescope::net::ListenError &error);
    void stopped();

private:
    void handleStart(const base::Result<net::Endpoint, net::ListenError> &endpoint);
    void handleStop();

    session::SessionManager *m_sessions;
    std::shared_ptr<base::TaskQueue> m_queue; ///< the manager's
    std::shared_ptr<ClientList> m_clients; ///< used on the I/O thread only
    std::optional<net::Endpoint> m_endpoint;
};

} // namespace framescope::server
