// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "multicast.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QUdpSocket>

namespace framescope::chat {

namespace {

/// How many datagrams are taken at a time, so that a flood of them does not keep the thread.
constexpr int mostAtATime = 64;

QHostAddress group()
{
    return QHostAddress(QLatin1StringView(discoveryGroup));
}

QList<QNetworkInterface> interfaces()
{
    QList<QNetworkInterface> able;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        const bool isLoop = flags.testFlag(QNetworkInterface::IsLoopBack);
        if (flags.testFlag(QNetworkInterface::IsUp) && (isLoop || flags.testFlag(QNetworkInterface::CanMulticast)))
            able.append(interface);
    }
    return able;
}

} // namespace

Multicast::Multicast(Handler handler)
    : m_handler(std::move(handler))
    , m_socket(new QUdpSocket(this))
{
    connect(m_socket, &QUdpSocket::readyRead, this, &Multicast::hear);
    if (m_socket->bind(QHostAddress::AnyIPv4, discoveryPort, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint)) {
        m_socket->setSocketOption(QAbstractSocket::MulticastLoopbackOption, 1);
        joinInterfaces();
    }
}

Multicast::~Multicast() = default;

bool Multicast::isListening() const
{
    return m_socket->state() == QAbstractSocket::BoundState;
}

void Multicast::joinInterfaces()
{
    for (const QNetworkInterface &interface : interfaces()) {
        if (!m_joined.contains(interface.index()) && m_socket->joinMulticastGroup(group(), interface))
            m_joined.insert(interface.index());
    }
}

void Multicast::say(const QByteArray &datagram)
{
    if (!isListening())
        return;
    joinInterfaces();
    for (const QNetworkInterface &interface : interfaces()) {
        m_socket->setMulticastInterface(interface);
        m_socket->writeDatagram(datagram, group(), discoveryPort); // an interface without a route takes none
    }
}

void Multicast::hear()
{
    for (int taken = 0; taken < mostAtATime && m_socket->hasPendingDatagrams(); ++taken) {
        const QNetworkDatagram datagram = m_socket->receiveDatagram(longestDatagram + 1);
        if (datagram.isValid())
            m_handler(datagram.data(), datagram.senderAddress());
    }
    if (m_socket->hasPendingDatagrams())
        QMetaObject::invokeMethod(this, &Multicast::hear, Qt::QueuedConnection);
}

} // namespace framescope::chat
