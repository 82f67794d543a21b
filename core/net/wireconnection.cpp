// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wireconnection.h"

#include "tlsclient.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

namespace framescope::net {

namespace {

/// What one read takes at most, and what may wait in the socket's own buffer: the rest waits in the kernel, so that a
/// pause reaches the sender through TCP.
constexpr qint64 readSize = 64 * 1024;
constexpr qint64 readBufferSize = 256 * 1024;

ConnectError::Kind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError: return ConnectError::Kind::HostNotFound;
    case QAbstractSocket::ConnectionRefusedError: return ConnectError::Kind::ConnectionRefused;
    case QAbstractSocket::NetworkError: return ConnectError::Kind::Unreachable;
    case QAbstractSocket::SocketTimeoutError: return ConnectError::Kind::TimedOut;
    case QAbstractSocket::SslHandshakeFailedError: return ConnectError::Kind::TlsFailed;
    default: return ConnectError::Kind::SocketFailed;
    }
}

ConnectError makeError(ConnectError::Kind kind, QString detail)
{
    ConnectError error;
    error.kind = kind;
    error.detail = std::move(detail);
    return error;
}

ConnectError makeError(const protocol::HandshakeFailed &failed)
{
    ConnectError error;
    error.kind = ConnectError::Kind::HandshakeFailed;
    error.handshake = failed.error;
    error.body = failed.body;
    return error;
}

/// Stamps a message that has left: its last frame now, the fragments before it with the times they left at.
protocol::Message stamped(protocol::Message message, const std::vector<base::MonoTime> &earlier, base::MonoTime now)
{
    for (qsizetype i = 0; i < message.frames.size(); ++i)
        message.frames[i].time = static_cast<size_t>(i) < earlier.size() ? earlier[static_cast<size_t>(i)] : now;
    return message;
}

} // namespace

WireConnection::WireConnection(ConnectOptions options)
    : m_options(std::move(options))
    , m_engine(protocol::Engine::client(m_options.request, m_options.limits))
{
}

WireConnection::WireConnection(QTcpSocket *socket, const ListenOptions &options)
    : m_subprotocols(options.subprotocols)
    , m_engine(protocol::Engine::server(options.limits))
    , m_socket(socket)
    , m_tls(qobject_cast<QSslSocket *>(socket))
{
    m_options.openTimeout = options.openTimeout;
    m_options.closeTimeout = options.closeTimeout;
    m_socket->setParent(this);
}

void WireConnection::open()
{
    m_openTimer.setSingleShot(true);
    m_closeTimer.setSingleShot(true);
    connect(&m_openTimer, &QTimer::timeout, this, [this] { fail(makeError(ConnectError::Kind::TimedOut, {})); });
    connect(&m_closeTimer, &QTimer::timeout, this, &WireConnection::abort);
    m_openTimer.start(m_options.openTimeout);
    if (!m_socket)
        return connectToHost();
    watchSocket();
    onConnected();
    if (m_tls)
        onEncrypted();
    readSocket();
}

void WireConnection::connectToHost()
{
    const protocol::Url &url = m_options.request.url;
    m_tls = url.isSecure ? new QSslSocket(this) : nullptr;
    m_socket = m_tls ? m_tls : new QTcpSocket(this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    watchSocket();
    if (!m_tls)
        return m_socket->connectToHost(url.host, url.port);
    const auto configuration = tls::clientConfiguration(m_options.tls);
    if (!configuration)
        return fail(configuration.error());
    m_tls->setSslConfiguration(*configuration);
    m_tls->connectToHostEncrypted(url.host, url.port);
}

void WireConnection::watchSocket()
{
    m_socket->setReadBufferSize(readBufferSize);
    connect(m_socket, &QTcpSocket::stateChanged, this, &WireConnection::onStateChanged);
    connect(m_socket, &QTcpSocket::connected, this, &WireConnection::onConnected);
    connect(m_socket, &QTcpSocket::readyRead, this, &WireConnection::readSocket);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &WireConnection::collectSent);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &WireConnection::onSocketError);
    connect(m_socket, &QTcpSocket::disconnected, this, &WireConnection::onDisconnected);
    if (!m_tls)
        return;
    connect(m_tls, &QSslSocket::encrypted, this, &WireConnection::onEncrypted);
    connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &WireConnection::collectSent);
    connect(m_tls, &QSslSocket::sslErrors, this, &WireConnection::onSslErrors);
}

void WireConnection::onStateChanged(QAbstractSocket::SocketState state)
{
    const protocol::Url &url = m_options.request.url;
    if (state == QAbstractSocket::HostLookupState && QHostAddress(url.host).isNull()) {
        queue({base::monoNow(), Resolving {url.host, url.port}});
        deliverLater();
    }
}

void WireConnection::onConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    queue({base::monoNow(),
        Connected {m_socket->localAddress().toString(), m_socket->localPort(), m_socket->peerAddress().toString(),
            m_socket->peerPort()}});
    if (m_tls)
        return deliver();
    m_isUp = true;
    m_engine.start();
    pump(base::monoNow());
}

void WireConnection::onEncrypted()
{
    m_isUp = true;
    queue({base::monoNow(), tls::securedBy(*m_tls, m_issues)});
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

void WireConnection::onSocketError(QAbstractSocket::SocketError socketError)
{
    if (m_isUp && socketError == QAbstractSocket::RemoteHostClosedError)
        return; // disconnected() follows
    const bool isTlsStart = m_tls && !m_isUp && m_socket->state() != QAbstractSocket::ConnectingState;
    ConnectError error = makeError(kindOf(socketError), m_socket->errorString());
    if (isTlsStart && socketError == QAbstractSocket::RemoteHostClosedError)
        error.kind = ConnectError::Kind::TlsFailed;
    if (error.kind == ConnectError::Kind::TlsFailed && !m_issues.empty()) {
        error.kind = ConnectError::Kind::CertificateUntrusted;
        error.issues = m_issues;
        error.chain = m_chain;
    }
    fail(std::move(error));
}

void WireConnection::onDisconnected()
{
    if (m_paused && m_socket->bytesAvailable() > 0)
        return; // nothing is lost: what has arrived is read when the pause ends
    readSocket();
    finish();
}

// Bytes

void WireConnection::readSocket()
{
    while (!m_paused && m_isUp && !m_finished && m_socket->bytesAvailable() > 0) {
        QByteArray bytes = m_socket->read(readSize);
        const base::MonoTime now = base::monoNow();
        m_engine.receive(std::move(bytes), now);
        pump(now);
    }
}

void WireConnection::pump(base::MonoTime at)
{
    for (auto events = m_engine.takeEvents(); !events.empty(); events = m_engine.takeEvents()) {
        for (protocol::Event &event : events)
            handleEvent(std::move(event), at);
    }
    flush();
    deliver();
}

void WireConnection::handleEvent(protocol::Event event, base::MonoTime at)
{
    using base::Direction;
    if (auto *request = std::get_if<protocol::RequestReceived>(&event)) {
        queue({at, HeadCrossed {Direction::In, request->head.bytes}});
        answerRequest(request->head);
    } else if (auto *response = std::get_if<protocol::ResponseReceived>(&event)) {
        queue({at, HeadCrossed {Direction::In, response->head.bytes}});
    } else if (auto *failed = std::get_if<protocol::HandshakeFailed>(&event)) {
        m_openTimer.stop();
        flush(); // a server's refusal comes before the word of it
        queue({at, Failed {makeError(*failed)}});
    } else if (auto *opened = std::get_if<protocol::Opened>(&event)) {
        m_openTimer.stop();
        flush(); // likewise a server's response
        queue({role() == protocol::Role::Client ? at : base::monoNow(), Opened {opened->agreement}});
    } else if (auto *fragment = std::get_if<protocol::FragmentReceived>(&event)) {
        queue({at, FragmentCrossed {Direction::In, std::move(fragment->frame)}});
    } else if (auto *message = std::get_if<protocol::MessageReceived>(&event)) {
        queue({at, MessageCrossed {Direction::In, std::move(message->message)}});
    } else if (auto *violation = std::get_if<protocol::ViolationFound>(&event)) {
        queue({at, Violated {std::move(violation->violation)}});
    }
}

void WireConnection::answerRequest(const protocol::HttpHead &request)
{
    const QByteArrayList offered = protocol::headerTokens(request.headers, "Sec-WebSocket-Protocol");
    const auto chosen = std::find_if(m_subprotocols.begin(), m_subprotocols.end(),
        [&offered](const QByteArray &subprotocol) { return offered.contains(subprotocol); });
    m_engine.accept(chosen == m_subprotocols.end() ? QByteArray() : *chosen);
}

void WireConnection::flush()
{
    for (protocol::Sent &sent : m_engine.takeSent())
        m_unsent.push_back(std::move(sent));
    const QByteArray bytes = m_engine.takeBytes();
    if (!bytes.isEmpty() && m_socket && m_socket->isWritable()) {
        m_givenBytes += static_cast<quint64>(bytes.size());
        m_socket->write(bytes);
        m_socket->flush();
    }
    collectSent();
}

void WireConnection::collectSent()
{
    if (m_tls && m_tls->encryptedBytesToWrite() > 0)
        return;
    const quint64 left = m_givenBytes - static_cast<quint64>(m_socket->bytesToWrite());
    const base::MonoTime now = base::monoNow();
    while (!m_unsent.empty() && m_unsent.front().end <= left) {
        auto what = std::move(m_unsent.front().what);
        m_unsent.pop_front();
        if (auto *head = std::get_if<QByteArray>(&what)) {
            queue({now, HeadCrossed {base::Direction::Out, std::move(*head)}});
        } else if (auto *fragment = std::get_if<protocol::Frame>(&what)) {
            fragment->time = now;
            m_fragmentTimes.push_back(now);
            queue({now, FragmentCrossed {base::Direction::Out, std::move(*fragment)}});
        } else {
            auto &message = std::get<protocol::Message>(what);
            const bool isFragmented = message.frames.size() > 1 || !message.isComplete;
            const auto times = isFragmented ? std::exchange(m_fragmentTimes, {}) : std::vector<base::MonoTime>();
            queue({now, MessageCrossed {base::Direction::Out, stamped(std::move(message), times, now)}});
        }
    }
    deliverLater();
}

// Sending

protocol::SendStatus WireConnection::afterSend(protocol::SendStatus status)
{
    if (status && !m_delivering) { // while events are delivered, what they send goes out together after them
        flush();
        followCloseHandshake();
    }
    return status;
}

protocol::SendStatus WireConnection::sendText(base::Bytes utf8)
{
    return afterSend(m_engine.sendText(std::move(utf8)));
}

protocol::SendStatus WireConnection::sendBinary(base::Bytes payload)
{
    return afterSend(m_engine.sendBinary(std::move(payload)));
}

protocol::SendStatus WireConnection::sendPing(const QByteArray &payload)
{
    return afterSend(m_engine.sendPing(payload));
}

protocol::SendStatus WireConnection::sendPong(const QByteArray &payload)
{
    return afterSend(m_engine.sendPong(payload));
}

protocol::SendStatus WireConnection::sendFrame(const protocol::FrameHeader &header, base::Bytes payload)
{
    return afterSend(m_engine.sendFrame(header, std::move(payload)));
}

protocol::SendStatus WireConnection::close(std::optional<protocol::CloseCode> code, const QByteArray &reason)
{
    return afterSend(m_engine.sendClose(code, reason));
}

void WireConnection::setReadingPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused || paused || !m_socket || m_finished)
        return;
    readSocket();
    if (!m_paused && m_socket->state() == QAbstractSocket::UnconnectedState && m_isUp)
        finish();
}

qint64 WireConnection::bufferedAmount() const
{
    if (!m_socket)
        return 0;
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

Capabilities WireConnection::capabilities() const
{
    return {};
}

protocol::Role WireConnection::role() const
{
    return m_engine.role();
}

// The end

void WireConnection::followCloseHandshake()
{
    if (m_finished || !m_isUp || !m_engine.closeExpected())
        return;
    if (!m_closeTimer.isActive())
        m_closeTimer.start(m_options.closeTimeout);
    if (m_engine.shouldDisconnect() && m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->disconnectFromHost();
}

void WireConnection::abort()
{
    if (m_finished)
        return;
    if (m_socket)
        m_socket->abort();
    finish();
    deliver();
}

void WireConnection::fail(ConnectError error)
{
    if (m_finished)
        return;
    queue({base::monoNow(), Failed {std::move(error)}});
    abort();
}

void WireConnection::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    m_openTimer.stop();
    m_closeTimer.stop();
    const base::MonoTime now = base::monoNow();
    if (m_isUp) {
        m_engine.receiveEof(now);
        for (protocol::Event &event : m_engine.takeEvents())
            handleEvent(std::move(event), now);
    }
    queue({now, Closed {m_engine.outcome()}});
    deliverLater();
}

// Events

void WireConnection::queue(Event event)
{
    m_queue.push_back(std::move(event));
}

void WireConnection::deliver()
{
    if (m_delivering)
        return;
    m_delivering = true;
    while (!m_queue.empty()) {
        const Event event = std::move(m_queue.front());
        m_queue.pop_front();
        tell(event);
        if (m_queue.empty() && !m_finished)
            flush();
    }
    m_delivering = false;
    followCloseHandshake();
}

void WireConnection::deliverLater()
{
    if (!m_queue.empty() && !m_delivering)
        QMetaObject::invokeMethod(this, &WireConnection::deliver, Qt::QueuedConnection);
}

} // namespace framescope::net
