// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace framescope::session {

/// Why a peer is not read: each reason comes and goes by itself, and the peer is read when there is none. I/O thread, but
/// for holdsFor().
class ReadingHold
{
public:
    enum class Reason : unsigned {
        Recording = 1, ///< the writer is behind
        Owner = 2,
        Others = 4, ///< they do not read what this peer sends them
        Pings = 8, ///< it does not read its pongs
    };

    /// Whether that changed anything: the reason, which others may cover.
    bool set(Reason reason, bool isHeld)
    {
        const auto bit = static_cast<unsigned>(reason);
        const unsigned before = isHeld ? m_reasons.fetch_or(bit) : m_reasons.fetch_and(~bit);
        return ((before & bit) != 0) != isHeld;
    }
    void clear() { m_reasons = 0; }
    [[nodiscard]] bool isHeld() const { return m_reasons != 0; }
    /// Any thread.
    [[nodiscard]] bool holdsFor(Reason reason) const { return (m_reasons & static_cast<unsigned>(reason)) != 0; }

private:
    std::atomic<unsigned> m_reasons = 0;
};

} // namespace framescope::session
