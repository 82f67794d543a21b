// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/record.h>

#include <map>
#include <unordered_map>
#include <vector>

namespace framescope::capture {

/// What a recording could not keep while it could not be written, until the file can say so.
class Losses
{
public:
    /// Remembers which connection of its session comes last.
    void takeAttempt(const EventRecord &event) { m_attempts[event.session] = event.attempt; }
    void add(const MessageRecord &message);
    void add(const EventRecord &event);

    [[nodiscard]] bool isEmpty() const { return m_lost.empty(); }
    /// A record of the kind Gap for each session that has lost something, in the order of the sessions, with times as
    /// @p anchor reckons them. Empties it.
    [[nodiscard]] std::vector<EventRecord> take(const base::ClockAnchor &anchor);

private:
    struct Lost {
        qint64 messages = 0;
        qint64 events = 0;
        qint64 bytes = 0; ///< of payloads
        base::MonoTime from {};
        base::MonoTime to {};
    };
    Lost &lostOf(base::SessionId session, base::MonoTime time);

    std::unordered_map<base::SessionId, int> m_attempts;
    std::map<base::SessionId, Lost> m_lost;
};

} // namespace framescope::capture
