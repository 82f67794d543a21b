// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handshakes.h"

#include "support/wire.h"

#include <numeric>

namespace framescope::tests {

using namespace protocol;

KeySource countingKeys()
{
    auto last = std::make_shared<quint32>(0);
    return KeySource([last](quint32 *begin, quint32 *end) {
        std::iota(begin, end, *last + 1);
        *last += static_cast<quint32>(end - begin);
    });
}

ClientRequest plainRequest()
{
    ClientRequest request;
    request.url.host = QStringLiteral("example.com");
    request.url.resourceName = "/chat";
    return request;
}

QByteArray requestHead(const QByteArrayList &moreHeaders)
{
    return wire::head("GET /chat HTTP/1.1",
        QByteArrayList {"Host: example.com", "Upgrade: websocket", "Connection: Upgrade",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Version: 13"}
            + moreHeaders);
}

QByteArray responseHead(const QByteArrayList &moreHeaders)
{
    return wire::head("HTTP/1.1 101 Switching Protocols",
        QByteArrayList {
            "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Accept: " + acceptFor(countingKeys().handshakeKey())}
            + moreHeaders);
}

} // namespace framescope::tests
