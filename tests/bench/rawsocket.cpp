// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawsocket.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace framescope::bench {

namespace {

constexpr qsizetype maxHead = 16 * 1024;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

RawSocket withoutDelay(int descriptor)
{
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return RawSocket(descriptor);
}

} // namespace

RawSocket::~RawSocket()
{
    if (isValid())
        ::close(m_descriptor);
}

RawSocket RawSocket::connectTo(quint16 port)
{
    RawSocket socket = withoutDelay(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in address = loopback(port);
    if (::connect(socket.m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return {};
    return socket;
}

RawSocket RawSocket::listen()
{
    RawSocket socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in address = loopback(0);
    if (::bind(socket.m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(socket.m_descriptor, 1) != 0)
        return {};
    return socket;
}

RawSocket RawSocket::accept() const
{
    return withoutDelay(::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC));
}

quint16 RawSocket::port() const
{
    sockaddr_in address {};
    socklen_t size = sizeof address;
    ::getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

bool RawSocket::write(QByteArrayView bytes) const
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::send(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

qsizetype RawSocket::read(char *data, qsizetype size) const
{
    return std::max<ssize_t>(::recv(m_descriptor, data, static_cast<size_t>(size), 0), 0);
}

bool RawSocket::readAll(char *data, qsizetype size) const
{
    while (size > 0) {
        const qsizetype count = read(data, size);
        if (count == 0)
            return false;
        data += count;
        size -= count;
    }
    return true;
}

QByteArray RawSocket::readHead() const
{
    QByteArray head;
    char byte = 0;
    while (!head.endsWith("\r\n\r\n") && head.size() < maxHead && read(&byte, 1) == 1)
        head += byte;
    return head;
}

} // namespace framescope::bench
