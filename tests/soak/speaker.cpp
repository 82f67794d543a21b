// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaker.h"

#include <QNetworkProxy>

#include <sys/socket.h>

namespace framescope::soak {

namespace {

protocol::ClientRequest requestTo(const Target &target, bool compresses)
{
    protocol::ClientRequest request;
    request.url.host = target.address.toString();
    request.url.port = target.port;
    if (compresses)
        request.extensions = {protocol::usualDeflateOffer};
    return request;
}

} // namespace

Speaker::Speaker(const Target &target, const QHostAddress &source, bool compresses)
    : m_target(target)
    , m_engine(protocol::Engine::client(requestTo(target, compresses)))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.bind(source);
    connect(&m_socket, &QTcpSocket::connected, this, &Speaker::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Speaker::onReadyRead);
    connect(&m_socket, &QTcpSocket::disconnected, this, &Speaker::end);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
        if (m_socket.state() != QAbstractSocket::ConnectedState)
            end();
    });
}

void Speaker::open(bool sendsHalfRequest)
{
    m_sendsHalfRequest = sendsHalfRequest;
    m_socket.connectToHost(m_target.address, m_target.port);
}

void Speaker::onConnected()
{
    m_engine.start();
    if (!m_sendsHalfRequest)
        return flush();
    const QByteArray request = m_engine.takeBytes();
    m_socket.write(request.first(request.size() / 2));
}

void Speaker::onReadyRead()
{
    m_engine.receive(m_socket.readAll(), base::monoNow());
    for (const protocol::Event &event : m_engine.takeEvents())
        handle(event);
    flush();
}

void Speaker::handle(const protocol::Event &event)
{
    if (std::holds_alternative<protocol::Opened>(event))
        Q_EMIT opened();
    const auto *received = std::get_if<protocol::MessageReceived>(&event);
    if (received && received->message.opcode == protocol::Opcode::Text)
        Q_EMIT heard(received->message.payload().toByteArray());
}

void Speaker::flush()
{
    static_cast<void>(m_engine.takeSent());
    m_socket.write(m_engine.takeBytes());
}

void Speaker::say(const QByteArray &text)
{
    static_cast<void>(m_engine.sendText(text));
    flush();
}

void Speaker::close()
{
    static_cast<void>(m_engine.sendClose(protocol::CloseCode::Normal));
    flush();
}

void Speaker::endStream()
{
    m_socket.flush();
    ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
}

void Speaker::vanish()
{
    m_socket.disconnectFromHost();
}

void Speaker::reset()
{
    const linger atOnce {1, 0};
    ::setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_socket.abort();
    end();
}

void Speaker::end()
{
    if (!std::exchange(m_hasEnded, true))
        Q_EMIT ended();
}

} // namespace framescope::soak
