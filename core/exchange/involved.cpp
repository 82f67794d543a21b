// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "involved.h"

#include <capture/walk.h>

namespace framescope::exchange {

InvolvedSessions::InvolvedSessions(capture::Reader &reader, Selector &selector, ExportSink &sink)
    : m_isAll(selector.isEverything())
{
    capture::Walk walk(reader);
    sink.expect(walk.lastMessage().value * (m_isAll ? 1 : 2));
    while (!m_isAll && !sink.isStopped()) {
        const auto next = walk.next();
        if (!next)
            return;
        const auto *row = std::get_if<capture::MessageRow>(&*next);
        if (row && selector.selects(*row))
            m_sessions.insert(row->session);
        if (row)
            sink.step();
    }
}

} // namespace framescope::exchange
