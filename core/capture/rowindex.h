// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/messageset.h>

#include <limits>
#include <variant>
#include <vector>

namespace framescope::capture {

/// The one order of a recording: messages by id, and between them the lifecycle events. Messages have ids without gaps,
/// so that only the events need memory; looking up a row takes the logarithm of their number. Of a part of the messages
/// their ids are kept. Any one thread.
class RowIndex
{
public:
    using Row = std::variant<base::MessageId, base::EventId>;

    /// Of the messages only those of addMessage() are rows. Before any.
    void setPartial() { m_isPartial = true; }
    /// Messages 1 to @p last are there, or those of them that were added. Never shrinks.
    void setLastMessage(base::MessageId last);
    /// After setPartial(): the next message, in order of their ids.
    void addMessage(base::MessageId message);
    [[nodiscard]] base::MessageId lastMessage() const { return m_lastMessage; }
    /// Adds the next event, which stands behind message @p after. Events come in order of their ids and of @p after.
    void addEvent(base::EventId event, base::MessageId after);

    /// Lets only the rows from @p first up to before @p end count, as they are numbered without a window: rows are then
    /// numbered from 0 within it. They may not be there yet.
    void setWindow(qint64 first, qint64 end);
    void clearWindow() { setWindow(0, std::numeric_limits<qint64>::max()); }
    [[nodiscard]] bool hasWindow() const { return m_windowEnd != std::numeric_limits<qint64>::max() || m_windowFirst != 0; }

    /// Messages that are rows, whatever the window.
    [[nodiscard]] qint64 messageCount() const { return rankOf(m_lastMessage); }
    /// Whether @p message is a row, whatever the window.
    [[nodiscard]] bool hasMessage(base::MessageId message) const;
    /// Rows that are known. Events that stand behind a message that is not there yet are not counted.
    [[nodiscard]] qint64 rowCount() const;
    /// The same without a window.
    [[nodiscard]] qint64 allRows() const;
    [[nodiscard]] Row at(qint64 row) const;
    /// Where @p message stands, or would; less than 0, or rowCount() and more, where that is outside of the window.
    [[nodiscard]] qint64 rowOf(base::MessageId message) const;
    /// Where the event stands that was added as number @p position, from 0; likewise.
    [[nodiscard]] qint64 rowOfEvent(size_t position) const;

private:
    struct Event {
        base::EventId id;
        base::MessageId after;
    };
    /// How many messages that are rows stand up to @p message, itself included.
    [[nodiscard]] qint64 rankOf(base::MessageId message) const;

    bool m_isPartial = false;
    MessageSet m_messages; ///< partial: all of them
    base::MessageId m_lastMessage;
    std::vector<Event> m_events;
    qint64 m_windowFirst = 0;
    qint64 m_windowEnd = std::numeric_limits<qint64>::max();
};

} // namespace framescope::capture
