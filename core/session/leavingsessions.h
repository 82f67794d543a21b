// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <set>

namespace framescope::session {

class SessionCore;

/// Sessions whose owners have gone and whose connections say goodbye. I/O thread.
class LeavingSessions
{
public:
    /// Lets @p core leave, and keeps it until it has.
    void add(const std::shared_ptr<SessionCore> &core);
    /// Waits until all have left, for at most a second, and drops the connections that have not. The event loop of the
    /// thread runs meanwhile.
    void finish();

private:
    void remove(SessionCore *core);

    std::set<std::shared_ptr<SessionCore>> m_cores;
    std::function<void()> m_finished; ///< while finish() waits
};

} // namespace framescope::session
