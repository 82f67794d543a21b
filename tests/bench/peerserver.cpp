// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerserver.h"

#include "rawsocket.h"

#include <protocol/clienthandshake.h>
#include <protocol/frame.h>

#include <cstdio>

namespace framescope::bench {

namespace {

constexpr qsizetype chunkSize = 1024 * 1024;

QByteArray frame(protocol::Opcode opcode, QByteArrayView payload)
{
    protocol::FrameHeader header;
    header.opcode = opcode;
    header.setPayloadLength(static_cast<quint64>(payload.size()));
    return header.toBytes().append(payload);
}

QByteArray closeFrame()
{
    return frame(protocol::Opcode::Close, "\x03\xE8"); // 1000
}

/// Handshakes, and returns the resource that was asked for.
QByteArray acceptRequest(const RawSocket &socket)
{
    const QByteArray head = socket.readHead();
    const QByteArray name = "sec-websocket-key:";
    const qsizetype at = head.toLower().indexOf(name);
    if (at < 0)
        return {};
    const qsizetype begin = at + name.size();
    const QByteArray key = head.sliced(begin, head.indexOf('\r', begin) - begin).trimmed();
    const QByteArray answer =
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + protocol::acceptFor(key) + "\r\n\r\n";
    return socket.write(answer) ? head.split(' ').value(1) : QByteArray();
}

void flood(const RawSocket &socket, qsizetype size, qint64 count)
{
    const QByteArray one = frame(protocol::Opcode::Text, QByteArray(size, 'x'));
    const qint64 perChunk = std::max<qint64>(chunkSize / one.size(), 1);
    const QByteArray chunk = one.repeated(perChunk);
    bool isThere = true;
    for (qint64 left = count; left > 0 && isThere; left -= perChunk)
        isThere = socket.write(QByteArrayView(chunk).first(std::min(left, perChunk) * one.size()));
    char answer = 0;
    if (isThere && socket.write(closeFrame()))
        static_cast<void>(socket.read(&answer, 1)); // its close frame, or its end
}

/// Answers the frame at the beginning of @p pending and takes it out. False while it is not complete.
bool echoFrame(const RawSocket &socket, QByteArray &pending)
{
    const auto header = protocol::FrameHeader::fromBytes(pending);
    if (!header)
        return false;
    const qsizetype size = header->size() + static_cast<qsizetype>(header->payloadLength);
    if (pending.size() < size)
        return false;
    QByteArray payload = pending.sliced(header->size(), static_cast<qsizetype>(header->payloadLength));
    if (header->maskingKey)
        protocol::applyMask(payload.data(), payload.size(), *header->maskingKey);
    pending.remove(0, size);
    return socket.write(frame(header->opcode, payload));
}

void echo(const RawSocket &socket)
{
    QByteArray pending;
    std::array<char, 4096> buffer;
    while (const qsizetype count = socket.read(buffer.data(), std::ssize(buffer))) {
        pending.append(buffer.data(), count);
        while (echoFrame(socket, pending)) { }
    }
}

void echoRaw(const RawSocket &socket)
{
    std::array<char, 4096> buffer;
    while (const qsizetype count = socket.read(buffer.data(), std::ssize(buffer))) {
        if (!socket.write({buffer.data(), count}))
            return;
    }
}

void serve(const RawSocket &socket)
{
    const QByteArrayList parts = acceptRequest(socket).split('/');
    const QByteArray what = parts.value(1);
    if (what == "flood")
        flood(socket, parts.value(2).toLongLong(), parts.value(3).toLongLong());
    else if (what == "echo")
        echo(socket);
    else if (what == "raw")
        echoRaw(socket);
}

} // namespace

int runPeerServer()
{
    const RawSocket server = RawSocket::listen();
    if (!server.isValid())
        return 1;
    std::printf("%d\n", server.port());
    std::fflush(stdout);
    for (;;)
        serve(server.accept());
}

} // namespace framescope::bench
