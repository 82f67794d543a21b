// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace framescope::session {

class SessionCore;

/// Lets a peer that asks and does not read the answers wait: it is not read while more than 4 MiB wait to leave, until less
/// than 256 KiB do. For those who answer whatever comes; I/O thread.
class AnswerHold
{
public:
    /// To be called after each message of either direction.
    void update(SessionCore &core);

private:
    bool m_isHolding = false;
};

} // namespace framescope::session
