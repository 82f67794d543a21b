// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "display.h"

#include "process.h"

namespace framescope::bench {

namespace {

constexpr auto variable = "DISPLAY";
constexpr int longestStart = 10'000; // milliseconds

} // namespace

Display::Display()
    : m_before(qgetenv(variable))
{
    startWithin(m_process, QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
            QStringLiteral("1440x900x24")});
    if (!m_process.waitForReadyRead(longestStart))
        return;
    const QByteArray number = m_process.readLine().trimmed();
    m_isThere = !number.isEmpty() && qputenv(variable, ':' + number);
}

Display::~Display()
{
    if (m_before.isNull())
        qunsetenv(variable);
    else
        qputenv(variable, m_before);
    m_process.terminate(); // not killed: it removes its lock and its socket
    m_process.waitForFinished();
}

} // namespace framescope::bench
