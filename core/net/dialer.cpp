// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialer.h"

#include "socketerrors.h"

#include <QHostInfo>
#include <QTcpSocket>

#include <algorithm>
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

Dialer::Dialer(SocketMaker makeSocket, QString host, quint16 port)
    : m_makeSocket(std::move(makeSocket))
    , m_host(std::move(host))
    , m_port(port)
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
    for (QTcpSocket *socket : std::exchange(m_attempts, {}))
        hangUp(socket);
}

std::vector<ConnectError::Tried> Dialer::tried() const
{
    if (!isName())
        return {};
    std::vector<ConnectError::Tried> tried = m_tried;
    for (const QTcpSocket *socket : m_attempts)
        tried.push_back({socket->peerName(), ConnectError::Kind::TimedOut});
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
    QTcpSocket *socket = m_makeSocket();
    socket->setParent(this);
    m_attempts.push_back(socket);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { onConnected(socket); });
    // Queued: an attempt may fail while it begins.
    connect(
        socket, &QTcpSocket::errorOccurred, this, [this, socket] { onError(socket); }, Qt::QueuedConnection);
    const QHostAddress address = m_addresses.front();
    m_addresses.pop_front();
    if (!m_addresses.empty())
        m_delay.start();
    socket->connectToHost(address, m_port);
}

void Dialer::onConnected(QTcpSocket *socket)
{
    std::erase(m_attempts, socket);
    socket->disconnect(this);
    cancel();
    Q_EMIT connected(socket);
}

void Dialer::onError(QTcpSocket *socket)
{
    if (std::erase(m_attempts, socket) == 0)
        return;
    ConnectError error = makeError(socket->error(), socket->errorString(), {});
    m_tried.push_back({socket->peerName(), error.kind});
    remember(error);
    hangUp(socket);
    if (!m_addresses.empty())
        return tryNext();
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
