// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <session/sessioncore.h>

#include <QSocketNotifier>

namespace framescope::cli {

/// Sends standard input, one text message a line, and stops reading while too much of it waits to leave. I/O thread.
class StandardInput
{
public:
    /// @p ended is called once, when all of it has been given to the connection.
    explicit StandardInput(std::function<void()> ended);

    void start(session::SessionCore &core);
    /// Something has left for the kernel.
    void readOn(const session::SessionCore &core);
    /// Nothing can be sent any more.
    void stop();

private:
    void read(session::SessionCore &core);
    /// @p searched: so many bytes of m_rest are known to hold no end of a line.
    void sendLines(session::SessionCore &core, qsizetype searched);
    void sendLine(session::SessionCore &core, QByteArray line);
    void end(session::SessionCore &core);

    std::function<void()> m_ended;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_rest; ///< of a line that has not ended
    qint64 m_lineNumber = 0;
    bool m_hasToldLoss = false;
};

} // namespace framescope::cli
