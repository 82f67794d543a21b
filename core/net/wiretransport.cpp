// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the wire engine comes to a transport that carries bytes: name, proxy, TCP, TLS.
#include "wireconnection.h"

#include "requestproblems.h"
#include "socketerrors.h"
#include "tlsclient.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>

namespace framescope::net {

namespace {

/// What may wait in the socket's own buffer: the rest waits in the kernel, so that a pause reaches the sender through TCP.
constexpr qint64 readBufferSize = 256 * 1024;

} // namespace

void WireConnection::connectToHost()
{
    if (auto problem = findProblem(m_options.request))
        return fail(std::move(*problem));
    m_proxyChoice.choose(m_options, [this](const QNetworkProxy &proxy) {
        if (!m_finished)
            connectThrough(proxy);
    });
}

void WireConnection::connectThrough(const QNetworkProxy &proxy)
{
    const protocol::Url &url = m_options.request.url;
    base::Result<QSslConfiguration, ConnectError> configuration = QSslConfiguration();
    if (url.isSecure)
        configuration = tls::clientConfiguration(m_options.tls);
    if (!configuration)
        return fail(configuration.error());
    const auto makeSocket = [proxy, isSecure = url.isSecure, configuration = *configuration] {
        auto *tls = isSecure ? new QSslSocket : nullptr;
        if (tls)
            tls->setSslConfiguration(configuration);
        QTcpSocket *socket = tls ? tls : new QTcpSocket;
        socket->setProxy(proxy);
        return socket;
    };
    m_proxy = nameOf(proxy);
    m_phaseBegin = base::monoNow();
    if (m_proxy.isEmpty())
        return dial(makeSocket);
    adopt(makeSocket());
    enterTunnelInTurn();
}

/// Of the endpoint only the name is known.
void WireConnection::enterTunnelInTurn()
{
    const protocol::Url &url = m_options.request.url;
    const auto enter = [this, url] {
        m_tls ? m_tls->connectToHostEncrypted(url.host, url.port) : m_socket->connectToHost(url.host, url.port);
    };
    if (!m_options.takesTurns)
        return enter();
    m_turn = std::make_unique<ConnectingTurn>();
    m_turn->take(endpointOf(url, m_proxy), [this, enter] {
        if (m_turn->hasWaited())
            onTurnCame();
        enter();
    });
    if (m_turn && m_turn->isWaiting())
        tellWaiting(url.endpoint());
}

/// A name may have several addresses for which it waits.
void WireConnection::onTurnCame()
{
    const base::Nanoseconds before = m_phases.queued.value_or(base::Nanoseconds(0));
    endPhase(m_phases.queued, base::monoNow());
    *m_phases.queued += before;
}

void WireConnection::tellWaiting(const QString &endpoint)
{
    queue({base::monoNow(), Queued {endpoint}});
    deliverLater();
}

void WireConnection::adopt(QTcpSocket *socket)
{
    m_socket = socket;
    m_tls = qobject_cast<QSslSocket *>(socket);
    m_socket->setParent(this);
    watchSocket();
}

void WireConnection::dial(const Dialer::SocketMaker &makeSocket)
{
    const protocol::Url &url = m_options.request.url;
    m_dialer = std::make_unique<Dialer>(makeSocket, url.host, url.port, m_options.takesTurns);
    connect(m_dialer.get(), &Dialer::resolved, this, [this] { endPhase(m_phases.dns, base::monoNow()); });
    connect(m_dialer.get(), &Dialer::waits, this, &WireConnection::tellWaiting);
    connect(m_dialer.get(), &Dialer::turnCame, this, &WireConnection::onTurnCame);
    connect(m_dialer.get(), &Dialer::connected, this, &WireConnection::onDialed);
    connect(m_dialer.get(), &Dialer::failed, this, &WireConnection::fail);
    if (m_dialer->isName()) {
        queue({m_phaseBegin, Resolving {url.host, url.port}});
        deliverLater();
    }
    m_dialer->dial();
}

void WireConnection::onDialed(QTcpSocket *socket)
{
    m_turn = m_dialer->takeTurn();
    adopt(socket);
    onConnected();
    if (!m_tls || m_finished)
        return;
    if (m_dialer->isName())
        m_tls->setPeerVerifyName(m_options.request.url.host);
    m_tls->startClientEncryption();
}

void WireConnection::watchSocket()
{
    m_socket->setReadBufferSize(readBufferSize);
    connect(m_socket, &QTcpSocket::stateChanged, this, &WireConnection::onStateChanged);
    connect(m_socket, &QTcpSocket::connected, this, &WireConnection::onConnected);
    connect(m_socket, &QTcpSocket::readyRead, this, &WireConnection::readSocket);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &WireConnection::onSocketError);
    connect(m_socket, &QTcpSocket::disconnected, this, &WireConnection::onDisconnected);
    if (!m_tls) {
        connect(m_socket, &QTcpSocket::bytesWritten, this, &WireConnection::onBytesWritten);
        return;
    }
    // Not bytesWritten(): it comes when bytes have been encrypted and are not yet part of encryptedBytesToWrite().
    connect(m_tls, &QSslSocket::encrypted, this, &WireConnection::onEncrypted);
    connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &WireConnection::onBytesWritten);
    connect(m_tls, &QSslSocket::sslErrors, this, &WireConnection::onSslErrors);
}

/// The endpoint's name is looked up by the proxy, and the proxy's here.
void WireConnection::onStateChanged(QAbstractSocket::SocketState state)
{
    const QNetworkProxy proxy = m_socket->proxy();
    const bool isName = QHostAddress(proxy.hostName()).isNull();
    if (state != QAbstractSocket::HostLookupState || m_proxy.isEmpty() || !isName)
        return;
    m_phaseBegin = base::monoNow();
    queue({m_phaseBegin, Resolving {proxy.hostName(), proxy.port()}});
    deliverLater();
}

void WireConnection::endPhase(std::optional<base::Nanoseconds> &phase, base::MonoTime at)
{
    phase = at - std::exchange(m_phaseBegin, at);
}

void WireConnection::onConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    Arrival arrival = role() == protocol::Role::Client ? Arrival::of(*m_socket) : m_arrival;
    if (role() == protocol::Role::Client)
        endPhase(m_phases.tcp, arrival.time);
    if (m_dialer)
        arrival.addresses.tried = m_dialer->tried();
    if (!m_proxy.isEmpty())
        watchTunnel(arrival.addresses);
    queue({arrival.time, arrival.addresses});
    if (m_tls)
        return deliver();
    m_isUp = true;
    m_engine.start();
    pump(base::monoNow());
}

/// Qt's proxies have a socket of their own inside, with buffers of its own: what waits there has not left, and what comes
/// must wait in the kernel.
void WireConnection::watchTunnel(Connected &addresses)
{
    const QList<QTcpSocket *> inner = m_socket->findChildren<QTcpSocket *>();
    m_tunnel = inner.isEmpty() ? nullptr : inner.last();
    if (m_tunnel) {
        m_tunnel->setReadBufferSize(readBufferSize);
        connect(m_tunnel, &QTcpSocket::bytesWritten, this, &WireConnection::onBytesWritten, Qt::QueuedConnection);
    }
    addresses.peerAddress = m_options.request.url.host;
    addresses.peerPort = m_options.request.url.port;
    addresses.proxy = m_proxy;
}

void WireConnection::onEncrypted()
{
    if (m_finished) // the handler gave up when it was told of TCP
        return;
    m_isUp = true;
    const base::MonoTime now = base::monoNow();
    if (role() == protocol::Role::Client)
        endPhase(m_phases.tls, now);
    queue({now, tls::securedBy(*m_tls, m_issues)});
    m_engine.start();
    pump(base::monoNow());
}

void WireConnection::onSslErrors(const QList<QSslError> &errors)
{
    m_issues = tls::issuesOf(errors);
    m_chain = tls::chainOf(*m_tls);
    if (tls::isTrusted(m_options.tls, *m_tls))
        m_tls->ignoreSslErrors(errors);
}

ConnectError WireConnection::describe(QAbstractSocket::SocketError socketError) const
{
    ConnectError error = makeError(socketError, m_socket->errorString(), m_proxy);
    const bool isTlsStart = m_tls && !m_isUp && m_tls->mode() == QSslSocket::SslClientMode;
    if (isTlsStart && socketError == QAbstractSocket::RemoteHostClosedError)
        error.kind = ConnectError::Kind::TlsFailed;
    return tls::withIssues(std::move(error), m_issues, m_chain);
}

void WireConnection::onSocketError(QAbstractSocket::SocketError socketError)
{
    if (m_finished)
        return;
    if (!m_isUp)
        return fail(describe(socketError));
    collectSent();
    m_writeEnded = true;
    if (socketError != QAbstractSocket::RemoteHostClosedError) {
        m_readEnded = true;
        m_streamError = describe(socketError);
        endOfStream();
    } else if (m_tls && m_socket->state() == QAbstractSocket::ConnectedState) {
        // TLS has ended. TCP may go on, which is of no use; otherwise disconnected() follows by itself.
        QMetaObject::invokeMethod(m_socket, &QTcpSocket::disconnectFromHost, Qt::QueuedConnection);
    }
}

void WireConnection::onBytesWritten()
{
    collectSent();
    followCloseHandshake();
}

void WireConnection::onDisconnected()
{
    m_writeEnded = true;
    m_readEnded = true;
    endOfStream();
}

/// Where the peer has answered with something other than a WebSocket, that is the news. A client hears why it is left.
void WireConnection::onOpenTimeout()
{
    if (role() == protocol::Role::Server) {
        m_engine.endPatience();
        pump(base::monoNow());
        if (m_finished || m_engine.shouldDisconnect())
            return;
    }
    if (m_isUp) {
        const base::MonoTime now = base::monoNow();
        m_engine.receiveEof(now);
        for (protocol::Event &event : m_engine.takeEvents()) {
            const auto *failed = std::get_if<protocol::HandshakeFailed>(&event);
            if (failed && failed->error.kind != protocol::HandshakeError::Kind::EndedEarly)
                handleEvent(event, now);
        }
    }
    const bool isWaiting = m_dialer ? m_dialer->isWaiting() : m_turn && m_turn->isWaiting();
    ConnectError error = makeError(isWaiting ? ConnectError::Kind::NoTurn : ConnectError::Kind::TimedOut, {});
    error.proxy = m_proxy;
    if (m_dialer && !m_socket)
        error.tried = m_dialer->tried();
    fail(std::move(error));
}

} // namespace framescope::net
