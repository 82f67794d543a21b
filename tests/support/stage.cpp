// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "support/transcript.h"
#include "support/wire.h"

#include <protocol/violation.h>

namespace framescope::tests {

struct Party::State {
    Hook hook;
    std::unique_ptr<net::Connection> connection; ///< I/O thread
    std::vector<net::Event> events; ///< test's thread
};

Party::Party(Stage &stage, Hook hook)
    : m_stage(stage)
    , m_state(std::make_shared<State>())
{
    m_state->hook = std::move(hook);
}

Party::~Party()
{
    destroy();
}

void Party::open(const net::ConnectOptions &options)
{
    m_stage.io.run([&] { take(net::makeConnection(options)); });
}

void Party::take(std::unique_ptr<net::Connection> connection)
{
    m_state->connection = std::move(connection);
    m_state->connection->setHandler([queue = &m_stage.queue, weak = std::weak_ptr(m_state)](const net::Event &event) {
        const auto state = weak.lock();
        if (!state)
            return;
        queue->post([weak, event] {
            if (const auto alive = weak.lock())
                alive->events.push_back(event);
        });
        if (state->hook && state->connection)
            state->hook(*state->connection, event);
    });
    m_state->connection->open();
}

void Party::with(const std::function<void(net::Connection &)> &function)
{
    m_stage.io.run([&] {
        if (m_state->connection)
            function(*m_state->connection);
    });
}

void Party::destroy()
{
    m_stage.io.run([&] { m_state->connection.reset(); });
}

const std::vector<net::Event> &Party::events() const
{
    return m_state->events;
}

std::vector<protocol::Message> Party::messages(base::Direction direction) const
{
    std::vector<protocol::Message> messages;
    for (const auto &crossed : all<net::MessageCrossed>()) {
        if (crossed.direction == direction)
            messages.push_back(crossed.message);
    }
    return messages;
}

QByteArrayList Party::lines() const
{
    QByteArrayList lines;
    for (const net::Event &event : events())
        lines.append(lineOf(event));
    return lines;
}

QByteArrayList Party::linesAfterOpened() const
{
    QByteArrayList lines = this->lines();
    lines = lines.mid(lines.indexOf("opened") + 1);
    lines.removeIf([](const QByteArray &line) { return line.startsWith("head") || line.contains("fragment"); });
    return lines;
}

QByteArray Party::lastLine() const
{
    return events().empty() ? QByteArray() : lineOf(events().back());
}

bool Party::timesNeverDecrease() const
{
    base::MonoTime last {1}; // one of 0 was forgotten
    for (const net::Event &event : events()) {
        if (event.time < last)
            return false;
        last = event.time;
        const auto *crossed = std::get_if<net::MessageCrossed>(&event.what);
        if (crossed && !crossed->message.frames.isEmpty() && crossed->message.time() != event.time)
            return false;
    }
    return true;
}

namespace {

QByteArray directionOf(base::Direction direction)
{
    return direction == base::Direction::In ? "in" : "out";
}

struct Liner {
    QByteArray operator()(const net::Resolving &event) const { return "resolving " + event.host.toUtf8(); }
    QByteArray operator()(const net::Queued &) const { return "queued"; }
    QByteArray operator()(const net::Connected &) const { return "connected"; }
    QByteArray operator()(const net::Secured &) const { return "secured"; }
    QByteArray operator()(const net::HeadCrossed &event) const { return "head " + directionOf(event.direction); }
    QByteArray operator()(const net::Opened &) const { return "opened"; }
    QByteArray operator()(const net::FragmentCrossed &event) const
    {
        return directionOf(event.direction) + " fragment " + wire::quoted(event.frame.payload.toByteArray());
    }
    QByteArray operator()(const net::MessageCrossed &event) const
    {
        return directionOf(event.direction) + ' ' + lineOf(event.message);
    }
    QByteArray operator()(const net::Violated &event) const
    {
        return QByteArray("violation ") + protocol::nameOf(event.violation.kind);
    }
    QByteArray operator()(const net::Discarded &event) const
    {
        return "discarded " + QByteArray::number(event.bytes.count) + ' ' + wire::quoted(event.bytes.first);
    }
    QByteArray operator()(const net::Lingered &) const { return "lingered"; }
    QByteArray operator()(const net::Overrun &) const { return "overrun"; }
    QByteArray operator()(const net::Followed &event) const
    {
        const QByteArray line = "followed " + QByteArray::number(event.status);
        return event.scheme.isEmpty() ? line : line + " by " + event.scheme;
    }
    QByteArray operator()(const net::Waiting &event) const { return "waiting for " + QByteArray::number(event.attempt); }
    QByteArray operator()(const net::Failed &event) const
    {
        QByteArray line = QByteArray("failed ") + net::nameOf(event.error.kind);
        if (event.error.handshake)
            line += QByteArray(" ") + protocol::nameOf(event.error.handshake->kind);
        return line;
    }
    QByteArray operator()(const net::Closed &event) const
    {
        static const char *const by[] = {"", " by local", " by peer"};
        const protocol::CloseOutcome &outcome = event.outcome;
        return "closed " + QByteArray::number(static_cast<int>(outcome.code))
            + (outcome.reason.isEmpty() ? QByteArray() : " \"" + outcome.reason + '"') + by[static_cast<int>(outcome.by)]
            + (outcome.isClean ? " cleanly" : "");
    }
};

} // namespace

QByteArray lineOf(const net::Event &event)
{
    return std::visit(Liner(), event.what);
}

Host::Host(Stage &stage, net::ListenOptions options, Party::Hook hook)
    : m_stage(stage)
    , m_endpoint(base::Failure {net::ListenError {}})
{
    stage.io.run([&, this] {
        m_listener = net::makeListener(options.engine);
        m_listener->setHandler([this, hook](std::unique_ptr<net::Connection> connection) {
            auto party = std::make_shared<std::unique_ptr<Party>>(std::make_unique<Party>(m_stage, hook));
            (*party)->take(std::move(connection));
            m_stage.queue.post([this, party] { m_parties.push_back(std::move(*party)); });
        });
        m_endpoint = m_listener->listen(options);
    });
}

Host::~Host()
{
    stopListening();
    m_stage.queue.runAll();
}

void Host::stopListening()
{
    m_stage.io.run([this] { m_listener.reset(); });
}

net::ConnectOptions Host::options() const
{
    return optionsFor(m_endpoint->url());
}

net::ConnectOptions optionsFor(const QString &url)
{
    net::ConnectOptions options;
    options.request.url = protocol::Url::parse(url).value();
    options.tls.ignoreAllIssues = true;
    return options;
}

const net::Identity &localIdentity()
{
    static const net::Identity identity =
        net::makeSelfSignedIdentity({QStringLiteral("127.0.0.1"), QStringLiteral("::1"), QStringLiteral("localhost")})
            .value();
    return identity;
}

Pair::Pair(const net::ListenOptions &listening, const std::function<void(net::ConnectOptions &)> &change)
    : host(stage, listening)
    , client(stage)
{
    net::ConnectOptions options = host.options();
    if (change)
        change(options);
    client.open(options);
}

bool Pair::isOpen() const
{
    return client.isOpen() && host.parties().size() == 1 && server().isOpen();
}

} // namespace framescope::tests
