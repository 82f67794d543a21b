// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/iothread.h>

#include <QByteArray>

namespace framescope::cli {

/// Writes lines to standard output: all that come in one turn of the I/O thread's event loop together. A reader that is
/// slow slows the thread down, and through it the peer. I/O thread; what is left is written when it is destroyed.
class Printer : public std::enable_shared_from_this<Printer>
{
public:
    /// @p broken is called once, when nobody reads standard output any more.
    Printer(net::IoThread &io, std::function<void()> broken);
    ~Printer();
    Printer(const Printer &) = delete;
    Printer &operator=(const Printer &) = delete;

    /// @p line: without its end.
    void print(const QByteArray &line);

private:
    void flush();

    net::IoThread &m_io;
    std::function<void()> m_broken;
    QByteArray m_buffer;
    bool m_isFlushing = false;
    bool m_isBroken = false;
};

} // namespace framescope::cli
