// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardoutput.h"

#include "diagnostics.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace framescope::cli {

namespace {

constexpr qsizetype bufferLimit = 64 * 1024; // bytes

bool mayRetry(int number)
{
    if (number == EINTR)
        return true;
    if (number != EAGAIN && number != EWOULDBLOCK)
        return false;
    pollfd out {STDOUT_FILENO, POLLOUT, 0}; // somebody made it non-blocking
    return ::poll(&out, 1, -1) >= 0 || errno == EINTR;
}

/// 0, or the number of the error.
int writeAll(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), static_cast<size_t>(bytes.size()));
        const int number = errno;
        if (written >= 0)
            bytes = bytes.sliced(written);
        else if (!mayRetry(number))
            return number;
    }
    return 0;
}

} // namespace

StandardOutput::~StandardOutput()
{
    flush();
}

void StandardOutput::print(const QByteArray &line)
{
    m_buffer += line;
    m_buffer += '\n';
    if (m_buffer.size() >= bufferLimit)
        flush();
}

void StandardOutput::write(QByteArrayView bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() >= bufferLimit)
        flush();
}

void StandardOutput::flush()
{
    const QByteArray bytes = std::exchange(m_buffer, {});
    if (m_isBroken)
        return;
    if (const int number = writeAll(bytes))
        takeError(number);
}

void StandardOutput::takeError(int number)
{
    m_isBroken = true;
    m_hasFailed = number != EPIPE;
    if (m_hasFailed)
        diagnose(QStringLiteral("Nothing more can be written to standard output: %1.").arg(qt_error_string(number)));
}

bool StandardOutput::finish()
{
    flush();
    return !m_hasFailed;
}

} // namespace framescope::cli
