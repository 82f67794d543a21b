// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawserver.h"

#include "support/wire.h"

#include <protocol/clienthandshake.h>

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

#include <sys/socket.h>

namespace framescope::tests {

namespace {

std::unique_ptr<QTcpServer> makeServer(const std::optional<net::Identity> &identity, QSslSocket::PeerVerifyMode verification)
{
    if (!identity)
        return std::make_unique<QTcpServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(identity->certificate));
    configuration.setPrivateKey(QSslKey(identity->key, QSsl::Ec));
    configuration.setPeerVerifyMode(verification);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    const qsizetype begin = head.indexOf(QByteArray("\r\n" + name + ": ")) + name.size() + 4;
    return head.mid(begin, head.indexOf("\r\n", begin) - begin);
}

} // namespace

QByteArray openingResponseTo(const QByteArray &request, const QByteArrayList &moreHeaders)
{
    const QByteArray accept = protocol::acceptFor(headerOf(request, "Sec-WebSocket-Key"));
    return wire::head("HTTP/1.1 101 Switching Protocols",
        QByteArrayList {"Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Accept: " + accept} + moreHeaders);
}

RawServer::RawServer(const std::optional<net::Identity> &identity, QSslSocket::PeerVerifyMode verification, quint16 port)
    : m_isSecure(identity.has_value())
    , m_server(makeServer(identity, verification))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        m_client = m_server->nextPendingConnection();
        m_received.clear();
        m_client->setParent(this);
        connect(m_client, &QTcpSocket::readyRead, this, [this] { static_cast<void>(received()); });
    });
    m_server->listen(QHostAddress::LocalHost, port);
}

QString RawServer::url() const
{
    return (m_isSecure ? QStringLiteral("wss://127.0.0.1:") : QStringLiteral("ws://127.0.0.1:")) + QString::number(port());
}

const QByteArray &RawServer::received()
{
    if (m_client && m_reads)
        m_received += m_client->readAll();
    return m_received;
}

QByteArray RawServer::receivedFrames()
{
    const QByteArray all = received();
    return all.mid(all.indexOf("\r\n\r\n") + 4);
}

void RawServer::send(const QByteArray &bytes)
{
    m_client->write(bytes);
    m_client->flush();
}

void RawServer::accept(const QByteArray &bytes, const QByteArrayList &moreHeaders)
{
    send(openingResponseTo(received(), moreHeaders) + bytes);
}

void RawServer::end()
{
    m_client->disconnectFromHost();
}

void RawServer::reset()
{
    resetConnection(*m_client);
}

void RawServer::stopReading()
{
    m_reads = false;
    m_client->setReadBufferSize(1);
}

void RawServer::readOn()
{
    m_reads = true;
    m_client->setReadBufferSize(0);
    static_cast<void>(received());
}

bool RawServer::waitUntilStuck()
{
    qint64 last = 0;
    int turns = 0;
    return QTest::qWaitFor(
        [&] {
            const auto *tls = qobject_cast<QSslSocket *>(m_client);
            const qint64 waiting = m_client->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
            turns = std::exchange(last, waiting) == waiting && waiting > 0 ? turns + 1 : 0;
            return turns > 20;
        },
        30'000);
}

void resetConnection(QTcpSocket &socket)
{
    const struct linger hard {
        1, 0
    };
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket.abort();
}

} // namespace framescope::tests
