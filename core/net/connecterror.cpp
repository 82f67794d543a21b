// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connecterror.h"

namespace framescope::net {

const char *nameOf(ConnectError::Kind kind)
{
    using Kind = ConnectError::Kind;
    switch (kind) {
    case Kind::HostNotFound: return "host-not-found";
    case Kind::ConnectionRefused: return "connection-refused";
    case Kind::Unreachable: return "unreachable";
    case Kind::TimedOut: return "timed-out";
    case Kind::NoTurn: return "no-turn";
    case Kind::CertificateUntrusted: return "certificate-untrusted";
    case Kind::TlsFailed: return "tls-failed";
    case Kind::TlsMaterial: return "tls-material";
    case Kind::TlsPassphrase: return "tls-passphrase";
    case Kind::HandshakeFailed: return "handshake-failed";
    case Kind::InvalidAddress: return "invalid-address";
    case Kind::InvalidRequest: return "invalid-request";
    case Kind::ProxyNotFound: return "proxy-not-found";
    case Kind::ProxyRefused: return "proxy-refused";
    case Kind::ProxyAuthenticationRequired: return "proxy-authentication-required";
    case Kind::ProxyDenied: return "proxy-denied";
    case Kind::ProxyFailed: return "proxy-failed";
    case Kind::Idle: return "idle";
    case Kind::SocketFailed: return "socket-failed";
    }
    Q_UNREACHABLE();
}

} // namespace framescope::net
