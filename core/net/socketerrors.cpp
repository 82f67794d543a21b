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

} // namespace framescope::net
