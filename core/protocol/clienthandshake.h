// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <protocol/handshakeerror.h>
#include <protocol/url.h>

namespace framescope::protocol {

/// What a client asks for in its opening handshake.
struct ClientRequest {
    Url url;
    HeaderList headers; ///< of the person; one with a name that the handshake needs too takes its place
    QByteArrayList subprotocols; ///< in order of preference
    QByteArray origin; ///< empty: no Origin header
    /// Offers of extensions in order of preference, each as it is to stand in Sec-WebSocket-Extensions, such as
    /// "permessage-deflate; client_max_window_bits". None: the header is not sent. What is no valid offer is sent all the
    /// same, and the answer is held to as much of it as can be understood.
    QByteArrayList extensions;
};

/// What the two ends agreed on.
struct Agreement {
    QByteArray subprotocol; ///< empty: none
    QByteArray extensions; ///< the value of Sec-WebSocket-Extensions in the response
    std::optional<DeflateParameters> deflate {}; ///< where permessage-deflate is among them
};

/// The value of Sec-WebSocket-Accept that proves a server has read @p key; RFC 6455, section 4.2.2, point 5.
[[nodiscard]] QByteArray acceptFor(QByteArrayView key);

/// The client's half of the opening handshake; RFC 6455, section 4.1.
class ClientHandshake
{
public:
    /// @p key: 16 random bytes in base64, as of KeySource::handshakeKey().
    ClientHandshake(ClientRequest request, QByteArray key);

    [[nodiscard]] QByteArray requestBytes() const;
    [[nodiscard]] base::Result<Agreement, HandshakeError> verify(const HttpHead &response) const;

private:
    [[nodiscard]] HeaderList headers() const;
    [[nodiscard]] std::optional<HandshakeError> verifyExtensions(Agreement &agreement) const;

    ClientRequest m_request;
    QByteArray m_key;
};

} // namespace framescope::protocol
