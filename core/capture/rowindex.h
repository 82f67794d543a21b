// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/strongid.h>

#include <variant>
#include <vector>

namespace framescope::capture {

/// The one order of a recording: messages by id, and between them the lifecycle events. Messages have ids without gaps,
/// so that only the events need memory; looking up a row takes the logarithm of their number. Any one thread.
class RowIndex
{
public:
    using Row = std::variant<base::MessageId, base::EventId>;

    /// Messages 1 to @p last are there. Never shrinks.
    void setLastMessage(base::MessageId last);
    /// Adds the next event, which stands behind message @p after. Events come in order of their ids and of @p after.
    void addEvent(base::EventId event, base::MessageId after);

    /// Rows that are known. Events that stand behind a message that is not there yet are not counted.
    [[nodiscard]] qint64 rowCount() const;
    [[nodiscard]] Row at(qint64 row) const;
    [[nodiscard]] qint64 rowOf(base::MessageId message) const;

private:
    struct Event {
        base::EventId id;
        base::MessageId after;
    };
    base::MessageId m_lastMessage;
    std::vector<Event> m_events;
};

} // namespace framescope::capture
