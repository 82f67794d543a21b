// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect.h"
#include "contestants.h"
#include "roundtrips.h"
#include "tally.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>

namespace framescope::bench {

namespace {

using Tcp = boost::asio::ip::tcp;

/// A blocking client, which is the fastest that Beast has.
class BeastClient
{
public:
    BeastClient(const Job &job, const QString &resource)
    {
        boost::beast::error_code error;
        m_stream.next_layer().connect({boost::asio::ip::address_v4::loopback(), job.port}, error);
        if (error)
            return;
        m_stream.next_layer().set_option(Tcp::no_delay(true));
        m_stream.handshake("127.0.0.1", resource.toStdString(), error);
        m_stream.text(true);
        m_isOpen = !error;
    }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool send(QByteArrayView text)
    {
        boost::beast::error_code error;
        m_stream.write(boost::asio::buffer(text.data(), static_cast<size_t>(text.size())), error);
        return !error;
    }
    /// The size of the next message; nothing once the connection is closed.
    [[nodiscard]] std::optional<qsizetype> receive()
    {
        boost::beast::error_code error;
        const size_t size = m_stream.read(m_buffer, error);
        m_buffer.consume(size);
        if (error)
            return std::nullopt;
        return static_cast<qsizetype>(size);
    }

private:
    boost::asio::io_context m_context;
    boost::beast::websocket::stream<Tcp::socket> m_stream {m_context};
    boost::beast::flat_buffer m_buffer;
    bool m_isOpen = false;
};

} // namespace

Measurement receiveWithBeast(const Job &job)
{
    BeastClient client(job, floodResource(job));
    if (!client.isOpen())
        return Measurement::failed(QStringLiteral("cannot connect"));
    Tally tally(job);
    tally.start();
    while (const auto size = client.receive())
        tally.add(*size);
    return tally.result();
}

Measurement echoWithBeast(const Job &job)
{
    BeastClient client(job, echoResource);
    if (!client.isOpen())
        return Measurement::failed(QStringLiteral("cannot connect"));
    RoundTrips trips(job);
    for (bool isDue = true; isDue;) {
        trips.begin();
        const auto size = client.send(trips.text()) ? client.receive() : std::nullopt;
        isDue = size && trips.end(*size);
    }
    return trips.result();
}

} // namespace framescope::bench
