// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineinput.h"

#include <array>
#include <cerrno>

#include <unistd.h>

namespace framescope::cli {

LineInput::LineInput(std::function<void(const QByteArray &line)> line, std::function<void()> ended)
    : m_line(std::move(line))
    , m_ended(std::move(ended))
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    m_notifier.setEnabled(false);
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { read(); });
}

void LineInput::start()
{
    m_notifier.setEnabled(true);
}

void LineInput::setPaused(bool isPaused)
{
    if (m_ended)
        m_notifier.setEnabled(!isPaused);
}

void LineInput::read()
{
    std::array<char, 64 * 1024> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): read() fills it
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count > 0)
        m_rest.append(buffer.data(), count);
    qsizetype start = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', start)) {
        m_line(m_rest.sliced(start, end - start));
        start = end + 1;
    }
    m_rest.remove(0, start);
    if (count > 0)
        return;
    if (!m_rest.isEmpty())
        m_line(std::exchange(m_rest, {}));
    m_notifier.setEnabled(false);
    std::exchange(m_ended, {})();
}

} // namespace framescope::cli
