// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection of the wire engine ends; RFC 6455, section 7.
#include "wireconnection.h"

#include "socketerrors.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace framescope::net {

namespace {

/// How long a client leaves it to the server to end TCP after the closing handshake; RFC 6455, section 7.1.1.
constexpr std::chrono::milliseconds longestLinger {2000};

} // namespace

void WireConnection::followCloseHandshake()
{
    if (m_finished || m_isHandling || !m_isUp || !m_engine.closeExpected())
        return;
    const bool isAnswered = role() == protocol::Role::Client && m_engine.outcome().isClean;
    if (isAnswered && !std::exchange(m_isLingering, true))
        m_closeTimer.stop(); // it ran for the answer
    if (!m_closeTimer.isActive() && !holdsReading())
        m_closeTimer.start(m_isLingering ? std::min(m_options.closeTimeout, longestLinger) : m_options.closeTimeout);
    if (m_engine.shouldDisconnect() && m_socket->state() == QAbstractSocket::ConnectedState)
        endTransport();
}

void WireConnection::onCloseTimeout()
{
    if (m_isLingering)
        queue({base::monoNow(), Lingered {m_closeTimer.intervalAsDuration()}});
    drop({});
}

/// What is held back on purpose is not the peer's silence.
void WireConnection::onIdleTimeout()
{
    const base::MonoTime now = base::monoNow();
    if (holdsReading())
        m_readTime = now;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(std::max(m_readTime, m_openedTime) + m_options.idleTimeout - now);
    if (left.count() > 0)
        return m_idleTimer.start(left);
    m_idleTimer.stop();
    if (m_finished || !m_engine.isOpen() || std::exchange(m_hasFailed, true))
        return;
    queue({now, Failed {makeError(ConnectError::Kind::Idle, {})}});
    static_cast<void>(close(protocol::CloseCode::GoingAway, {}));
    deliver();
}

/// A client that was refused or broke a rule may still be sending. Closing the socket under its hands would reset the
/// connection, and the word of why would be lost on its way; so only our half is closed, and the client ends the other.
void WireConnection::endTransport()
{
    const bool mayStillSend = role() == protocol::Role::Server && !m_engine.outcome().isClean;
    if (m_tls || !mayStillSend)
        return m_socket->disconnectFromHost();
    if (m_writeEnded || m_socket->bytesToWrite() > 0)
        return;
    m_writeEnded = true;
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
    readSocket();
}

/// No more will come than what is in the socket's own buffer; nothing of that is lost, be it paused.
void WireConnection::endOfStream()
{
    m_isEndDue = m_isHandling; // found when something was written in between
    if (m_finished || m_isHandling)
        return;
    readSocket();
    if (holdsReading() && m_isUp && m_socket->bytesAvailable() > 0)
        return;
    drop(m_streamError);
}

void WireConnection::abort()
{
    m_isAborted = true;
    drop({});
    deliver(true);
}

void WireConnection::fail(ConnectError error)
{
    drop(std::move(error));
}

void WireConnection::drop(std::optional<ConnectError> error)
{
    if (m_finished)
        return;
    finish(std::move(error));
    m_proxyChoice.cancel();
    if (m_dialer)
        m_dialer->cancel();
    if (m_socket)
        m_socket->abort();
    m_turn.reset();
    deliverLater();
}

void WireConnection::finish(std::optional<ConnectError> error)
{
    collectSent();
    m_writeEnded = true;
    m_finished = true;
    m_openTimer.stop();
    m_closeTimer.stop();
    m_idleTimer.stop();
    const base::MonoTime now = base::monoNow();
    handleArrived(); // where the handler ends it, upon one of several that came together
    if (m_isUp)
        m_engine.receiveEof(now);
    for (protocol::Event &event : m_engine.takeEvents()) {
        const auto *failed = std::get_if<protocol::HandshakeFailed>(&event);
        const bool isOurDoing = failed && failed->error.kind == protocol::HandshakeError::Kind::EndedEarly;
        if (!isOurDoing || !(error || m_isAborted || m_hasFailed))
            handleEvent(event, now);
    }
    m_outbox.add(m_engine.takeSent());
    queueAll(m_outbox.takeCut(now));
    if (error && !std::exchange(m_hasFailed, true))
        queue({now, Failed {std::move(*error)}});
    protocol::CloseOutcome outcome = m_engine.outcome();
    if (m_isAborted && outcome.by == protocol::ClosedBy::None)
        outcome.by = protocol::ClosedBy::Local;
    outcome.isClean = outcome.isClean && m_closeCrossed; // the peer may have gone before our close frame could leave
    queue({now, Closed {outcome}});
}

} // namespace framescope::net
