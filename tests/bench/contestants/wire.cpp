// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "connect.h"
#include "contestants.h"
#include "roundtrips.h"
#include "tally.h"

#include <net/iothread.h>
#include <net/listener.h>

#include <future>

namespace framescope::bench {

namespace {

/// Drives a connection on an I/O thread until it is closed.
class WireRun
{
public:
    using Opened = std::function<void(net::Connection &)>;
    using Message = std::function<void(net::Connection &, const protocol::Message &)>;

    WireRun(const Job &job, const QString &resource, Opened opened, Message message)
        : m_opened(std::move(opened))
        , m_message(std::move(message))
    {
        m_io.run([this, options = optionsFor(job, resource)] {
            m_connection = net::makeWireConnection(options);
            m_connection->setHandler([this](const net::Event &event) { handle(event); });
            m_connection->open();
        });
        m_closed.get_future().wait();
        m_io.run([this] { m_connection.reset(); });
    }

private:
    void handle(const net::Event &event)
    {
        if (const auto *crossed = std::get_if<net::MessageCrossed>(&event.what)) {
            if (crossed->direction == base::Direction::In && crossed->message.opcode == protocol::Opcode::Text)
                m_message(*m_connection, crossed->message);
        } else if (std::holds_alternative<net::Opened>(event.what)) {
            m_opened(*m_connection);
        } else if (std::holds_alternative<net::Closed>(event.what)) {
            m_closed.set_value();
        }
    }

    Opened m_opened;
    Message m_message;
    std::promise<void> m_closed;
    Application m_application;
    net::IoThread m_io;
    std::unique_ptr<net::Connection> m_connection;
};

} // namespace

Measurement receiveWithWire(const Job &job)
{
    Tally tally(job);
    const WireRun run(
        job, floodResource(job), [&](net::Connection &) { tally.start(); },
        [&](net::Connection &, const protocol::Message &message) { tally.add(message.payload().size()); });
    return tally.result();
}

Measurement echoWithWire(const Job &job)
{
    RoundTrips trips(job);
    const auto send = [&](net::Connection &connection) {
        trips.begin();
        static_cast<void>(connection.sendText(trips.text()));
    };
    const WireRun run(job, echoResource, send, [&](net::Connection &connection, const protocol::Message &message) {
        if (trips.end(message.payload().size()))
            send(connection);
        else
            connection.abort();
    });
    return trips.result();
}

} // namespace framescope::bench
