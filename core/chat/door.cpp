// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "door.h"

#include "doorcheck.h"

#include <net/iothread.h>
#include <session/sessioncore.h>

namespace framescope::chat {

namespace {

/// Whoever leaves more than this unread is closed: the others are not slowed down to its pace. Bytes.
constexpr qint64 mostWaiting = 8LL * 1024 * 1024;

/// An answer has left when no more than this waits with it. Bytes.
constexpr qint64 fewWaiting = 256LL * 1024;

QString addressOf(const QString &peer)
{
    return peer.section(u':', 0, -2);
}

} // namespace

Door::Door(session::SessionManager *sessions, const Limits &limits)
    : m_sessions(sessions)
    , m_limits(limits)
{
}

Door::~Door() = default;

base::Result<net::Endpoint, net::ListenError> Door::listen(const net::ListenOptions &options,
    std::shared_ptr<capture::Recording> recording, const QString &name, session::SessionManager::AdoptedHandler adopted)
{
    m_recording = std::move(recording);
    m_name = name;
    m_adopted = std::move(adopted);
    m_engine = options.engine;
    m_listener = net::makeListener(options.engine);
    m_listener->setHandler([this](std::unique_ptr<net::Connection> connection) { welcome(std::move(connection)); });
    net::ListenOptions listening = options;
    listening.subprotocols = {subprotocol};
    listening.admits = [](const QByteArray &origin, const QByteArray &host) {
        return !findDoorProblem(host, origin, ownNames());
    };
    listening.limits.frame = listening.limits.message = static_cast<quint64>(m_limits.message);
    auto endpoint = m_listener->listen(listening);
    if (endpoint)
        m_url = endpoint->url();
    else
        m_listener.reset();
    return endpoint;
}

void Door::welcome(std::unique_ptr<net::Connection> connection)
{
    if (static_cast<int>(m_callers.size()) >= m_limits.connections)
        return; // it is dropped
    const ConnectionKey key = ++m_count;
    m_callers.emplace(key, Caller {{}, RateLimit(m_limits.requests), {}});
    capture::SessionInfo info;
    info.role = protocol::Role::Server;
    info.url = m_url;
    info.name = m_name;
    info.engine = net::nameOf(m_engine);
    const auto observer = [weak = weak_from_this(), key](
                              session::SessionCore &core, const net::Event &event, base::MessageId) {
        if (const auto self = weak.lock())
            self->follow(key, core, event);
    };
    m_sessions->adopt(std::move(connection), m_recording, info, observer, m_adopted);
}

void Door::follow(ConnectionKey key, session::SessionCore &core, const net::Event &event)
{
    const auto caller = m_callers.find(key);
    if (caller == m_callers.end())
        return;
    if (std::holds_alternative<net::Connected>(event.what)) {
        caller->second.core = core.weak_from_this();
        if (m_done) // too late
            core.abort();
    }
    if (const auto *opened = std::get_if<net::Opened>(&event.what))
        letIn(key, core, *opened);
    else if (const auto *crossed = std::get_if<net::MessageCrossed>(&event.what))
        take(key, core, *crossed, event.time);
    else if (std::holds_alternative<net::Closed>(event.what))
        remove(key);
}

void Door::letIn(ConnectionKey key, session::SessionCore &core, const net::Opened &opened)
{
    if (opened.agreement.subprotocol != subprotocol) {
        core.close(protocol::CloseCode::PolicyViolation, "this is a room of the subprotocol framescope.chat.v1");
        return;
    }
    Caller &caller = m_callers.at(key);
    caller.isIn = true;
    caller.patience = std::make_unique<QTimer>();
    caller.patience->setSingleShot(true);
    QObject::connect(caller.patience.get(), &QTimer::timeout, caller.patience.get(), [weak = caller.core] {
        if (const auto late = weak.lock())
            late->close(protocol::CloseCode::PolicyViolation, "did not join in time");
    });
    caller.patience->start(m_limits.join);
    m_handlers.arrived(key, addressOf(core.snapshot().peer), core.id());
}

void Door::take(ConnectionKey key, session::SessionCore &core, const net::MessageCrossed &crossed, base::MonoTime time)
{
    if (crossed.direction == base::Direction::Out)
        return noteLeft(key, core);
    Caller &caller = m_callers.at(key);
    if (protocol::isControl(crossed.message.opcode) || !caller.isIn || !core.canSend())
        return;
    if (crossed.message.opcode != protocol::Opcode::Text)
        core.close(protocol::CloseCode::UnsupportedData, "messages are JSON");
    else if (!caller.requests.take(time))
        core.close(protocol::CloseCode::PolicyViolation, "too many messages");
    else
        m_handlers.said(key, crossed.message.payload().toByteArray(), time);
}

void Door::noteLeft(ConnectionKey key, const session::SessionCore &core)
{
    Caller &caller = m_callers.at(key);
    if (caller.isAnswering && core.bufferedAmount() <= fewWaiting) {
        caller.isAnswering = false;
        m_handlers.answerLeft(key, base::monoNow());
    }
}

void Door::remindLater(Caller &caller, ConnectionKey key, std::chrono::milliseconds delay)
{
    if (!caller.reminder) {
        caller.reminder = std::make_unique<QTimer>();
        caller.reminder->setSingleShot(true);
        QObject::connect(caller.reminder.get(), &QTimer::timeout, caller.reminder.get(),
            [this, key] { m_handlers.answerLeft(key, base::monoNow()); });
    }
    caller.reminder->start(delay);
}

void Door::remove(ConnectionKey key)
{
    const auto caller = m_callers.find(key);
    const bool wasIn = caller->second.isIn;
    if (caller->second.patience) // perhaps in the middle of its signal
        caller->second.patience.release()->deleteLater();
    m_callers.erase(caller);
    if (wasIn)
        m_handlers.left(key);
    if (m_callers.empty() && m_done)
        std::exchange(m_done, {})();
}

void Door::perform(const std::vector<Output> &outputs)
{
    for (const Output &output : outputs) {
        const auto caller = m_callers.find(output.to);
        const auto core = caller == m_callers.end() ? nullptr : caller->second.core.lock();
        if (!core || !core->canSend())
            continue;
        if (output.hasJoined)
            caller->second.patience.reset();
        caller->second.isAnswering |= output.isAnswer;
        if (output.remindAfter)
            remindLater(caller->second, output.to, *output.remindAfter);
        if (!output.json.isEmpty())
            core->sendText(output.json);
        if (output.close)
            core->close(*output.close, {});
        else if (core->bufferedAmount() > mostWaiting)
            core->close(protocol::CloseCode::PolicyViolation, "does not read what it is sent");
    }
}

void Door::closeAll(std::function<void()> done)
{
    m_listener.reset();
    m_done = std::move(done);
    std::vector<std::shared_ptr<session::SessionCore>> cores;
    for (const auto &[key, caller] : m_callers) {
        if (auto core = caller.core.lock())
            cores.push_back(std::move(core));
    }
    for (const auto &core : cores) // closing takes them off the list
        core->close(protocol::CloseCode::GoingAway, {});
    if (m_callers.empty() && m_done)
        std::exchange(m_done, {})();
}

void Door::abandon()
{
    m_listener.reset();
    m_callers.clear();
    m_handlers = {};
}

} // namespace framescope::chat
