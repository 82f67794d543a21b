// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace framescope::bench {

/// A display of its own, in memory, for all that is started while this object lives; ends with it, and with this process.
class Display
{
public:
    Display();
    ~Display();
    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    QByteArray m_before; ///< what DISPLAY was
    QProcess m_process;
    bool m_isThere = false;
};

} // namespace framescope::bench
