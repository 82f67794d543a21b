// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/direction.h>
#include <base/strongid.h>
#include <protocol/frame.h>
#include <protocol/limits.h>

#include <QJsonObject>

#include <optional>

namespace framescope::capture {

/// Where a session in a recording came from.
struct SessionInfo {
    protocol::Role role = protocol::Role::Client;
    QString url; ///< without user info
    QString engine = QStringLiteral("wire");
    QString name; ///< of the tab, the server or the room; may be empty
};

/// A message on its way to the file.
struct MessageRecord {
    base::SessionId session;
    base::Direction direction {};
    protocol::Message message;
    /// When its last byte crossed the wire, where an engine shows no frames. With frames, the last of them says so.
    base::MonoTime timeWithoutFrames {};

    [[nodiscard]] base::MonoTime time() const { return message.frames.isEmpty() ? timeWithoutFrames : message.time(); }
};

/// What happened to a connection beside its messages. The names stand in files and are stable.
enum class EventKind {
    Resolving, ///< {host, port}
    Queued, ///< {endpoint}: waits while another client of the program is connecting to it
    Connected, ///< {local, localPort, peer, peerPort, proxy}
    Secured, ///< {protocol, cipher, chain: [certificate], ignored: [issue], alpn, serverName}
    RequestSent, ///< data: the head of the opening handshake, as it crossed the wire
    RequestReceived, ///< data: the same, on a server
    ResponseReceived, ///< data: the head
    ResponseSent, ///< data: the head; of a refusal, with its body
    Opened, ///< {subprotocol, extensions, phases: {dns, queued, tcp, tls, upgrade}}
    Violation, ///< {violation, rfc, section, offset, code}; data: the offending bytes
    Discarded, ///< {count, offset}; data: the first of the bytes that belong to no message
    Lingered, ///< {waited}: TCP was ended from here, so many milliseconds after the closing handshake
    Overrun, ///< {pending}: dropped, because so many bytes waited to be recorded, or to leave
    Followed, ///< {status, url, scheme}: does as the server says, by another connection; data: body of the response
    Failed, ///< {error, host, proxy, detail, status, expected, actual, handshake, deflate, issues, chain}; data: body of the
            ///< refusal
    Closed, ///< {code, reason, by: local | peer | none, clean; opened, answered: where false; cut: where true}
    Waiting, ///< {delay, attempt}: connects again by itself in so many milliseconds
    Gap, ///< {messages, events, bytes, from, to}: what is not here, as it could not be written; not of the connection
};

/// A stable name for files and programs, such as "request-sent".
[[nodiscard]] const char *nameOf(EventKind kind);
[[nodiscard]] std::optional<EventKind> eventKindFromName(QStringView name);

/// A lifecycle event on its way to the file.
struct EventRecord {
    base::SessionId session;
    int attempt = 1; ///< number of the connection within the session, from 1
    EventKind kind {};
    base::MonoTime time {};
    QJsonObject detail;
    QByteArray data;
};

} // namespace framescope::capture
