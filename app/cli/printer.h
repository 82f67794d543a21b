// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standardoutput.h"

#include <net/iothread.h>

namespace framescope::cli {

/// Prints lines: all that come in one turn of the I/O thread's event loop together. A reader that is slow slows the
/// thread down, and through it the peer. I/O thread; what is left is written when it is destroyed.
class Printer : public std::enable_shared_from_this<Printer>
{
public:
    /// @p broken is called once, when nothing can be written any more; it is told whether that is an error.
    Printer(net::IoThread &io, std::function<void(bool)> broken);

    /// @p line: without its end.
    void print(const QByteArray &line);

    /// See StandardOutput::giveUp(). Any thread.
    void giveUp() { m_output.giveUp(); }
    /// Writes what is left, and then calls @p done. I/O thread.
    void finish(const std::function<void()> &done);

private:
    void tellIfBroken();

    net::IoThread &m_io;
    std::function<void(bool)> m_broken;
    StandardOutput m_output;
    bool m_isFlushing = false;
};

} // namespace framescope::cli
