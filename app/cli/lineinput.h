// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSocketNotifier>

#include <functional>

namespace framescope::cli {

/// Reads standard input line by line, on the thread that made it.
class LineInput
{
public:
    /// @p line: without its end. @p ended is called once.
    LineInput(std::function<void(const QByteArray &line)> line, std::function<void()> ended);

    void start();
    /// Leaves what comes for later, or reads on.
    void setPaused(bool isPaused);

private:
    void read();

    std::function<void(const QByteArray &)> m_line;
    std::function<void()> m_ended;
    QSocketNotifier m_notifier;
    QByteArray m_rest; ///< of a line that has not ended
};

} // namespace framescope::cli
