// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <metrics/latency.h>
#include <net/connecterror.h>
#include <protocol/engine.h>

#include <QString>

#include <optional>

namespace framescope::session {

/// Where a session stands.
enum class State {
    Idle, ///< never opened
    Connecting, ///< from the look-up of the name to the end of the opening handshake
    Open,
    Closing, ///< a close frame was sent or received
    Closed
};

/// What has crossed the wire over all attempts of a session.
struct Counters {
    qint64 messagesIn = 0; ///< text and binary
    qint64 messagesOut = 0;
    qint64 bytesIn = 0; ///< payloads of text and binary messages
    qint64 bytesOut = 0;
    qint64 wireIn = 0; ///< all frames, with headers
    qint64 wireOut = 0;

    friend bool operator==(const Counters &, const Counters &) = default;
};

/// A session at one moment: plain values for the window.
struct Snapshot {
    State state = State::Idle;
    int attempt = 0; ///< number of the connection within the session, from 1; 0 before the first
    Counters counters;
    QString peer; ///< "127.0.0.1:8080", of the last attempt, once connected
    base::WallTime connected {}; ///< when TCP was up, of the last attempt; zero before
    QString tlsProtocol; ///< empty: no TLS
    QString tlsCipher;
    QString subprotocol;
    QString extensions; ///< that were agreed on, as the response names them
    metrics::Percentiles latency; ///< of pings that were answered in the last five minutes, over all attempts
    std::optional<net::ConnectError> error; ///< why the last attempt failed
    std::optional<protocol::CloseOutcome> outcome; ///< how the last attempt ended
    std::optional<base::MonoTime> nextAttempt; ///< when the session connects again by itself; State::Closed until then
};

} // namespace framescope::session
