// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/connectoptions.h>
#include <session/reconnection.h>

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace framescope::workspace {

/// A header of the opening handshake as a person has written it, with variables.
struct HeaderField {
    QString name;
    QString value;
    bool isEnabled = true; ///< false: kept, and not sent
    bool isSecret = false; ///< its value never stands in a file
    QJsonObject unknown; ///< what a newer version has written beside it
};

/// A parameter of the query that is switched off; those that are sent stand in the URL.
struct DisabledParameter {
    QString name;
    QString value;
};

/// How the client proves who it is, in the Authorization header: at once, or when it is asked.
struct Auth {
    enum class Kind {
        None, ///< what the URL says ("user:password@"), if anything
        Basic, ///< RFC 7617
        Bearer, ///< RFC 6750
        WhenAsked, ///< user and password, as the server asks in a 401: Basic, or Digest (RFC 7616). The wire engine's alone
    };
    Kind kind = Kind::None;
    QString user;
    QString password; ///< a secret
    QString token; ///< a secret
};

/// A message that is kept to be sent again.
struct SavedMessage {
    QString name;
    QString text; ///< with variables; of a binary message: hexadecimal
    bool isBinary = false;
    std::chrono::milliseconds interval {1000}; ///< when it is sent again and again, from 1 ms
    QJsonObject unknown;
};

/// Nobody follows more redirects than that: curl's own limit.
inline constexpr int mostRedirects = 50;

/// Nobody wants a message that is larger than that, in MiB: it has to be in memory at once.
inline constexpr int mostMebibytes = 2048;

/// Everything that a person has said about one connection: how to open it, and what to say there. Any text may have
/// "{{variables}}".
struct Request {
    QString id; ///< for life; a UUID without braces
    QString name;
    QString url; ///< with the parameters that are sent
    std::vector<DisabledParameter> disabledParameters;
    std::vector<HeaderField> headers;
    QStringList subprotocols; ///< in order of preference
    bool offersCompression = true; ///< by the wire engine: Qt's has none
    QString extensions; ///< what is offered then, as in Sec-WebSocket-Extensions; empty: protocol::usualDeflateOffer
    Auth auth;
    net::TlsOptions tls;
    /// The endpoint that tls.trustedFingerprints are for, as in protocol::Url::endpoint(): at others they count for nothing.
    QString trustedEndpoint;
    net::ProxyOptions proxy;
    int maxRedirects = 0; ///< that are followed, at most mostRedirects; the wire engine's alone
    bool takesTurns = true; ///< with others that connect to the same address; see net::ConnectOptions
    std::chrono::milliseconds openTimeout = net::ConnectOptions().openTimeout; ///< for the opening handshake; from 1 ms
    std::chrono::milliseconds idleTimeout {}; ///< without a byte of the peer; zero: for ever. The wire engine's alone
    std::chrono::milliseconds closeTimeout = net::ConnectOptions().closeTimeout; ///< for the closing handshake; from 1 ms
    int largestMessage = 256; ///< of the peer's, in MiB, from 1 to mostMebibytes; what is larger is refused with 1009
    int largestFrame = 256; ///< likewise
    int sendLimit = 256; ///< how much may wait to be sent, likewise; the wire engine's alone
    /// Rules that the peer may break without the connection being failed; the wire engine's alone.
    protocol::ViolationKinds tolerated;
    std::chrono::milliseconds heartbeat {}; ///< between pings; zero: none are sent
    session::ReconnectPolicy reconnect;
    net::EngineKind engine = net::EngineKind::Wire;
    std::vector<SavedMessage> messages;
    QJsonObject unknown; ///< what a newer version has written beside it
};

/// A request with an identity of its own and nothing else.
[[nodiscard]] Request newRequest();
/// An identity for a request or an environment.
[[nodiscard]] QString newId();

} // namespace framescope::workspace
