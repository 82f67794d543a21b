// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtclient.h"

#include "arrival.h"
#include "qtcomplaints.h"
#include "requestproblems.h"
#include "socketerrors.h"
#include "tlsclient.h"

#include <QHostAddress>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace framescope::net {

namespace {

using protocol::ClientRequest;

/// Qt writes these itself: one of the person's would stand beside its own, which makes the request wrong.
bool isOfQt(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "host" || lower == "upgrade" || lower == "connection" || lower.startsWith("sec-websocket-");
}

std::optional<ConnectError> findProblemOfQt(const ClientRequest &request)
{
    for (const protocol::HttpHeader &header : request.headers) {
        if (isOfQt(header.name))
            return makeError(ConnectError::Kind::InvalidRequest, QString::fromUtf8(header.name));
    }
    return std::nullopt;
}

/// QNetworkRequest keeps one value for each name: several are joined as RFC 9110, section 5.3, has it.
QNetworkRequest toNetworkRequest(const ClientRequest &request)
{
    const protocol::Url &url = request.url;
    const QByteArray scheme = url.isSecure ? "wss://" : "ws://";
    QNetworkRequest made(QUrl::fromEncoded(scheme + url.hostHeader() + url.resourceName));
    if (!url.userInfo.isEmpty())
        made.setRawHeader("Authorization", "Basic " + url.userInfo.toBase64());
    for (const protocol::HttpHeader &header : request.headers) {
        const QByteArray separator = header.name.compare("cookie", Qt::CaseInsensitive) == 0 ? "; " : ", ";
        if (header.name.compare("origin", Qt::CaseInsensitive) != 0)
            made.setRawHeader(header.name, protocol::headerValues(request.headers, header.name).join(separator));
    }
    return made;
}

QString originOf(const ClientRequest &request)
{
    return QString::fromUtf8(protocol::headerValues(request.headers, "Origin").value(0, request.origin));
}

} // namespace

QtClient::QtClient(ConnectOptions options)
    : QtConnection(protocol::Role::Client, {options.openTimeout, options.closeTimeout}, options.limits)
    , m_options(std::move(options))
{
}

void QtClient::begin()
{
    auto problem = findProblem(m_options.request);
    if (!problem)
        problem = findProblemOfQt(m_options.request);
    if (problem)
        return fail(std::move(*problem));
    m_proxyChoice.choose(m_options, [this](const QNetworkProxy &proxy) {
        if (!isFinished())
            connectThrough(proxy);
    });
}

/// QWebSocket keeps its addresses to itself: of the endpoint only the name is known.
void QtClient::connectThrough(const QNetworkProxy &proxy)
{
    m_proxy = nameOf(proxy);
    if (!m_options.takesTurns)
        return connectInTurn(proxy);
    const protocol::Url &url = m_options.request.url;
    m_turn = std::make_unique<ConnectingTurn>();
    m_turn->take(endpointOf(url, m_proxy), [this, proxy] { connectInTurn(proxy); });
    if (m_turn && m_turn->isWaiting())
        queue(Queued {url.endpoint()});
}

void QtClient::connectInTurn(const QNetworkProxy &proxy)
{
    auto *webSocket = new QWebSocket(originOf(m_options.request), QWebSocketProtocol::VersionLatest, this);
    watch(webSocket);
    webSocket->setProxy(proxy);
    connect(webSocket, &QWebSocket::connected, this, &QtClient::onConnected);
    connect(webSocket, &QWebSocket::sslErrors, this, &QtClient::onSslErrors);
    connect(webSocket, &QWebSocket::stateChanged, this, [this, proxy](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::HostLookupState)
            onLookUp(proxy);
    });
    if (m_options.request.url.isSecure && !setUpTls(webSocket))
        return;
    QWebSocketHandshakeOptions handshake;
    QStringList subprotocols;
    for (const QByteArray &subprotocol : m_options.request.subprotocols)
        subprotocols.append(QString::fromUtf8(subprotocol));
    handshake.setSubprotocols(subprotocols);
    webSocket->open(toNetworkRequest(m_options.request), handshake);
    followSocket(webSocket->findChild<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly));
}

bool QtClient::setUpTls(QWebSocket *webSocket)
{
    const auto configuration = tls::clientConfiguration(m_options.tls);
    if (configuration)
        webSocket->setSslConfiguration(*configuration);
    else
        fail(configuration.error());
    return configuration.hasValue();
}

/// QWebSocket tells of the opening handshake only; what is below happens to the socket that is its child.
void QtClient::followSocket(QTcpSocket *socket)
{
    if (!socket || isFinished())
        return;
    m_socket = socket;
    m_tls = qobject_cast<QSslSocket *>(socket);
    connect(m_socket, &QTcpSocket::connected, this, &QtClient::onTcpConnected);
    if (m_tls)
        connect(m_tls, &QSslSocket::encrypted, this, &QtClient::onEncrypted);
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        onTcpConnected();
}

/// A proxy looks up the endpoint's name; its own is looked up here.
void QtClient::onLookUp(const QNetworkProxy &proxy)
{
    const protocol::Url &url = m_options.request.url;
    const Resolving resolving =
        m_proxy.isEmpty() ? Resolving {url.host, url.port} : Resolving {proxy.hostName(), proxy.port()};
    if (QHostAddress(resolving.host).isNull())
        queue(resolving);
}

void QtClient::onConnected()
{
    m_turn.reset();
    enterOpen();
}

void QtClient::onTcpConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (std::exchange(m_isConnected, true))
        return;
    m_isUp = !m_tls;
    Connected addresses = Arrival::of(*m_socket).addresses;
    if (!m_proxy.isEmpty()) {
        addresses.peerAddress = m_options.request.url.host;
        addresses.peerPort = m_options.request.url.port;
        addresses.proxy = m_proxy;
    }
    queue(addresses);
}

void QtClient::onEncrypted()
{
    onTcpConnected();
    m_isUp = true;
    queue(tls::securedBy(*m_tls, m_issues));
}

void QtClient::onSslErrors(const QList<QSslError> &errors)
{
    if (!m_tls)
        return;
    m_issues = tls::issuesOf(errors);
    m_chain = tls::chainOf(*m_tls);
    if (tls::isTrusted(m_options.tls, *m_tls))
        m_tls->ignoreSslErrors(errors);
}

ConnectError QtClient::describe(QAbstractSocket::SocketError socketError)
{
    if (m_isUp && socketError == QAbstractSocket::RemoteHostClosedError) {
        ConnectError error = makeError(ConnectError::Kind::HandshakeFailed, {});
        error.handshake = protocol::HandshakeError {protocol::HandshakeError::Kind::EndedEarly, {}, {}, {}};
        return error;
    }
    if (m_isUp)
        return refusal();
    ConnectError error = makeError(socketError, webSocket()->errorString(), m_proxy);
    if (m_tls && m_isConnected && socketError == QAbstractSocket::RemoteHostClosedError)
        error.kind = ConnectError::Kind::TlsFailed;
    return tls::withIssues(std::move(error), m_issues, m_chain);
}

/// Qt gives the reason in words only, and calls it a refused connection.
ConnectError QtClient::refusal() const
{
    ConnectError error = makeError(ConnectError::Kind::HandshakeFailed, webSocket()->errorString());
    if (const int status = statusIn(error.detail); status > 0)
        error.handshake = protocol::HandshakeError {
            protocol::HandshakeError::Kind::UnexpectedStatus, {}, "101", QByteArray::number(status)};
    return error;
}

ConnectError QtClient::describeTimeout() const
{
    ConnectError error = QtConnection::describeTimeout();
    if (m_turn && m_turn->isWaiting())
        error.kind = ConnectError::Kind::NoTurn;
    error.proxy = m_proxy;
    return error;
}

void QtClient::dropTransport()
{
    QtConnection::dropTransport();
    m_turn.reset();
}

} // namespace framescope::net
