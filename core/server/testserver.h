// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/listener.h>
#include <server/behaviourregistry.h>
#include <server/faults.h>
#include <session/sessionmanager.h>

#include <QObject>

namespace framescope::server {

class ClientList;
struct ClientTreatment;

/// The local test server: listens, and runs behaviours on every client. Each client is a session of the manager's. A
/// browser that comes without a WebSocket gets testPage(), unless ListenOptions::pages has others. Lives on the thread of
/// the SessionManager.
class TestServer : public QObject
{
    Q_OBJECT

public:
    /// How many clients that have gone are kept beside those that are there.
    static constexpr int MostGone = 200;

    /// Goes before @p sessions.
    explicit TestServer(session::SessionManager *sessions, QObject *parent = nullptr);
    /// Stops listening; the sessions of its clients go with it, and say 1001 Going Away.
    ~TestServer() override;

    /// The name that its sessions have in the recording. Before start().
    void setName(const QString &name) { m_name = name; }
    /// What it does wrong on purpose to clients that come after the next start().
    void setFaults(std::vector<Fault> faults) { m_faults = std::move(faults); }

    /// Begins to listen; started() or failed() follows. @p recording may be null: nothing is recorded then.
    void start(const net::ListenOptions &options, std::vector<BehaviourFactory> behaviours,
        std::shared_ptr<capture::Recording> recording, session::Observer observer = {});
    /// Stops listening and closes all clients with 1001; stopped() follows when all are gone, at the latest after
    /// ListenOptions::closeTimeout.
    void stop();

    [[nodiscard]] const std::optional<net::Endpoint> &endpoint() const { return m_endpoint; }
    /// The clients that are there, and the last ones that have gone, in the order in which they came.
    [[nodiscard]] const QList<session::Session *> &clients() const { return m_sessionsOfClients; }

    // To all clients that are there when the I/O thread gets to it.
    void sendTextToAll(const QByteArray &utf8);
    void sendBinaryToAll(const QByteArray &payload);
    void closeAll(std::optional<protocol::CloseCode> code, const QByteArray &reason);
    void dropAll();

Q_SIGNALS:
    void started();
    void failed(const framescope::net::ListenError &error);
    void stopped();
    void clientAdded(framescope::session::Session *client);
    /// The session is about to be deleted: it has gone, and so have many after it.
    void clientForgotten(framescope::session::Session *client);

private:
    [[nodiscard]] ClientTreatment treat(
        std::vector<BehaviourFactory> behaviours, std::shared_ptr<capture::Recording> recording, session::Observer observer);
    void handleStart(const base::Result<net::Endpoint, net::ListenError> &endpoint);
    void handleStop();
    void addClient(session::Session *client);
    void forgetOldest();
    void forEachClient(std::function<void(session::SessionCore &)> task);

    session::SessionManager *m_sessions;
    std::shared_ptr<base::TaskQueue> m_queue; ///< the manager's
    std::shared_ptr<ClientList> m_clients; ///< used on the I/O thread only
    QList<session::Session *> m_sessionsOfClients;
    QString m_name;
    std::vector<Fault> m_faults;
    std::optional<net::Endpoint> m_endpoint;
};

} // namespace framescope::server
