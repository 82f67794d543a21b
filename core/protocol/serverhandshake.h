// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/clienthandshake.h>

namespace framescope::protocol {

/// A response that turns a request down, with a body that says why.
struct Refusal {
    HandshakeError error;
    int status = 400;
    HeaderList headers;
    QByteArray body; ///< plain text, where the headers have no Content-Type that says otherwise

    [[nodiscard]] QByteArray toBytes() const;
};

/// The server's half of the opening handshake; RFC 6455, section 4.2.
class ServerHandshake
{
public:
    /// Checks a request, point by point of section 4.2.1. Returns the value of its Sec-WebSocket-Key.
    [[nodiscard]] static base::Result<QByteArray, Refusal> verify(const HttpHead &request);
    /// The refusal of a head that could not be read.
    [[nodiscard]] static Refusal refusalFor(HttpError error);
    /// The refusal of a request that was not complete in time; RFC 9110, section 15.5.9.
    [[nodiscard]] static Refusal refusalOfDelay();
    /// What the answer agrees on. @p offers: the request's Sec-WebSocket-Extensions. @p deflate: nothing declines every
    /// offer of permessage-deflate.
    [[nodiscard]] static Agreement agree(
        const QByteArray &subprotocol, const QByteArray &offers, const std::optional<DeflatePolicy> &deflate);
    /// The 101 response; section 4.2.2.
    [[nodiscard]] static QByteArray acceptBytes(QByteArrayView key, const Agreement &agreement, const HeaderList &headers);
};

} // namespace framescope::protocol
