// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/handshakeerror.h>
#include <protocol/url.h>

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace framescope::net {

/// What people look at in a certificate.
struct CertificateInfo {
    QString subject; ///< common name, or what stands in its place
    QString issuer;
    QStringList names; ///< subject alternative names
    QDateTime notBefore;
    QDateTime notAfter;
    QByteArray sha256; ///< fingerprint, 64 hexadecimal digits
    QString keyType {}; ///< of its public key, such as "RSA"; empty where that is not known
    int keyBits = 0; ///< length of the key
};

/// One reason why a certificate is not trusted.
struct TlsIssue {
    int code = 0; ///< QSslError::SslError
    QString detail; ///< in the words of the TLS library, English
    QString subject; ///< of the certificate that it is about
};

/// Why there is no connection, or why it broke.
struct ConnectError {
    enum class Kind {
        HostNotFound,
        ConnectionRefused,
        Unreachable, ///< no route to the network or host
        TimedOut, ///< no answer within ConnectOptions::openTimeout
        NoTurn, ///< others were connecting to the same address all the while; see ConnectOptions::takesTurns
        CertificateUntrusted, ///< issues, chain
        TlsFailed, ///< detail
        TlsMaterial, ///< a file with a certificate or key cannot be used; detail names it
        TlsPassphrase, ///< a file with a key is encrypted, and the pass phrase is wrong or missing; detail names it
        HandshakeFailed, ///< handshake, status, body
        InvalidAddress, ///< what was typed is no address; address
        InvalidRequest, ///< the request cannot be sent; detail names the header that is to blame
        ProxyNotFound, ///< no address of the proxy's name; this and the next have proxy
        ProxyRefused, ///< nothing listens where the proxy should
        ProxyAuthenticationRequired, ///< user and password are missing or wrong
        ProxyDenied, ///< the proxy does not let us through to this endpoint
        ProxyFailed, ///< it broke off, hangs, cannot reach the endpoint or speaks another protocol; detail
        Idle, ///< nothing came for ConnectOptions::idleTimeout
        SocketFailed, ///< anything else that the operating system said; detail
    };
    /// An address of a name that was tried in vain.
    struct Tried {
        QString address; ///< numeric
        Kind kind {}; ///< why
    };
    Kind kind {};
    QString detail; ///< English, for logs
    QString host {}; ///< as in the Host header, where a redirect led to another than was asked for; otherwise empty
    QString proxy; ///< "host:port" of the proxy in between; empty where there is none
    std::vector<TlsIssue> issues;
    std::vector<CertificateInfo> chain; ///< the peer's certificate first
    std::optional<protocol::HandshakeError> handshake;
    std::optional<protocol::UrlError> address;
    QByteArray body; ///< of the response that refused us
    std::vector<Tried> tried {}; ///< where the host is a name: the addresses that it stands for, as they were tried
};

/// A stable name for files and programs, such as "host-not-found".
[[nodiscard]] const char *nameOf(ConnectError::Kind kind);

} // namespace framescope::net
