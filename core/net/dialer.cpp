// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialer.h"

#include "socketerrors.h"

#include <QHostInfo>
#include <QTcpSocket>

#include <algorithm>
#include <functional>
#include <utility>

namespace framescope::net {

namespace {

/// A machine that refuses is there, and one that is silent may be; of one that cannot be reached nothing is known.
int weightOf(ConnectError::Kind kind)
{
    switch (kind) {
    case ConnectError::Kind::ConnectionRefused: return 3;
    case ConnectError::Kind::TimedOut: return 2;
    case ConnectError::Kind::Unreachable: return 0;
    default: return 1;
    }
}

} // namespace

std::deque<QHostAddress> interleaved(const QList<QHostAddress> &addresses)
{
    std::deque<QHostAddress> ordered;
    QList<QHostAddress> left = addresses;
    while (!left.isEmpty() && std::ssize(ordered) < mostAddresses) {
        const auto isOther = [&ordered](const QHostAddress &address) {
            return ordered.empty() || address.protocol() != ordered.back().protocol();
        };
        auto next = std::find_if(left.cbegin(), left.cend(), isOther);
        if (next == left.cend())
            next = left.cbegin();
        ordered.push_back(*next);
        left.erase(next);
    }
    return ordered;
}

Dialer::Dialer(SocketMaker makeSocket, QString host, quint16 port, bool takesTurns)
    : m_makeSocket(std::move(makeSocket))
    , m_host(std::move(host))
    , m_port(port)
    , m_takesTurns(takesTurns)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(connectionAttemptDelay);
    connect(&m_delay, &QTimer::timeout, this, &Dialer::tryNext);
}

bool Dialer::isName() const
{
    return QHostAddress(m_host).isNull();
}

void Dialer::dial()
{
    if (isName()) {
        // By name: Qt 6.4 leaks a functor whose answer comes when the thread has ended.
        m_lookup = QHostInfo::lookupHost(m_host, this, SLOT(takeAddresses(QHostInfo)));
        return;
    }
    m_addresses = {QHostAddress(m_host)};
    tryNext();
}

void Dialer::cancel()
{
    if (const int lookup = std::exchange(m_lookup, -1); lookup >= 0)
        QHostInfo::abortHostLookup(lookup);
    m_delay.stop();
    m_addresses.clear();
    for (const Attempt &attempt : std::exchange(m_attempts, {}))
        hangUp(attempt.socket);
}

bool Dialer::isWaiting() const
{
    return !m_attempts.empty() && std::all_of(m_attempts.begin(), m_attempts.end(), std::mem_fn(&Attempt::isWaiting));
}

std::vector<ConnectError::Tried> Dialer::tried() const
{
    if (!isName())
        return {};
    std::vector<ConnectError::Tried> tried = m_tried;
    for (const Attempt &attempt : m_attempts) {
        if (!attempt.isWaiting())
            tried.push_back({attempt.address.toString(), ConnectError::Kind::TimedOut});
    }
    return tried;
}

void Dialer::takeAddresses(const QHostInfo &info)
{
    if (std::exchange(m_lookup, -1) < 0)
        return; // given up
    m_addresses = interleaved(info.addresses());
    if (m_addresses.empty()) {
        Q_EMIT failed(makeError(ConnectError::Kind::HostNotFound, info.errorString()));
        return;
    }
    Q_EMIT resolved();
    tryNext();
}

void Dialer::tryNext()
{
    if (m_addresses.empty())
        return;
    const QHostAddress address = m_addresses.front();
    m_addresses.pop_front();
    if (!m_addresses.empty())
        m_delay.start();
    QTcpSocket *socket = watchedSocket();
    m_attempts.push_back({socket, address, m_takesTurns ? std::make_unique<ConnectingTurn>() : nullptr});
    if (!m_takesTurns)
        return socket->connectToHost(address, m_port);
    m_attempts.back().turn->take(endpointOf(address, m_port), [this, socket, address] { begin(socket, address); });
    tellWaiting();
}

QTcpSocket *Dialer::watchedSocket()
{
    QTcpSocket *socket = m_makeSocket();
    socket->setParent(this);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { onConnected(socket); });
    // Queued: an attempt may fail while it begins.
    connect(
        socket, &QTcpSocket::errorOccurred, this, [this, socket] { onError(socket); }, Qt::QueuedConnection);
    return socket;
}

void Dialer::begin(QTcpSocket *socket, const QHostAddress &address)
{
    if (std::exchange(m_hasToldWaiting, false))
        Q_EMIT turnCame();
    socket->connectToHost(address, m_port);
}

void Dialer::tellWaiting()
{
    if (!m_hasToldWaiting && isWaiting()) {
        m_hasToldWaiting = true;
        Q_EMIT waits(endpointOf(m_attempts.front().address, m_port));
    }
}

/// Without a socket: it is not one of them any longer.
Dialer::Attempt Dialer::take(QTcpSocket *socket)
{
    const auto found = std::find_if(
        m_attempts.begin(), m_attempts.end(), [socket](const Attempt &attempt) { return attempt.socket == socket; });
    if (found == m_attempts.end())
        return {};
    Attempt taken = std::move(*found);
    m_attempts.erase(found);
    return taken;
}

void Dialer::onConnected(QTcpSocket *socket)
{
    m_turn = take(socket).turn;
    socket->disconnect(this);
    cancel();
    Q_EMIT connected(socket);
}

void Dialer::onError(QTcpSocket *socket)
{
    const Attempt failure = take(socket);
    if (!failure.socket)
        return;
    ConnectError error = makeError(socket->error(), socket->errorString(), {});
    m_tried.push_back({failure.address.toString(), error.kind});
    remember(error);
    hangUp(socket);
    if (!m_addresses.empty())
        return tryNext();
    tellWaiting();
    if (m_attempts.empty()) {
        m_error.tried = tried();
        Q_EMIT failed(m_error);
    }
}

void Dialer::remember(const ConnectError &error)
{
    if (m_tried.size() == 1 || weightOf(error.kind) >= weightOf(m_error.kind))
        m_error = error;
}

void Dialer::hangUp(QTcpSocket *socket)
{
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

} // namespace framescope::net
