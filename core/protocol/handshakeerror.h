// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/deflateterms.h>
#include <protocol/httphead.h>
#include <protocol/limits.h>

namespace framescope::protocol {

/// Why an opening handshake failed; RFC 6455, sections 4.1 and 4.2.
struct HandshakeError {
    enum class Kind {
        NotHttp, ///< what came is no HTTP/1.1 head; httpError says why
        EndedEarly, ///< the stream ended before the handshake did
        UnexpectedStatus, ///< the server answered with something other than 101
        MissingUpgrade, ///< no "Upgrade: websocket"
        MissingConnection, ///< no "Connection: Upgrade"
        WrongAccept, ///< Sec-WebSocket-Accept does not fit the key; expected and actual
        UnexpectedSubprotocol, ///< the server chose one that was not offered; actual
        UnexpectedExtension, ///< the server chose one that was not offered; actual
        BadMethod, ///< not GET; actual
        BadVersion, ///< Sec-WebSocket-Version is not 13; actual
        BadHost, ///< no Host header, or several; or one that is no host: actual
        BadKey, ///< Sec-WebSocket-Key is not 16 bytes in base64; actual
        NotAnUpgrade, ///< a plain HTTP request
        RefusedByUs, ///< the server's owner turned the request down
        MalformedExtensions, ///< Sec-WebSocket-Extensions does not obey its grammar; actual; section 9.1
        BadDeflateAnswer, ///< the answer to permessage-deflate is not valid, or fits no offer; deflateProblem, actual,
                          ///< expected
        BodyInRequest, ///< the request has Content-Length or Transfer-Encoding: what follows could be read in two ways
        RequestTimeout, ///< the request was not complete in time
    };
    Kind kind {};
    HttpError httpError {};
    QByteArray expected;
    QByteArray actual;
    Role finder = Role::Client; ///< the end that tells it
    DeflateProblem deflateProblem {}; ///< of the parameter actual
};

/// A stable name for files and programs, such as "wrong-accept".
[[nodiscard]] const char *nameOf(HandshakeError::Kind kind);

} // namespace framescope::protocol
