// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"

#include "clientlist.h"

#include <net/iothread.h>
#include <session/sessioncore.h>

#include <QPointer>

namespace framescope::server {

TestServer::TestServer(session::SessionManager *sessions, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_queue(sessions->queue())
    , m_clients(std::make_shared<ClientList>(sessions))
{
}

TestServer::~TestServer()
{
    m_sessions->io().run([clients = std::move(m_clients)] { clients->abandon(); });
    for (session::Session *client : std::exchange(m_sessionsOfClients, {})) {
        client->disconnect(this);
        delete client;
    }
}

ClientTreatment TestServer::treat(
    std::vector<BehaviourFactory> behaviours, std::shared_ptr<capture::Recording> recording, session::Observer observer)
{
    const auto adopted = [self = QPointer(this)](session::Session *client) {
        if (self)
            self->addClient(client);
        else
            client->deleteLater(); // the server went before it could know
    };
    return {std::move(behaviours), m_faults, std::move(recording), std::move(observer), adopted, m_name};
}

void TestServer::start(const net::ListenOptions &options, std::vector<BehaviourFactory> behaviours,
    std::shared_ptr<capture::Recording> recording, session::Observer observer)
{
    // The answer may come when this server is gone already; the pointer knows, on the server's own thread.
    const auto tell = [self = QPointer(this)](const base::Result<net::Endpoint, net::ListenError> &endpoint) {
        if (self)
            self->handleStart(endpoint);
    };
    net::ListenOptions allowed = options;
    if (!allowCompression(m_faults))
        allowed.deflate.reset();
    m_sessions->io().post([tell, queue = m_queue, clients = m_clients, options = std::move(allowed),
                              treatment = treat(std::move(behaviours), std::move(recording), std::move(observer))] {
        const auto endpoint = clients->listen(options, treatment);
        queue->post([tell, endpoint] { tell(endpoint); });
    });
}

void TestServer::handleStart(const base::Result<net::Endpoint, net::ListenError> &endpoint)
{
    if (!endpoint) {
        Q_EMIT failed(endpoint.error());
        return;
    }
    m_endpoint = *endpoint;
    Q_EMIT started();
}

void TestServer::stop()
{
    m_endpoint.reset();
    const auto tell = [self = QPointer(this)] {
        if (self)
            self->handleStop();
    };
    m_sessions->io().post(
        [tell, queue = m_queue, clients = m_clients] { clients->closeAll([tell, queue] { queue->post(tell); }); });
}

void TestServer::handleStop()
{
    m_endpoint.reset(); // started() may have come after stop()
    Q_EMIT stopped();
}

// Clients

void TestServer::addClient(session::Session *client)
{
    m_sessionsOfClients.append(client);
    connect(client, &QObject::destroyed, this, [this, client] { m_sessionsOfClients.removeOne(client); });
    Q_EMIT clientAdded(client);
    forgetOldest();
}

/// A server that runs for days has had more clients than anybody wants to look at.
void TestServer::forgetOldest()
{
    const auto isGone = [](const session::Session *client) { return client->snapshot().state == session::State::Closed; };
    const auto &all = m_sessionsOfClients;
    for (auto gone = std::count_if(all.begin(), all.end(), isGone); gone > MostGone; --gone) {
        session::Session *oldest = *std::find_if(all.begin(), all.end(), isGone);
        Q_EMIT clientForgotten(oldest);
        delete oldest;
    }
}

void TestServer::forEachClient(std::function<void(session::SessionCore &)> task)
{
    m_sessions->io().post([clients = m_clients, task = std::move(task)] { clients->forEach(task); });
}

void TestServer::sendTextToAll(const QByteArray &utf8)
{
    forEachClient([utf8](session::SessionCore &core) {
        if (core.canSend())
            core.sendText(utf8);
    });
}

void TestServer::sendBinaryToAll(const QByteArray &payload)
{
    forEachClient([payload](session::SessionCore &core) {
        if (core.canSend())
            core.sendBinary(payload);
    });
}

void TestServer::closeAll(std::optional<protocol::CloseCode> code, const QByteArray &reason)
{
    forEachClient([code, reason](session::SessionCore &core) {
        if (core.canSend())
            core.close(code, reason);
    });
}

void TestServer::dropAll()
{
    forEachClient([](session::SessionCore &core) { core.abort(); });
}

} // namespace framescope::server
