// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardoutput.h"

#include "diagnostics.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace framescope::cli {

namespace {

constexpr qsizetype bufferLimit = 64 * 1024; // bytes

/// A pipe that has room takes so much without waiting; POSIX, PIPE_BUF.
constexpr qsizetype pieceSize = 4096;

constexpr int gaveUp = ECANCELED;

} // namespace

StandardOutput::StandardOutput()
    : m_wakeUp(::eventfd(0, EFD_CLOEXEC))
{
}

StandardOutput::~StandardOutput()
{
    flush();
    ::close(m_wakeUp);
}

void StandardOutput::giveUp()
{
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_wakeUp, &one, sizeof one);
}

/// 0, or the number of the error.
int StandardOutput::writeAll(QByteArrayView bytes) const
{
    while (!bytes.isEmpty()) {
        if (const int number = waitForRoom())
            return number;
        const QByteArrayView piece = bytes.first(std::min(bytes.size(), pieceSize));
        const ssize_t written = ::write(STDOUT_FILENO, piece.data(), static_cast<size_t>(piece.size()));
        if (written >= 0)
            bytes = bytes.sliced(written);
        else if (errno != EINTR && errno != EAGAIN && errno != EWOULDBLOCK)
            return errno;
    }
    return 0;
}

int StandardOutput::waitForRoom() const
{
    std::array<pollfd, 2> wanted {pollfd {STDOUT_FILENO, POLLOUT, 0}, pollfd {m_wakeUp, POLLIN, 0}};
    while (::poll(wanted.data(), wanted.size(), -1) < 0) {
        if (errno != EINTR)
            return errno;
    }
    return wanted[1].revents != 0 && (wanted[0].revents & POLLOUT) == 0 ? gaveUp : 0;
}

void StandardOutput::print(const QByteArray &line)
{
    write(line);
    write("\n");
}

void StandardOutput::write(QByteArrayView bytes)
{
    const bool isLarge = bytes.size() >= bufferLimit;
    if (!isLarge)
        m_buffer += bytes;
    if (isLarge || m_buffer.size() >= bufferLimit)
        flush();
    if (isLarge)
        writeNow(bytes);
}

void StandardOutput::flush()
{
    writeNow(std::exchange(m_buffer, {}));
}

void StandardOutput::writeNow(QByteArrayView bytes)
{
    if (m_isBroken)
        return;
    if (const int number = writeAll(bytes))
        takeError(number);
}

void StandardOutput::takeError(int number)
{
    m_isBroken = true;
    m_hasFailed = number != EPIPE && number != gaveUp;
    if (number == gaveUp)
        diagnose(QStringLiteral("Nobody read standard output any more: what was still to be written is not there."));
    else if (m_hasFailed)
        diagnose(QStringLiteral("Nothing more can be written to standard output: %1.").arg(qt_error_string(number)));
}

bool StandardOutput::finish()
{
    flush();
    return !m_hasFailed;
}

} // namespace framescope::cli
