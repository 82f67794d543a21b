// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>

#include <variant>

namespace framescope::capture {

/// Goes through what a recording holds at its beginning in its one order: messages by id, and behind each the events that
/// follow it. Memory stays flat. One thread at a time, that of the reader.
class Walk
{
public:
    using Row = std::variant<MessageRow, EventRow>;

    /// @p reader must stay.
    explicit Walk(Reader &reader);

    /// Nothing at the end. Where the file is damaged rows are missing: the reader says so.
    [[nodiscard]] std::optional<Row> next();
    [[nodiscard]] base::MessageId lastMessage() const { return m_lastMessage; }

private:
    void fillMessages();
    void fillEvents();

    Reader &m_reader;
    base::MessageId m_lastMessage;
    std::deque<MessageRow> m_messages;
    std::deque<EventRow> m_events;
    base::MessageId m_nextMessage {1};
    base::EventId m_lastEvent;
    bool m_hasMoreMessages = true;
    bool m_hasMoreEvents = true;
};

} // namespace framescope::capture
