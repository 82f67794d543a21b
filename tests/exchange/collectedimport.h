// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/importtarget.h>

#include <vector>

namespace framescope::tests {

/// Keeps what is imported, and complains where it comes in a wrong order.
class CollectedImport : public exchange::ImportTarget
{
public:
    bool begin(const base::ClockAnchor &anchor) override
    {
        isInOrder = isInOrder && !hasBegun;
        hasBegun = true;
        this->anchor = anchor;
        return calls++ != stopAt;
    }
    base::SessionId addSession(const capture::SessionInfo &info, base::MonoTime started) override
    {
        isInOrder = isInOrder && hasBegun;
        sessions.push_back(info);
        starts.push_back(anchor.toWall(started));
        return base::SessionId(calls++ == stopAt ? 0 : static_cast<qint64>(sessions.size()));
    }
    bool append(capture::MessageRecord record) override
    {
        isInOrder = isInOrder && isKnown(record.session);
        messages.push_back(std::move(record));
        return calls++ != stopAt;
    }
    bool append(capture::EventRecord record) override
    {
        isInOrder = isInOrder && isKnown(record.session);
        events.push_back(std::move(record));
        return calls++ != stopAt;
    }
    bool annotate(capture::Note note) override
    {
        isInOrder = isInOrder && !messages.empty();
        note.message = base::MessageId(static_cast<qint64>(messages.size()));
        notes.push_back(std::move(note));
        return calls++ != stopAt;
    }

    base::ClockAnchor anchor;
    std::vector<capture::SessionInfo> sessions;
    std::vector<base::WallTime> starts;
    std::vector<capture::MessageRecord> messages;
    std::vector<capture::EventRecord> events;
    std::vector<capture::Note> notes;
    bool hasBegun = false;
    bool isInOrder = true;
    int calls = 0;
    int stopAt = -1; ///< the call that says no

private:
    [[nodiscard]] bool isKnown(base::SessionId session) const
    {
        return session.isValid() && session.value <= static_cast<qint64>(sessions.size());
    }
};

} // namespace framescope::tests
