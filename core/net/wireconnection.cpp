// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wireconnection.h"

#include "socketerrors.h"

#include <QSslSocket>

namespace framescope::net {

namespace {

/// What one read takes of small messages: what becomes of it stays in the processor's cache.
constexpr qint64 smallRead = 16 * 1024;

/// How often in one go a handler may answer the word that what it sent has left with sending more: others live on this
/// thread too.
constexpr int mostRounds = 16;

/// What came in one read with the request was let in when the response had been sent.
void setTime(protocol::Message &message, base::MonoTime time)
{
    for (protocol::Frame &frame : message.frames)
        frame.time = time;
}

} // namespace

WireConnection::WireConnection(ConnectOptions options)
    : m_options(std::move(options))
    , m_engine(protocol::Engine::client(m_options.request, m_options.limits))
{
    m_engine.setAnsweringPings(m_options.answersPings);
}

WireConnection::WireConnection(QTcpSocket *socket, const ListenOptions &options, Arrival arrival)
    : m_subprotocols(options.subprotocols)
    , m_admits(options.admits)
    , m_engine(protocol::Engine::server(options.limits, options.deflate))
    , m_socket(socket)
    , m_tls(qobject_cast<QSslSocket *>(socket))
    , m_arrival(std::move(arrival))
{
    m_engine.setAnsweringPings(options.answersPings);
    m_options.openTimeout = options.openTimeout;
    m_options.sendLimit = std::numeric_limits<qint64>::max(); // its owner looks after it
    m_options.closeTimeout = options.closeTimeout;
    m_socket->setParent(this);
}

void WireConnection::open()
{
    if (m_finished)
        return;
    m_openTimer.setSingleShot(true);
    m_closeTimer.setSingleShot(true);
    connect(&m_openTimer, &QTimer::timeout, this, &WireConnection::onOpenTimeout);
    connect(&m_closeTimer, &QTimer::timeout, this, &WireConnection::onCloseTimeout);
    connect(&m_idleTimer, &QTimer::timeout, this, &WireConnection::onIdleTimeout);
    m_openTimer.start(m_socket ? m_arrival.leftOf(m_options.openTimeout) : m_options.openTimeout);
    m_phaseBegin = base::monoNow();
    if (!m_socket)
        return connectToHost();
    watchSocket();
    onConnected();
    if (m_tls)
        onEncrypted();
    readSocket();
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        onDisconnected();
}

// Bytes

/// After the end of the protocol all that still comes is passed over, so that no pause needs to keep it.
bool WireConnection::holdsReading() const
{
    return m_paused && !m_engine.shouldDisconnect();
}

void WireConnection::readSocket()
{
    while (!m_isHandling && !holdsReading() && m_isUp && !m_finished && m_socket->bytesAvailable() > 0) {
        // Of large payloads all: Qt gives its whole buffer without a copy, and they become parts of it.
        QByteArray bytes = m_socket->read(m_engine.bestChunk() > 0 ? m_socket->bytesAvailable() : smallRead);
        const base::MonoTime now = m_readTime = base::monoNow();
        m_engine.receive(std::move(bytes), now);
        pump(now);
    }
}

void WireConnection::pump(base::MonoTime at)
{
    m_isHandling = true;
    handleEvents(at);
    queueAll(std::exchange(m_later, {}));
    flush();
    m_isHandling = false;
    deliver();
    if (std::exchange(m_isEndDue, false))
        endOfStream();
}

void WireConnection::handleEvents(base::MonoTime at)
{
    m_arrivedAt = at;
    do {
        handleArrived();
        m_arrived = m_engine.takeEvents();
        m_handled = 0;
    } while (!m_arrived.empty());
}

void WireConnection::handleArrived()
{
    while (m_handled < m_arrived.size())
        handleEvent(m_arrived[m_handled++], m_arrivedAt);
}

void WireConnection::handleEvent(protocol::Event &event, base::MonoTime at)
{
    using base::Direction;
    if (auto *message = std::get_if<protocol::MessageReceived>(&event)) { // first: nearly all are
        if (at < m_openedTime)
            setTime(message->message, m_openedTime);
        return happen({at, Direction::In, std::move(message->message)});
    }
    if (auto *request = std::get_if<protocol::RequestReceived>(&event)) {
        queue({at, HeadCrossed {Direction::In, request->head.bytes}});
        answerRequest(request->head);
    } else if (auto *response = std::get_if<protocol::ResponseReceived>(&event)) {
        queue({at, HeadCrossed {Direction::In, response->head.bytes}});
    } else if (auto *failed = std::get_if<protocol::HandshakeFailed>(&event)) {
        handleFailure(*failed, at);
    } else if (auto *opened = std::get_if<protocol::Opened>(&event)) {
        handleOpened(opened->agreement, at);
    } else if (auto *fragment = std::get_if<protocol::FragmentReceived>(&event)) {
        fragment->frame.time = std::max(fragment->frame.time, m_openedTime);
        happen({at, FragmentCrossed {Direction::In, std::move(fragment->frame)}});
    } else if (auto *violation = std::get_if<protocol::ViolationFound>(&event)) {
        queue({at, Violated {std::move(violation->violation)}});
    } else if (auto *discarded = std::get_if<protocol::BytesDiscarded>(&event)) {
        queue({at, Discarded {std::move(*discarded)}});
    }
}

/// What the machine wrote in answer to what came in one read with the request stands behind the response, and is told after
/// what it answers.
void WireConnection::handleOpened(const protocol::Agreement &agreement, base::MonoTime at)
{
    m_openTimer.stop();
    m_turn.reset();
    m_openedTime = at;
    if (role() == protocol::Role::Server) {
        flush();
        const auto isHead = [](const Event &event) { return std::holds_alternative<HeadCrossed>(event.what); };
        const auto end = std::find_if(m_queue.rbegin(), m_queue.rend(), isHead).base();
        m_later.assign(std::make_move_iterator(end), std::make_move_iterator(m_queue.end()));
        m_queue.erase(end, m_queue.end());
        m_openedTime = m_queue.back().time;
    }
    if (role() == protocol::Role::Client)
        endPhase(m_phases.upgrade, at);
    if (m_options.idleTimeout.count() > 0)
        m_idleTimer.start(m_options.idleTimeout);
    queue({m_openedTime, Opened {agreement, m_phases}});
}

void WireConnection::handleFailure(const protocol::HandshakeFailed &failed, base::MonoTime at)
{
    m_openTimer.stop();
    flush(); // a server's refusal comes before the word of it
    queue({at, Failed {makeError(failed)}});
    m_hasFailed = true;
}

void WireConnection::answerRequest(const protocol::HttpHead &request)
{
    const QByteArrayList offered = protocol::headerTokens(request.headers, "Sec-WebSocket-Protocol");
    const auto chosen = std::find_if(m_subprotocols.begin(), m_subprotocols.end(),
        [&offered](const QByteArray &subprotocol) { return offered.contains(subprotocol); });
    const auto first = [&request](QByteArrayView name) { return protocol::headerValues(request.headers, name).value(0); };
    if (m_admits && !m_admits(first("Origin"), first("Host")))
        return m_engine.refuse(403, {}, "This server does not take connections from there.\n");
    m_engine.accept(chosen == m_subprotocols.end() ? QByteArray() : *chosen);
}

void WireConnection::flush()
{
    m_outbox.add(m_engine.takeSent());
    const QByteArray bytes = m_engine.takeBytes();
    if (!bytes.isEmpty() && m_isUp && !m_writeEnded && m_socket->state() == QAbstractSocket::ConnectedState
        && m_socket->write(bytes) == bytes.size()) {
        m_outbox.give(bytes.size());
        m_socket->flush();
    }
    collectSent();
}

void WireConnection::collectSent()
{
    const qint64 inTunnel = m_tunnel ? m_tunnel->bytesToWrite() : 0;
    const bool isTlsBusy = m_tls && m_tls->encryptedBytesToWrite() + inTunnel > 0; // bytes that are not those of the stream
    if (m_writeEnded || !m_isUp || isTlsBusy)
        return;
    queueAll(m_outbox.takeLeft(m_socket->bytesToWrite() + inTunnel, base::monoNow()));
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

/// One message may be of any size, where it is the only one.
bool WireConnection::hasRoomFor(const base::Bytes &payload) const
{
    const qint64 waiting = bufferedAmount();
    return waiting == 0 || waiting + payload.size() <= m_options.sendLimit;
}

protocol::SendStatus WireConnection::sendText(base::Bytes utf8, protocol::Compression compression)
{
    if (!hasRoomFor(utf8))
        return base::Failure {protocol::SendError::TooMuchWaiting};
    return afterSend(m_engine.sendText(std::move(utf8), compression));
}

protocol::SendStatus WireConnection::sendBinary(base::Bytes payload, protocol::Compression compression)
{
    if (!hasRoomFor(payload))
        return base::Failure {protocol::SendError::TooMuchWaiting};
    return afterSend(m_engine.sendBinary(std::move(payload), compression));
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
    if (!hasRoomFor(payload))
        return base::Failure {protocol::SendError::TooMuchWaiting};
    return afterSend(m_engine.sendFrame(header, std::move(payload)));
}

protocol::SendStatus WireConnection::close(std::optional<protocol::CloseCode> code, const QByteArray &reason)
{
    return afterSend(m_engine.sendClose(code, reason));
}

void WireConnection::setReadingPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused || !m_socket || m_finished)
        return;
    if (paused)
        return m_closeTimer.stop();
    readSocket();
    if (m_readEnded)
        endOfStream();
    else
        followCloseHandshake();
}

qint64 WireConnection::bufferedAmount() const
{
    if (!m_socket || m_writeEnded)
        return 0;
    return m_engine.waitingBytes() + m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0)
        + (m_tunnel ? m_tunnel->bytesToWrite() : 0);
}

Capabilities WireConnection::capabilities() const
{
    return {};
}

protocol::Role WireConnection::role() const
{
    return m_engine.role();
}

// Events

/// What came. Told at once where nothing waits to be told before it: in a flood every move counts.
void WireConnection::happen(Event &&event)
{
    if (m_delivering || !m_isHandling || !m_queue.empty())
        return queue(std::move(event));
    event.time = m_lastTime = std::max(m_lastTime, event.time);
    m_delivering = true;
    tell(event);
    m_delivering = false;
}

void WireConnection::queue(Event &&event)
{
    event.time = m_lastTime = std::max(m_lastTime, event.time);
    if (const auto *crossed = std::get_if<MessageCrossed>(&event.what)) {
        const bool isWholeClose = crossed->message.opcode == protocol::Opcode::Close && crossed->message.isComplete;
        m_closeCrossed = m_closeCrossed || (isWholeClose && crossed->direction == base::Direction::Out);
    }
    m_queue.push_back(std::move(event));
}

void WireConnection::queueAll(std::vector<Event> events)
{
    for (Event &event : events)
        queue(std::move(event));
}

/// Closed is told from the event loop or by abort() only: whoever is told may destroy this connection, and with it the
/// socket, which therefore must not be in the middle of a signal.
void WireConnection::deliver(bool withEnd)
{
    if (m_delivering)
        return;
    m_delivering = true;
    for (int rounds = 0; !m_queue.empty() && rounds < mostRounds;) {
        const bool isEnd = std::holds_alternative<Closed>(m_queue.front().what);
        if (isEnd && !withEnd)
            break;
        const Event event = std::move(m_queue.front());
        m_queue.pop_front();
        tell(event);
        if (isEnd)
            return; // this may be gone
        if (m_queue.empty() && !m_finished) {
            flush();
            ++rounds;
        }
    }
    m_delivering = false;
    followCloseHandshake();
    deliverLater();
}

void WireConnection::deliverLater()
{
    if (m_queue.empty() || m_delivering || std::exchange(m_isDeliveryPosted, true))
        return;
    const auto deliverNow = [this] {
        m_isDeliveryPosted = false;
        deliver(true);
    };
    QMetaObject::invokeMethod(this, deliverNow, Qt::QueuedConnection);
}

} // namespace framescope::net
