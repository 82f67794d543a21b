// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientlist.h"

#include "faultyconnection.h"
#include "testpage.h"

#include <net/iothread.h>

namespace framescope::server {

namespace {

using namespace std::chrono_literals;

/// A client that passes messages on to the others is not read while more than this waits for one of them, in bytes...
constexpr qint64 jamLimit = 4 * 1024 * 1024;
/// ...until no more than this does.
constexpr qint64 freeLimit = 256 * 1024;
/// Whoever reads nothing at all for so long is closed, so that the others can go on.
constexpr auto patience = 10s;

} // namespace

ClientList::ClientList(session::SessionManager *sessions)
    : m_sessions(sessions)
{
}

ClientList::~ClientList() = default;

base::Result<net::Endpoint, net::ListenError> ClientList::listen(
    const net::ListenOptions &options, ClientTreatment treatment)
{
    m_treatment = std::move(treatment);
    m_count = 0;
    net::ListenOptions listening = options;
    if (listening.pages.empty())
        listening.pages.push_back(testPage());
    listening.answersPings = leavesPongsToEngine(m_treatment.faults);
    m_engine = options.engine;
    m_listener = net::makeListener(options.engine);
    m_listener->setHandler([this](std::unique_ptr<net::Connection> connection) { welcome(std::move(connection)); });
    auto endpoint = m_listener->listen(listening);
    if (endpoint)
        m_url = endpoint->url();
    return endpoint;
}

void ClientList::forEach(const std::function<void(session::SessionCore &)> &task)
{
    const auto clients = m_clients; // closing takes them off the list
    for (const Client &client : clients) {
        if (const auto core = client.core.lock())
            task(*core);
    }
}

void ClientList::closeAll(std::function<void()> done)
{
    m_listener.reset();
    m_done = std::move(done);
    forEach([](session::SessionCore &core) { core.close(protocol::CloseCode::GoingAway, {}); });
    finishIfEmpty();
}

void ClientList::abandon()
{
    m_listener.reset();
    m_clients.clear();
    m_isJammed = false;
    m_patience.reset();
}

void ClientList::welcome(std::unique_ptr<net::Connection> connection)
{
    ++m_count;
    if (!m_treatment.faults.empty())
        connection = std::make_unique<FaultyConnection>(std::move(connection), m_treatment.faults, m_count);
    const auto passOn = [weak = weak_from_this()](session::SessionCore &from, const SendToOthers &message) {
        if (const auto self = weak.lock())
            self->passOn(from, message);
    };
    auto runner = std::make_shared<BehaviourRunner>(m_sessions->io(), m_treatment.behaviours, passOn);
    const auto observer = [weak = weak_from_this(), runner, tell = m_treatment.observer](
                              session::SessionCore &core, const net::Event &event, base::MessageId message) {
        if (const auto self = weak.lock())
            self->follow(core, event);
        runner->observe(core, event);
        if (tell)
            tell(core, event, message);
    };
    capture::SessionInfo info;
    info.role = protocol::Role::Server;
    info.engine = net::nameOf(m_engine);
    info.url = m_url;
    info.name = m_treatment.name;
    m_sessions->adopt(std::move(connection), m_treatment.recording, info, observer, m_treatment.adopted);
}

void ClientList::follow(session::SessionCore &core, const net::Event &event)
{
    if (std::holds_alternative<net::Connected>(event.what)) {
        m_clients.push_back({core.weak_from_this()});
    } else if (std::holds_alternative<net::Closed>(event.what)) {
        remove(core);
        letGo();
        finishIfEmpty();
    } else {
        letGo();
    }
}

void ClientList::remove(const session::SessionCore &core)
{
    std::erase_if(m_clients, [&core](const Client &client) {
        const auto other = client.core.lock();
        return !other || other.get() == &core;
    });
}

// Back-pressure: a client that sends to the others is slowed down to the pace of the slowest of them.

void ClientList::passOn(session::SessionCore &from, const SendToOthers &message)
{
    forEach([&](session::SessionCore &core) {
        if (&core == &from || !core.canSend())
            return;
        if (message.type == protocol::Opcode::Text)
            core.sendText(message.payload);
        else
            core.sendBinary(message.payload);
    });
    if (mostWaiting() < jamLimit)
        return;
    from.setReadingHeldForOthers(true);
    if (std::exchange(m_isJammed, true))
        return;
    m_patience = std::make_unique<QTimer>();
    QObject::connect(m_patience.get(), &QTimer::timeout, m_patience.get(), [this] { closeTheStuck(); });
    m_patience->start(patience);
}

/// Of the clients that are not being closed already.
qint64 ClientList::mostWaiting() const
{
    qint64 most = 0;
    for (const Client &client : m_clients) {
        const auto core = client.core.lock();
        if (core && core->canSend())
            most = std::max(most, core->bufferedAmount());
    }
    return most;
}

void ClientList::letGo()
{
    if (!m_isJammed || mostWaiting() > freeLimit)
        return;
    m_isJammed = false;
    if (m_patience) // perhaps in the middle of its signal
        m_patience.release()->deleteLater();
    const auto clients = m_clients;
    for (const Client &client : clients) {
        if (const auto core = client.core.lock())
            core->setReadingHeldForOthers(false);
    }
}

void ClientList::closeTheStuck()
{
    std::vector<std::shared_ptr<session::SessionCore>> stuck;
    for (Client &client : m_clients) {
        const auto core = client.core.lock();
        const qint64 waiting = core && core->canSend() ? core->bufferedAmount() : 0;
        if (waiting > freeLimit && client.waited > 0 && waiting >= client.waited)
            stuck.push_back(core);
        client.waited = waiting;
    }
    for (const auto &core : stuck)
        core->close(protocol::CloseCode::PolicyViolation, "does not read what it is sent");
    letGo();
}

void ClientList::finishIfEmpty()
{
    if (m_clients.empty() && m_done)
        std::exchange(m_done, {})();
}

} // namespace framescope::server
