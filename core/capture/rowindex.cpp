// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowindex.h"

#include <algorithm>

namespace framescope::capture {

// Event number k (from 0) has k events and the messages up to its own before it: it stands in row rank(after) + k. The
// message of rank m has m - 1 messages before it and the events that stand behind one of them.

void RowIndex::setLastMessage(base::MessageId last)
{
    m_lastMessage = std::max(m_lastMessage, last);
}

void RowIndex::addMessage(base::MessageId message)
{
    Q_ASSERT(m_isPartial);
    m_messages.append(message);
}

qint64 RowIndex::rankOf(base::MessageId message) const
{
    if (!m_isPartial)
        return message.value;
    return m_messages.rankOf(message);
}

bool RowIndex::hasMessage(base::MessageId message) const
{
    return message.isValid() && message <= m_lastMessage && (!m_isPartial || m_messages.contains(message));
}

void RowIndex::addEvent(base::EventId event, base::MessageId after)
{
    Q_ASSERT(m_events.empty() || (m_events.back().id < event && m_events.back().after <= after));
    m_events.push_back({event, after});
}

void RowIndex::setWindow(qint64 first, qint64 end)
{
    m_windowFirst = std::max<qint64>(first, 0);
    m_windowEnd = std::max(end, m_windowFirst);
}

qint64 RowIndex::rowCount() const
{
    return std::max<qint64>(std::min(allRows(), m_windowEnd) - m_windowFirst, 0);
}

qint64 RowIndex::allRows() const
{
    const auto hidden = std::upper_bound(m_events.begin(), m_events.end(), m_lastMessage,
        [](base::MessageId last, const Event &event) { return last < event.after; });
    return rankOf(m_lastMessage) + (hidden - m_events.begin());
}

RowIndex::Row RowIndex::at(qint64 row) const
{
    Q_ASSERT(row >= 0 && row < rowCount());
    row += m_windowFirst;
    qint64 first = 0;
    qint64 last = static_cast<qint64>(m_events.size());
    while (first < last) {
        const qint64 middle = first + (last - first) / 2;
        if (rankOf(m_events[static_cast<size_t>(middle)].after) + middle < row)
            first = middle + 1;
        else
            last = middle;
    }
    const auto event = static_cast<size_t>(first);
    if (event < m_events.size() && rankOf(m_events[event].after) + first == row)
        return m_events[event].id;
    return m_isPartial ? m_messages.at(row - first) : base::MessageId(row - first + 1);
}

qint64 RowIndex::rowOf(base::MessageId message) const
{
    const auto behind = std::lower_bound(
        m_events.begin(), m_events.end(), message, [](const Event &event, base::MessageId id) { return event.after < id; });
    return rankOf(base::MessageId(message.value - 1)) + (behind - m_events.begin()) - m_windowFirst;
}

qint64 RowIndex::rowOfEvent(size_t position) const
{
    return rankOf(m_events[position].after) + static_cast<qint64>(position) - m_windowFirst;
}

} // namespace framescope::capture
