// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtserverend.h"

#include "socketerrors.h"
#include "tlsclient.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketCorsAuthenticator>
#include <QWebSocketServer>

namespace framescope::net {

namespace {

using protocol::HandshakeError;
using Status = protocol::HttpHeadResult::Status;

/// The first of @p supported that the client offers: Qt would take the first of the client's.
QStringList chosenFrom(const QByteArrayList &supported, const protocol::HttpHead &request)
{
    const QByteArrayList offered = protocol::headerTokens(request.headers, "Sec-WebSocket-Protocol");
    for (const QByteArray &subprotocol : supported) {
        if (offered.contains(subprotocol))
            return {QString::fromUtf8(subprotocol)};
    }
    return {};
}

ConnectError handshakeError(HandshakeError::Kind kind, QString detail)
{
    ConnectError error = makeError(ConnectError::Kind::HandshakeFailed, std::move(detail));
    error.handshake = HandshakeError {kind, {}, {}, {}, protocol::Role::Server};
    return error;
}

} // namespace

QtServerEnd::QtServerEnd(QTcpSocket *socket, const ListenOptions &options, Arrival arrival)
    : QtConnection(protocol::Role::Server, {arrival.leftOf(options.openTimeout), options.closeTimeout}, options.limits)
    , m_options(options)
    , m_arrival(std::move(arrival))
    , m_socket(socket)
{
    m_socket->setParent(this);
}

QtServerEnd::~QtServerEnd()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void QtServerEnd::begin()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(m_options.limits.handshakeHead + 1);
    queue(m_arrival.addresses, m_arrival.time);
    if (const auto *tls = qobject_cast<QSslSocket *>(m_socket))
        queue(tls::securedBy(*tls, {}));
    connect(m_socket, &QTcpSocket::readyRead, this, &QtServerEnd::look);
    connect(m_socket, &QTcpSocket::disconnected, this, &QtServerEnd::onGone);
    look();
    if (m_socket && m_socket->state() != QAbstractSocket::ConnectedState)
        onGone();
}

/// Qt has no timeout and no limit of ours for a request that it is handed, upgrades many that are wrong, and tells nothing
/// of it: it gets one that is complete and right.
void QtServerEnd::look()
{
    if (dueError()) // it has its answer
        return;
    const qsizetype limit = m_options.limits.handshakeHead;
    const auto parsed = protocol::parseHttpHead(m_socket->peek(limit + 1), protocol::HttpHeadKind::Request, limit);
    if (parsed.status == Status::Incomplete)
        return;
    if (parsed.status == Status::Invalid)
        return refuse(protocol::ServerHandshake::refusalFor(parsed.error));
    const auto verified = protocol::ServerHandshake::verify(parsed.head);
    verified ? passOn(parsed.head) : refuse(verified.error());
}

void QtServerEnd::refuse(const protocol::Refusal &refusal)
{
    m_socket->write(refusal.toBytes());
    m_socket->disconnectFromHost();
    ConnectError error = handshakeError(refusal.error.kind, {});
    error.handshake = refusal.error;
    error.handshake->finder = protocol::Role::Server;
    failSoon(std::move(error));
}

void QtServerEnd::onOpenTimeout()
{
    if (m_server || !m_socket)
        QtConnection::onOpenTimeout();
    else if (!dueError())
        refuse(protocol::ServerHandshake::refusalOfDelay());
}

ConnectError QtServerEnd::describeTimeout() const
{
    return dueError().value_or(handshakeError(HandshakeError::Kind::RequestTimeout, {}));
}

void QtServerEnd::putBack(const QByteArray &bytes)
{
    std::for_each(bytes.rbegin(), bytes.rend(), [this](char byte) { m_socket->ungetChar(byte); });
}

/// Qt takes all that has come for the request, and what follows it would be lost: Qt gets to see the request alone.
void QtServerEnd::passOn(const protocol::HttpHead &request)
{
    disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
    m_early = m_socket->readAll().mid(request.bytes.size());
    m_socket->setReadBufferSize(request.bytes.size());
    putBack(request.bytes);
    const auto first = [&request](QByteArrayView name) { return protocol::headerValues(request.headers, name).value(0); };
    const bool isAdmitted = !m_options.admits || m_options.admits(first("Origin"), first("Host"));
    const auto mode = qobject_cast<QSslSocket *>(m_socket) ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode;
    m_server = new QWebSocketServer(QStringLiteral("Framescope"), mode, this);
    m_server->setSupportedSubprotocols(chosenFrom(m_options.subprotocols, request));
    connect(m_server, &QWebSocketServer::originAuthenticationRequired, this,
        [isAdmitted](QWebSocketCorsAuthenticator *authenticator) { authenticator->setAllowed(isAdmitted); });
    connect(m_server, &QWebSocketServer::newConnection, this, &QtServerEnd::onUpgraded);
    connect(m_server, &QWebSocketServer::serverError, this, [this, isAdmitted] { onRefused(!isAdmitted); });
    m_server->handleConnection(m_socket);
}

void QtServerEnd::onUpgraded()
{
    disconnect(m_socket, nullptr, this, nullptr);
    watch(m_server->nextPendingConnection());
    enterOpen();
    m_socket->setReadBufferSize(0); // Qt waits for whole frames
    putBack(std::exchange(m_early, {}));
    if (m_socket->bytesAvailable() > 0) // Qt would look at it when more comes
        Q_EMIT m_socket->readyRead();
}

/// Qt's answer is still on its way.
void QtServerEnd::onRefused(bool isOurDoing)
{
    if (dueError() || isFinished())
        return;
    const auto kind = isOurDoing ? HandshakeError::Kind::RefusedByUs : HandshakeError::Kind::NotAnUpgrade;
    failSoon(handshakeError(kind, m_server->errorString()));
    if (m_socket && m_socket->state() == QAbstractSocket::UnconnectedState)
        onGone();
}

void QtServerEnd::onGone()
{
    if (!isFinished())
        fail(dueError().value_or(
            handshakeError(m_server ? HandshakeError::Kind::NotAnUpgrade : HandshakeError::Kind::EndedEarly, {})));
}

void QtServerEnd::dropTransport()
{
    QtConnection::dropTransport();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
}

ConnectError QtServerEnd::describe(QAbstractSocket::SocketError)
{
    return handshakeError(HandshakeError::Kind::EndedEarly, {});
}

} // namespace framescope::net
