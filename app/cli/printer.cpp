// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printer.h"

namespace framescope::cli {

Printer::Printer(net::IoThread &io, std::function<void(bool)> broken)
    : m_io(io)
    , m_broken(std::move(broken))
{
}

void Printer::print(const QByteArray &line)
{
    m_output.print(line);
    tellIfBroken();
    if (std::exchange(m_isFlushing, true))
        return;
    m_io.post([weak = weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->m_isFlushing = false;
            self->m_output.flush();
            self->tellIfBroken();
        }
    });
}

void Printer::finish(const std::function<void()> &done)
{
    m_output.flush();
    tellIfBroken();
    done();
}

void Printer::tellIfBroken()
{
    if (m_output.isBroken() && m_broken)
        std::exchange(m_broken, {})(m_output.hasFailed());
}

} // namespace framescope::cli
