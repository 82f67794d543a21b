// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketerrors.h"

namespace framescope::net {

ConnectError::Kind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError: return ConnectError::Kind::HostNotFound;
    case QAbstractSocket::ConnectionRefusedError: return ConnectError::Kind::ConnectionRefused;
    case QAbstractSocket::NetworkError: return ConnectError::Kind::Unreachable;
    case QAbstractSocket::SocketTimeoutError: return ConnectError::Kind::TimedOut;
    case QAbstractSocket::SslHandshakeFailedError: return ConnectError::Kind::TlsFailed;
    case QAbstractSocket::ProxyNotFoundError: return ConnectError::Kind::ProxyNotFound;
    case QAbstractSocket::ProxyConnectionRefusedError: return ConnectError::Kind::ProxyRefused;
    case QAbstractSocket::ProxyAuthenticationRequiredError: return ConnectError::Kind::ProxyAuthenticationRequired;
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyProtocolError: return ConnectError::Kind::ProxyFailed;
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

ConnectError makeError(QAbstractSocket::SocketError error, QString detail, const QString &proxy)
{
    const bool isDenied = !proxy.isEmpty() && error == QAbstractSocket::SocketAccessError;
    ConnectError made = makeError(isDenied ? ConnectError::Kind::ProxyDenied : kindOf(error), std::move(detail));
    made.proxy = proxy;
    return made;
}

ConnectError makeError(const protocol::HandshakeFailed &failed)
{
    ConnectError error;
    error.kind = ConnectError::Kind::HandshakeFailed;
    error.handshake = failed.error;
    error.body = failed.body;
    return error;
}

} // namespace framescope::net
