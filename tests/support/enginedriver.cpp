// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginedriver.h"

#include "support/transcript.h"
#include "support/wire.h"

namespace framescope::tests {

using namespace protocol;

EngineDriver::EngineDriver(Engine engine, Chunking chunking)
    : m_engine(std::move(engine))
    , m_chunking(chunking)
{
}

EngineDriver EngineDriver::open(Role role, Chunking chunking, Limits limits, const QByteArray &extensions)
{
    const bool isClient = role == Role::Client;
    ClientRequest request = plainRequest();
    QByteArrayList headers;
    if (!extensions.isEmpty()) {
        request.extensions = {extensions};
        headers = {"Sec-WebSocket-Extensions: " + extensions};
    }
    EngineDriver driver(
        isClient ? Engine::client(request, limits, countingKeys()) : Engine::server(limits, DeflatePolicy()), chunking);
    driver->start();
    const QByteArray head = isClient ? responseHead(headers) : requestHead(headers);
    driver.hear(head);
    driver->accept();
    driver.m_origin = static_cast<quint64>(head.size());
    (void)driver.events();
    (void)driver->takeBytes();
    (void)driver->takeSent();
    return driver;
}

void EngineDriver::hear(const QByteArray &bytes)
{
    for (QByteArray &piece : chunked(bytes, m_chunking)) {
        m_engine.receive(std::move(piece), ++m_now);
        collect();
    }
}

void EngineDriver::hearEnd()
{
    m_engine.receiveEof(++m_now);
    collect();
}

void EngineDriver::collect()
{
    for (Event &event : m_engine.takeEvents()) {
        if (const auto *received = std::get_if<MessageReceived>(&event))
            m_messages.push_back(received->message);
        else if (const auto *found = std::get_if<ViolationFound>(&event))
            m_violations.push_back(found->violation);
        m_events.push_back(std::move(event));
    }
}

QByteArrayList EngineDriver::events()
{
    collect();
    return transcriptOf(std::exchange(m_events, {}), m_origin);
}

QByteArrayList EngineDriver::wrote()
{
    return wire::read(m_engine.takeBytes());
}

} // namespace framescope::tests
