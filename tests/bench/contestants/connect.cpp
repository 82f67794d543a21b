// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect.h"

namespace framescope::bench {

QString floodResource(const Job &job)
{
    return QStringLiteral("/flood/%1/%2").arg(job.size).arg(job.count);
}

QString urlOf(const Job &job, const QString &resource)
{
    return QStringLiteral("ws://127.0.0.1:%1%2").arg(job.port).arg(resource);
}

net::ConnectOptions optionsFor(const Job &job, const QString &resource)
{
    net::ConnectOptions options;
    options.request.url = *protocol::Url::parse(urlOf(job, resource));
    return options;
}

RawSocket connectRaw(const Job &job, const QString &resource)
{
    RawSocket socket = RawSocket::connectTo(job.port);
    const bool isAsked = socket.isValid()
        && socket.write(QByteArray("GET " + resource.toLatin1()
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"));
    if (!isAsked || !socket.readHead().startsWith("HTTP/1.1 101 "))
        return {};
    return socket;
}

} // namespace framescope::bench
