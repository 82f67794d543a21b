// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printer.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace framescope::cli {

namespace {

constexpr qsizetype bufferLimit = 64LL * 1024; // bytes

bool mayRetry()
{
    if (errno == EINTR)
        return true;
    if (errno != EAGAIN && errno != EWOULDBLOCK)
        return false;
    pollfd out {STDOUT_FILENO, POLLOUT, 0}; // somebody made it non-blocking
    return ::poll(&out, 1, -1) >= 0 || errno == EINTR;
}

bool writeAll(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written >= 0)
            bytes = bytes.sliced(written);
        else if (!mayRetry())
            return false;
    }
    return true;
}

} // namespace

Printer::Printer(net::IoThread &io, std::function<void()> broken)
    : m_io(io)
    , m_broken(std::move(broken))
{
}

Printer::~Printer()
{
    m_broken = {};
    flush();
}

void Printer::print(const QByteArray &line)
{
    m_buffer += line;
    m_buffer += '\n';
    if (m_buffer.size() >= bufferLimit)
        return flush();
    if (std::exchange(m_isFlushing, true))
        return;
    m_io.post([weak = weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->m_isFlushing = false;
            self->flush();
        }
    });
}

void Printer::flush()
{
    const QByteArray bytes = std::exchange(m_buffer, {});
    if (m_isBroken || writeAll(bytes))
        return;
    m_isBroken = true;
    if (m_broken)
        m_broken();
}

} // namespace framescope::cli
