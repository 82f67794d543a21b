// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"

#include "behaviourrunner.h"

#include <net/iothread.h>

#include <QPointer>

namespace framescope::server {

/// The half of the server that lives on the I/O thread.
class ClientList : public std::enable_shared_from_this<ClientList>
{
public:
    explicit ClientList(session::SessionManager *sessions)
        : m_sessions(sessions)
    {
    }

    base::Result<net::Endpoint, net::ListenError> listen(const net::ListenOptions &options,
        std::vector<BehaviourFactory> behaviours, std::shared_ptr<capture::Recording> recording, session::Observer observer)
    {
        m_behaviours = std::move(behaviours);
        m_recording = std::move(recording);
        m_observer = std::move(observer);
        m_listener = net::makeWireListener();
        m_listener->setHandler([this](std::unique_ptr<net::Connection> connection) { welcome(std::move(connection)); });
        auto endpoint = m_listener->listen(options);
        if (endpoint)
            m_url = endpoint->url();
        return endpoint;
    }

    void closeAll(std::function<void()> done)
    {
        m_listener.reset();
        m_done = std::move(done);
        const auto clients = m_clients; // closing takes them off the list
        for (const auto &weak : clients) {
            if (const auto core = weak.lock())
                core->close(protocol::CloseCode::GoingAway, {});
        }
        finishIfEmpty();
    }

    void dropAll()
    {
        m_listener.reset();
        const auto clients = std::exchange(m_clients, {});
        for (const auto &weak : clients) {
            if (const auto core = weak.lock())
                core->abort();
        }
    }

private:
    void welcome(std::unique_ptr<net::Connection> connection)
    {
        auto runner = std::make_shared<BehaviourRunner>(m_sessions->io(), m_behaviours);
        const auto observer = [weak = weak_from_this(), runner, passOn = m_observer](
                                  session::SessionCore &core, const net::Event &event, base::MessageId message) {
            if (const auto self = weak.lock())
                self->follow(core, event);
            runner->observe(core, event);
            if (passOn)
                passOn(core, event, message);
        };
        capture::SessionInfo info;
        info.role = protocol::Role::Server;
        info.url = m_url;
        m_sessions->adopt(std::move(connection), m_recording, info, observer);
    }

    void follow(session::SessionCore &core, const net::Event &event)
    {
        if (std::holds_alternative<net::Connected>(event.what)) {
            m_clients.push_back(core.weak_from_this());
        } else if (std::holds_alternative<net::Closed>(event.what)) {
            std::erase_if(m_clients, [&core](const auto &weak) {
                const auto other = weak.lock();
                return !other || other.get() == &core;
            });
            finishIfEmpty();
        }
    }

    void finishIfEmpty()
    {
        if (m_clients.empty() && m_done)
            std::exchange(m_done, {})();
    }

    session::SessionManager *m_sessions;
    std::vector<BehaviourFactory> m_behaviours;
    std::shared_ptr<capture::Recording> m_recording;
    session::Observer m_observer;
    QString m_url;
    std::unique_ptr<net::Listener> m_listener;
    std::vector<std::weak_ptr<session::SessionCore>> m_clients;
    std::function<void()> m_done;
};

TestServer::TestServer(session::SessionManager *sessions, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_queue(sessions->queue())
    , m_clients(std::make_shared<ClientList>(sessions))
{
}

TestServer::~TestServer()
{
    m_sessions->io().run([clients = std::move(m_clients)] { clients->dropAll(); });
}

void TestServer::start(const net::ListenOptions &options, std::vector<BehaviourFactory> behaviours,
    std::shared_ptr<capture::Recording> recording, session::Observer observer)
{
    // The answer may come when this server is gone already; the pointer knows, on the server's own thread.
    const auto tell = [self = QPointer(this)](const base::Result<net::Endpoint, net::ListenError> &endpoint) {
        if (self)
            self->handleStart(endpoint);
    };
    m_sessions->io().post([tell, queue = m_queue, clients = m_clients, options, behaviours = std::move(behaviours),
                              recording = std::move(recording), observer = std::move(observer)] {
        const auto endpoint = clients->listen(options, behaviours, recording, observer);
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

} // namespace framescope::server
