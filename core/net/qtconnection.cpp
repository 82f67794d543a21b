// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtconnection.h"

#include "qtcomplaints.h"
#include "socketerrors.h"

#include <protocol/utf8validator.h>

#include <QSslSocket>
#include <QWebSocket>

namespace framescope::net {

namespace {

using protocol::Opcode;
using protocol::SendError;

/// QString::fromUtf8() takes a leading U+FEFF for a mark of the encoding.
QString toQString(const base::Bytes &utf8)
{
    const QString text = QString::fromUtf8(utf8.view());
    return utf8.view().startsWith("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

protocol::Message messageOf(Opcode opcode, base::Bytes payload)
{
    return {opcode, std::move(payload), {}, true};
}

} // namespace

QtConnection::QtConnection(protocol::Role role, const Patience &patience, const protocol::Limits &limits)
    : m_role(role)
    , m_patience(patience)
    , m_limits(limits)
{
}

/// QWebSocket would say 1001 in its destructor.
QtConnection::~QtConnection()
{
    if (!m_webSocket)
        return;
    m_webSocket->disconnect(this);
    m_webSocket->abort();
}

void QtConnection::open()
{
    if (m_isFinished)
        return;
    m_openTimer.setSingleShot(true);
    m_closeTimer.setSingleShot(true);
    connect(&m_openTimer, &QTimer::timeout, this, &QtConnection::onOpenTimeout);
    connect(&m_closeTimer, &QTimer::timeout, this, [this] { finish(m_streamError); });
    m_openTimer.start(m_patience.openTimeout);
    begin();
}

void QtConnection::onOpenTimeout()
{
    finish(describeTimeout());
}

ConnectError QtConnection::describeTimeout() const
{
    return makeError(ConnectError::Kind::TimedOut, {});
}

void QtConnection::watch(QWebSocket *webSocket)
{
    m_webSocket = webSocket;
    m_webSocket->setParent(this);
    m_webSocket->setMaxAllowedIncomingFrameSize(std::min(m_limits.frame, QWebSocket::maxIncomingFrameSize()));
    m_webSocket->setMaxAllowedIncomingMessageSize(std::min(m_limits.message, QWebSocket::maxIncomingMessageSize()));
    connect(m_webSocket, &QWebSocket::textMessageReceived, this,
        [this](const QString &text) { receive(Opcode::Text, text.toUtf8()); });
    connect(m_webSocket, &QWebSocket::binaryMessageReceived, this,
        [this](const QByteArray &payload) { receive(Opcode::Binary, payload); });
    connect(m_webSocket, &QWebSocket::pong, this,
        [this](quint64, const QByteArray &payload) { receive(Opcode::Pong, payload); });
    connect(m_webSocket, &QWebSocket::bytesWritten, this, &QtConnection::onBytesWritten);
    connect(m_webSocket, &QWebSocket::disconnected, this, &QtConnection::onDisconnected);
    connect(m_webSocket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &QtConnection::onError);
    connect(m_webSocket, &QWebSocket::aboutToClose, this, [this] {
        m_isCloseSeen = true;
        startCloseTimer();
    });
}

void QtConnection::enterOpen()
{
    m_openTimer.stop();
    m_isOpen = true;
    m_wasOpen = true;
    queue(Opened {{m_webSocket->subprotocol().toUtf8(), {}}});
}

void QtConnection::receive(Opcode opcode, const QByteArray &payload)
{
    if (!m_isFinished)
        queue(MessageCrossed {base::Direction::In, messageOf(opcode, payload)});
}

// Sending

protocol::SendStatus QtConnection::whyNot(qsizetype controlSize) const
{
    if (!m_isOpen || m_isCloseSeen || m_isFinished)
        return base::Failure {SendError::NotOpen};
    if (controlSize > protocol::maxControlPayload)
        return base::Failure {SendError::ControlPayloadTooLong};
    return std::monostate();
}

/// Where @p send ends the connection, that is told after what was sent.
protocol::SendStatus QtConnection::give(Opcode opcode, base::Bytes payload, const std::function<void()> &send)
{
    m_isGiving = true;
    send();
    m_isGiving = false;
    m_given.push_back({messageOf(opcode, std::move(payload)), m_written + m_webSocket->bytesToWrite()});
    tellLeft();
    if (std::exchange(m_isEndDue, false))
        finish(m_streamError);
    return std::monostate();
}

protocol::SendStatus QtConnection::sendText(base::Bytes utf8, protocol::Compression)
{
    if (auto status = whyNot(); !status)
        return status;
    if (protocol::firstInvalidUtf8(utf8.view()))
        return base::Failure {SendError::InvalidUtf8};
    return give(Opcode::Text, utf8, [&] { m_webSocket->sendTextMessage(toQString(utf8)); });
}

protocol::SendStatus QtConnection::sendBinary(base::Bytes payload, protocol::Compression)
{
    if (auto status = whyNot(); !status)
        return status;
    return give(Opcode::Binary, payload, [&] { m_webSocket->sendBinaryMessage(payload.toByteArray()); });
}

protocol::SendStatus QtConnection::sendPing(const QByteArray &payload)
{
    if (auto status = whyNot(payload.size()); !status)
        return status;
    return give(Opcode::Ping, payload, [&] { m_webSocket->ping(payload); });
}

protocol::SendStatus QtConnection::sendPong(const QByteArray &)
{
    return base::Failure {SendError::NotSupported};
}

protocol::SendStatus QtConnection::sendFrame(const protocol::FrameHeader &, base::Bytes)
{
    return base::Failure {SendError::NotSupported};
}

protocol::SendStatus QtConnection::close(std::optional<protocol::CloseCode> code, const QByteArray &reason)
{
    const protocol::ClosePayload payload {code.value_or(protocol::CloseCode::Normal), code ? reason : QByteArray()};
    if (!protocol::mayBeSent(*payload.code))
        return base::Failure {SendError::InvalidCloseCode};
    if (protocol::firstInvalidUtf8(payload.reason))
        return base::Failure {SendError::InvalidUtf8};
    if (auto status = whyNot(payload.toBytes().size()); !status)
        return status;
    m_closeSent = payload;
    return give(Opcode::Close, payload.toBytes(), [&] {
        m_webSocket->close(static_cast<QWebSocketProtocol::CloseCode>(*payload.code), QString::fromUtf8(payload.reason));
    });
}

qint64 QtConnection::bufferedAmount() const
{
    if (!m_webSocket || m_isFinished)
        return 0;
    const auto *tls = m_webSocket->findChild<QSslSocket *>(QString(), Qt::FindDirectChildrenOnly);
    return m_webSocket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void QtConnection::onBytesWritten(qint64 count)
{
    m_written += count;
    if (!m_isGiving)
        tellLeft();
}

void QtConnection::tellLeft()
{
    for (; !m_given.empty() && m_given.front().end <= m_written; m_given.pop_front())
        queue(MessageCrossed {base::Direction::Out, std::move(m_given.front().message)});
}

// The end

void QtConnection::onError(QAbstractSocket::SocketError error)
{
    if (m_isFinished || m_isCloseSeen)
        return;
    if (!m_isOpen)
        return fail(describe(error));
    if (error != QAbstractSocket::RemoteHostClosedError) // its end follows by itself
        m_streamError = makeError(error, m_webSocket->errorString(), {});
}

void QtConnection::onDisconnected()
{
    const auto failNow = [this] { fail(describe(QAbstractSocket::RemoteHostClosedError)); };
    if (m_isGiving)
        m_isEndDue = true;
    else if (!m_wasOpen)
        QMetaObject::invokeMethod(this, failNow, Qt::QueuedConnection); // unless an error that follows says more
    else
        finish(m_streamError);
}

void QtConnection::startCloseTimer()
{
    if (!m_closeTimer.isActive())
        m_closeTimer.start(m_patience.closeTimeout);
}

void QtConnection::abort()
{
    m_isAborted = true;
    finish({});
    if (!m_isDelivering)
        deliver();
}

void QtConnection::fail(ConnectError error)
{
    finish(std::move(error));
}

/// Without a close frame Qt says 1000. Nothing was closed then.
protocol::CloseOutcome QtConnection::outcome() const
{
    protocol::CloseOutcome outcome;
    outcome.wasOpen = m_wasOpen;
    if (m_closeSent) {
        outcome.code = *m_closeSent->code;
        outcome.by = protocol::ClosedBy::Local;
        outcome.isAnswerKnown = false;
    } else if (m_isCloseSeen) {
        const bool isQts = isComplaintOfQt(m_webSocket->closeCode(), m_webSocket->closeReason());
        outcome.code = static_cast<protocol::CloseCode>(m_webSocket->closeCode());
        outcome.reason = m_webSocket->closeReason().toUtf8();
        outcome.by = isQts ? protocol::ClosedBy::Local : protocol::ClosedBy::Peer;
        outcome.isClean = !isQts;
    } else if (m_isAborted) {
        outcome.by = protocol::ClosedBy::Local;
    }
    return outcome;
}

void QtConnection::finish(std::optional<ConnectError> error)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_isOpen = false;
    m_openTimer.stop();
    m_closeTimer.stop();
    if (error)
        queue(Failed {std::move(*error)});
    queue(Closed {outcome()});
    dropTransport();
}

void QtConnection::dropTransport()
{
    if (!m_webSocket)
        return;
    m_webSocket->disconnect(this);
    m_webSocket->abort(); // one whose handshake failed would stay as it is
}

void QtConnection::failSoon(ConnectError error)
{
    m_streamError = std::move(error);
    startCloseTimer();
}

// Events

void QtConnection::queue(decltype(Event::what) what, base::MonoTime time)
{
    m_queue.push_back({time, std::move(what)});
    deliverLater();
}

void QtConnection::deliver()
{
    m_isDelivering = true;
    while (!m_queue.empty()) {
        const Event event = std::move(m_queue.front());
        m_queue.pop_front();
        tell(event);
        if (std::holds_alternative<Closed>(event.what))
            return; // this may be gone
    }
    m_isDelivering = false;
}

void QtConnection::deliverLater()
{
    if (m_isDelivering || std::exchange(m_isDeliveryPosted, true))
        return;
    const auto deliverNow = [this] {
        m_isDeliveryPosted = false;
        deliver();
    };
    QMetaObject::invokeMethod(this, deliverNow, Qt::QueuedConnection);
}

} // namespace framescope::net
