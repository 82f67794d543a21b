// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/clienthandshake.h>
#include <protocol/limits.h>

#include <QHash>

#include <chrono>

namespace framescope::net {

/// Which implementation of the protocol speaks.
enum class EngineKind {
    Wire, ///< ours: shows and sends every frame
    Qt, ///< QWebSocket: messages, and not frames; see Capabilities
};

/// The name that stands in recordings and in the output of programs: "wire" or "qt".
[[nodiscard]] QString nameOf(EngineKind engine);

/// What stands between a client and its endpoint.
struct ProxyOptions {
    enum class Kind {
        None, ///< whatever the system says
        System, ///< what the system says for the endpoint's address, which may be none
        HttpConnect, ///< RFC 9110, section 9.3.6
        Socks5, ///< RFC 1928; the proxy looks up the endpoint's name
    };
    Kind kind = Kind::None;
    QString host; ///< of HttpConnect and Socks5
    quint16 port = 0;
    QString user; ///< empty: no authentication
    QString password;
};

/// What a client answers a 401 with; RFC 9110, section 11.
struct Credentials {
    QString user; ///< empty: the user info of the URL, where there is such
    QString password;
};

/// RFC 5246 and RFC 8446. What was before is broken: RFC 8996.
enum class TlsVersion { Tls12, Tls13 };

/// How a client meets a wss:// endpoint.
struct TlsOptions {
    QString caFile; ///< PEM; trusted beside the system's authorities
    QString certificateFile; ///< PEM; the client's own
    QString keyFile; ///< PEM; for certificateFile
    QString pkcs12File; ///< certificate and key in one; in the place of certificateFile and keyFile
    QString keyPassphrase; ///< of keyFile or pkcs12File, where that is encrypted
    TlsVersion minimumVersion = TlsVersion::Tls12;
    bool ignoreAllIssues = false;
    QByteArrayList trustedFingerprints; ///< SHA-256 in hexadecimal, in any case, with or without colons: a peer's
                                        ///< certificate that is trusted whatever it is
    /// Likewise, of the endpoints that redirects may lead to, by protocol::Url::endpoint(): trust in one is none in
    /// another.
    QHash<QString, QByteArrayList> trustedElsewhere;
};

/// Everything that a client needs to connect.
struct ConnectOptions {
    protocol::ClientRequest request; ///< extensions are offered by the wire engine only: Qt's has none
    TlsOptions tls;
    ProxyOptions proxy;
    /// Basic (RFC 7617) or Digest (RFC 7616), as the server asks. The wire engine's alone.
    Credentials credentials;
    int maxRedirects = 0; ///< how many redirects are followed: 301, 302, 303, 307 and 308. The wire engine's alone
    EngineKind engine = EngineKind::Wire;
    protocol::Limits limits;
    bool answersPings = true; ///< false: not by the engine, which Qt's does all the same; RFC 6455, section 5.5.2
    /// It waits while another client of the program is connecting to the same address; RFC 6455, section 4.1, point 2. With
    /// Qt's engine, and beyond a proxy, to the same name: the address is not known here. Those that take no turns keep
    /// nobody waiting.
    bool takesTurns = true;
    /// From the first step to the end of the opening handshake, the wait for a turn included.
    std::chrono::milliseconds openTimeout {30'000};
    /// So long a peer that is open may send nothing, before it is told 1001 and Failed; 0: for ever. The wire engine's
    /// alone.
    std::chrono::milliseconds idleTimeout {0};
    /// Messages and frames that would make bufferedAmount() more are refused, but where nothing waits; bytes. The wire
    /// engine's alone.
    qint64 sendLimit = 256LL * 1024 * 1024;
    /// What a person has marked secret: names of headers, and "?" with the name of a parameter, as in "?sig". Nothing is
    /// sent for it; recordings keep the names, so that exports leave out the values.
    QByteArrayList secretNames;
    std::chrono::milliseconds closeTimeout {10'000}; ///< for the peer to answer a close frame and to end TCP
};

} // namespace framescope::net
