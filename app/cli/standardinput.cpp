// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardinput.h"

#include "diagnostics.h"

#include <format/inputerrors.h>

#include <cerrno>
#include <unistd.h>

namespace framescope::cli {

namespace {

constexpr int readSize = 64 * 1024; // bytes
/// Reading stops when more than this waits to leave, and goes on below the other; bytes.
constexpr qint64 highWater = 1024LL * 1024;
constexpr qint64 lowWater = 256LL * 1024;

} // namespace

StandardInput::StandardInput(std::function<void()> ended)
    : m_ended(std::move(ended))
{
}

void StandardInput::start(session::SessionCore &core)
{
    m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, weak = core.weak_from_this()] {
        if (const auto alive = weak.lock())
            read(*alive);
    });
}

void StandardInput::readOn(const session::SessionCore &core)
{
    if (m_notifier && !m_notifier->isEnabled() && core.bufferedAmount() <= lowWater)
        m_notifier->setEnabled(true);
}

void StandardInput::stop()
{
    if (m_notifier)
        m_notifier->setEnabled(false);
    if (m_notifier)
        m_notifier.release()->deleteLater(); // it may be the one that calls
}

void StandardInput::read(session::SessionCore &core)
{
    QByteArray chunk(readSize, Qt::Uninitialized);
    const ssize_t count = ::read(STDIN_FILENO, chunk.data(), static_cast<size_t>(chunk.size()));
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count <= 0)
        return end(core);
    chunk.truncate(count);
    const qsizetype searched = m_rest.size();
    m_rest += chunk;
    sendLines(core, searched);
    if (m_notifier && core.bufferedAmount() > highWater)
        m_notifier->setEnabled(false);
}

void StandardInput::sendLines(session::SessionCore &core, qsizetype searched)
{
    qsizetype start = 0;
    for (qsizetype end = m_rest.indexOf('\n', searched); end >= 0; end = m_rest.indexOf('\n', start)) {
        sendLine(core, m_rest.sliced(start, end - start));
        start = end + 1;
    }
    m_rest.remove(0, start);
}

void StandardInput::sendLine(session::SessionCore &core, QByteArray line)
{
    ++m_lineNumber;
    if (line.endsWith('\r'))
        line.chop(1);
    if (!QByteArrayView(line).isValidUtf8())
        return diagnose(QStringLiteral("Line %1 of standard input was not sent. ").arg(m_lineNumber)
            + format::sendErrorSentence(protocol::SendError::InvalidUtf8));
    if (m_notifier && core.sendText(line))
        return;
    if (!std::exchange(m_hasToldLoss, true))
        diagnose(QStringLiteral("From line %1 on nothing of standard input was sent: the connection had been closed.")
                     .arg(m_lineNumber));
}

void StandardInput::end(session::SessionCore &core)
{
    if (!m_rest.isEmpty())
        sendLine(core, std::exchange(m_rest, {}));
    stop();
    m_ended();
}

} // namespace framescope::cli
