// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/exportsink.h>

#include <unordered_set>

namespace framescope::exchange {

/// The sessions that a selection touches. Where only a part of a recording is exported, the others are left out.
class InvolvedSessions
{
public:
    /// Goes through the recording once, unless everything is selected.
    InvolvedSessions(capture::Reader &reader, Selector &selector, ExportSink &sink);

    [[nodiscard]] bool contains(base::SessionId session) const { return m_isAll || m_sessions.contains(session); }

private:
    bool m_isAll;
    std::unordered_set<base::SessionId> m_sessions;
};

} // namespace framescope::exchange
