// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

namespace framescope::capture {

namespace {

constexpr int messagesAtOnce = 1000;
constexpr int eventsAtOnce = 16; // the body of a refusal can be a mebibyte

} // namespace

Walk::Walk(Reader &reader)
    : m_reader(reader)
    , m_lastMessage(reader.lastMessage())
{
}

/// Ids have no holes but where the file has. The reader is asked also behind the last one: if the end is cut off, it finds
/// out.
void Walk::fillMessages()
{
    while (m_messages.empty() && m_hasMoreMessages && !m_reader.isStopped()) {
        const bool isEnd = m_nextMessage > m_lastMessage;
        for (MessageRow &row : m_reader.messages(m_nextMessage, messagesAtOnce)) {
            if (row.id <= m_lastMessage)
                m_messages.push_back(std::move(row));
        }
        m_hasMoreMessages = !isEnd;
        if (!m_messages.empty())
            m_nextMessage = base::MessageId(m_messages.back().id.value + 1);
        else if (!isEnd)
            m_nextMessage = m_reader.nextReachable(m_nextMessage, m_lastMessage);
    }
}

void Walk::fillEvents()
{
    if (!m_events.empty() || !m_hasMoreEvents)
        return;
    for (EventRow &row : m_reader.events(m_lastEvent, eventsAtOnce)) {
        if (row.afterMessage <= m_lastMessage) // else it came after we began
            m_events.push_back(std::move(row));
    }
    m_hasMoreEvents = !m_events.empty();
    if (m_hasMoreEvents)
        m_lastEvent = m_events.back().id;
}

std::optional<Walk::Row> Walk::next()
{
    fillMessages();
    fillEvents();
    const bool isEventNext =
        !m_events.empty() && (m_messages.empty() || m_events.front().afterMessage < m_messages.front().id);
    if (isEventNext) {
        Row row = std::move(m_events.front());
        m_events.pop_front();
        return row;
    }
    if (m_messages.empty())
        return std::nullopt;
    Row row = std::move(m_messages.front());
    m_messages.pop_front();
    return row;
}

} // namespace framescope::capture
