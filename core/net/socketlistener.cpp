// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketlistener.h"

#include "arrival.h"
#include "frontdoor.h"

#include <QHostInfo>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

namespace framescope::net {

namespace {

using Kind = ListenError::Kind;

base::Failure<ListenError> failure(Kind kind, QString detail = {})
{
    return {ListenError {kind, std::move(detail)}};
}

std::optional<QHostAddress> resolve(const QString &host)
{
    if (const QHostAddress address(host); !address.isNull())
        return address;
    const QList<QHostAddress> addresses = QHostInfo::fromName(host).addresses();
    return addresses.isEmpty() ? std::nullopt : std::optional(addresses.first());
}

std::optional<QSslConfiguration> serverConfiguration(const Identity &identity)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(identity.certificate);
    QSslKey key(identity.key, QSsl::Ec);
    if (key.isNull())
        key = QSslKey(identity.key, QSsl::Rsa);
    if (chain.isEmpty() || key.isNull() || !isUsable(identity))
        return std::nullopt;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    return configuration;
}

Kind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError: return Kind::AddressInUse;
    case QAbstractSocket::SocketAddressNotAvailableError: return Kind::AddressNotAvailable;
    case QAbstractSocket::SocketAccessError: return Kind::NotPermitted;
    default: return Kind::Failed;
    }
}

} // namespace

SocketListener::SocketListener(Maker make)
    : m_make(std::move(make))
{
}

SocketListener::~SocketListener() = default;

base::Result<Endpoint, ListenError> SocketListener::listen(const ListenOptions &options)
{
    m_options = options;
    delete std::exchange(m_server, nullptr);
    m_door.reset();
    if (!options.pages.empty())
        m_door = std::make_unique<FrontDoor>(
            options, [this](QTcpSocket *socket, const Arrival &arrival) { handOverSocket(socket, arrival); });
    const auto address = resolve(options.host);
    if (!address)
        return failure(Kind::HostNotFound, options.host);
    if (options.identity) {
        const auto configuration = serverConfiguration(*options.identity);
        if (!configuration)
            return failure(Kind::BadIdentity, QStringLiteral("no certificate in PEM with its private key"));
        auto *server = new QSslServer(this);
        server->setHandshakeTimeout(static_cast<int>(options.openTimeout.count()));
        server->setSslConfiguration(*configuration);
        m_server = server;
    } else {
        m_server = new QTcpServer(this);
    }
    m_server->setListenBacklogSize(1024);
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &SocketListener::acceptPending);
    if (!m_server->listen(*address, options.port))
        return failure(kindOf(m_server->serverError()), m_server->errorString());
    return Endpoint {m_server->serverAddress().toString(), m_server->serverPort(), options.identity.has_value()};
}

void SocketListener::acceptPending()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        const Arrival arrival = Arrival::of(*socket);
        if (m_door)
            m_door->receive(socket, arrival);
        else
            handOverSocket(socket, arrival);
    }
}

void SocketListener::handOverSocket(QTcpSocket *socket, const Arrival &arrival)
{
    handOver(m_make(socket, m_options, arrival));
}

} // namespace framescope::net
