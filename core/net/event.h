// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/direction.h>
#include <net/connecterror.h>
#include <protocol/engine.h>

#include <chrono>
#include <variant>

namespace framescope::net {

/// The name is being looked up.
struct Resolving {
    QString host;
    quint16 port = 0;
};

/// Another client of the program is connecting to the same address: this one waits for its turn; RFC 6455, section 4.1,
/// point 2.
struct Queued {
    QString endpoint; ///< such as "127.0.0.1:80"; a name where the address is not known here
};

/// TCP is connected. Addresses are numeric.
struct Connected {
    QString localAddress;
    quint16 localPort = 0;
    QString peerAddress;
    quint16 peerPort = 0;
    QString proxy {}; ///< "host:port" of the proxy in between: the peer is then as it was named to the proxy
    std::vector<ConnectError::Tried> tried {}; ///< client: the name's addresses that were tried before in vain
};

/// TLS is up.
struct Secured {
    QString protocol; ///< such as "TLS 1.3"
    QString cipher; ///< as OpenSSL calls it
    std::vector<CertificateInfo> chain; ///< the peer's certificate first; empty on a server
    std::vector<TlsIssue> ignoredIssues; ///< why it would not be trusted, had the user not said so
    QString alpn {}; ///< what was agreed on, such as "http/1.1"; RFC 7301
    QString serverName {}; ///< that a client named (SNI); RFC 6066, section 3. Empty for an address, and on a server
};

/// A head of the opening handshake crossed the wire.
struct HeadCrossed {
    base::Direction direction {};
    QByteArray bytes;
};

/// How long a client took for what leads to an open connection, as the engine saw it; what it did not do or see is empty.
struct Phases {
    std::optional<base::Nanoseconds> dns; ///< the name, where it is looked up here
    std::optional<base::Nanoseconds> queued; ///< until its turn came; see Queued
    std::optional<base::Nanoseconds> tcp; ///< through a proxy: until it has let us through
    std::optional<base::Nanoseconds> tls;
    std::optional<base::Nanoseconds> upgrade; ///< from the request to the whole head of the response
};

/// The opening handshake is done.
struct Opened {
    protocol::Agreement agreement;
    Phases phases {}; ///< after a redirect those of the last connection
};

/// One frame of a fragmented message crossed the wire.
struct FragmentCrossed {
    base::Direction direction {};
    protocol::Frame frame;
};

/// A message crossed the wire, or as much of it as will.
struct MessageCrossed {
    MessageCrossed(base::Direction where, protocol::Message &&what)
        : direction(where)
        , message(std::move(what))
    {
    }

    base::Direction direction;
    protocol::Message message;
};

/// The peer broke a rule of the protocol.
struct Violated {
    protocol::Violation violation;
};

/// Bytes came that belong to no message. Closed follows.
struct Discarded {
    protocol::BytesDiscarded bytes;
};

/// The closing handshake was done, and the peer kept TCP open: it was ended from here; RFC 6455, section 7.1.1. Closed
/// follows.
struct Lingered {
    std::chrono::milliseconds waited {};
};

/// The recording is too far behind, or too much waits to leave, and this connection cannot slow its peer down: it was
/// dropped. Told by sessions; Closed follows.
struct Overrun {
    qint64 pending = 0; ///< bytes that were not recorded yet, or have not left
};

/// A client connects again by itself, in a while. Told by sessions, after Closed.
struct Waiting {
    std::chrono::milliseconds delay {};
    int attempt = 0; ///< number of the connection that follows
};

/// A server answered with something other than a WebSocket, and the client does as it says: a connection of its own
/// follows, within the same attempt. TCP ends with it.
struct Followed {
    int status = 0; ///< of the response: a redirect, or 401
    QString url; ///< where the next request goes, without user info
    QByteArray scheme; ///< of the authentication that is answered, such as "digest"; empty for a redirect
    QByteArray body; ///< of the response
};

/// There is no connection, or no longer. Closed follows.
struct Failed {
    ConnectError error;
};

/// The end. A connection tells nothing after it.
struct Closed {
    protocol::CloseOutcome outcome;
};

/// What a connection has to tell. time is when it happened, on the monotonic clock.
struct Event {
    using What = std::variant<Resolving, Queued, Connected, Secured, HeadCrossed, Opened, FragmentCrossed, MessageCrossed,
        Violated, Discarded, Lingered, Overrun, Followed, Failed, Closed, Waiting>;

    Event(base::MonoTime at, What &&told)
        : time(at)
        , what(std::move(told))
    {
    }
    /// A message, made in place.
    Event(base::MonoTime at, base::Direction direction, protocol::Message &&message)
        : time(at)
        , what(std::in_place_type<MessageCrossed>, direction, std::move(message))
    {
    }

    base::MonoTime time;
    What what;
};

} // namespace framescope::net
