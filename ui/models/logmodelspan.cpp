// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which times are shown.
#include "logmodel.h"

namespace framescope::models {

void LogModel::setTimeRange(std::optional<TimeRange> range)
{
    const int request = ++m_rangeRequest;
    m_until.reset();
    if (!range)
        return showRange({}, {}, {});
    using Ends = std::pair<base::MessageId, base::MessageId>;
    ask<Ends>(
        [range = *range](capture::Reader &reader) -> Ends {
            return {reader.firstMessageAt(range.from), reader.firstMessageAt(range.to)};
        },
        [this, range, request](Ends ends) {
            if (request == m_rangeRequest)
                showRange(range, ends.first, ends.second);
        });
}

void LogModel::showRange(std::optional<TimeRange> range, base::MessageId first, base::MessageId end)
{
    beginResetModel();
    m_range = range;
    m_span = range ? std::optional(Span {range->from, range->to, first, end}) : std::nullopt;
    applySpan();
    m_rowCount = rowFrom(rowIndex().rowCount());
    endResetModel();
    Q_EMIT timeRangeChanged();
}

void LogModel::applySpan()
{
    shown().clearWindow();
    qint64 first = 0;
    qint64 end = std::numeric_limits<qint64>::max();
    if (m_span) {
        first = rowAtTime(m_span->from, m_span->first);
        end = rowAtTime(m_span->to, m_span->end);
    }
    if (m_pause) {
        m_pause->end = rowOfPause();
        end = std::min(end, m_pause->end);
    }
    shown().setWindow(first, end);
}

/// Without a window. Events may have come since behind the message that was the last.
qint64 LogModel::rowOfPause() const
{
    const qint64 end = rowIndex().rowOf(base::MessageId(m_pause->lastMessage.value + 1));
    if (!m_hasEventRows)
        return end;
    const auto late = std::count_if(m_events.begin() + static_cast<qsizetype>(m_pause->events), m_events.end(),
        [this](const capture::EventRow &event) { return event.afterMessage <= m_pause->lastMessage; });
    return end - late;
}

void LogModel::setPaused(bool isPaused)
{
    if (isPaused == m_pause.has_value() || (isPaused && m_path.isEmpty()))
        return;
    if (isPaused)
        m_pause = Pause {m_lastMessage, m_events.size(), 0};
    else
        m_pause.reset();
    applySpan();
    insertRowsAtEnd();
    Q_EMIT pauseChanged();
}

qint64 LogModel::heldRows() const
{
    return m_pause ? std::max<qint64>(rowIndex().allRows() - m_pause->end, 0) : 0;
}

/// Without a window: where what happens at @p time stands, or would; @p message is the first that is not earlier.
qint64 LogModel::rowAtTime(base::WallTime time, base::MessageId message) const
{
    const qint64 row = rowIndex().rowOf(message);
    if (!m_hasEventRows)
        return row;
    const auto isEarlier = [](const capture::EventRow &event, base::WallTime wanted) { return event.time < wanted; };
    const auto event = std::lower_bound(m_events.begin(), m_events.end(), time, isEarlier);
    return event == m_events.end() ? row
                                   : std::min(row, rowIndex().rowOfEvent(static_cast<size_t>(event - m_events.begin())));
}

void LogModel::showUntil(std::optional<base::WallTime> time)
{
    if (!time || !m_until)
        ++m_rangeRequest;
    setPaused(false);
    if (m_range)
        showRange({}, {}, {});
    m_until = time ? std::optional(*time + base::Nanoseconds(1)) : std::nullopt;
    if (m_until)
        return askUntil();
    m_span.reset();
    moveEnd(std::numeric_limits<qint64>::max());
}

/// One question at a time: a player asks for another time before a slow disk has answered, and shall be seen to move.
void LogModel::askUntil()
{
    if (!m_reader || std::exchange(m_isAskingUntil, true))
        return;
    const base::WallTime behind = *m_until;
    ask<base::MessageId>([behind](capture::Reader &reader) { return reader.firstMessageAt(behind); },
        [this, behind, request = m_rangeRequest](base::MessageId first) {
            m_isAskingUntil = false;
            const bool isWanted = m_until && request == m_rangeRequest;
            if (isWanted)
                endBefore(behind, first);
            if (m_until && !(isWanted && m_until == behind))
                askUntil();
        });
}

/// @p first is the first message that is not shown.
void LogModel::endBefore(base::WallTime behind, base::MessageId first)
{
    m_span = Span {base::WallTime::min(), behind, base::MessageId(1), first};
    shown().clearWindow();
    const qint64 end = rowAtTime(behind, first);
    shown().setWindow(0, m_rowCount);
    moveEnd(end);
}

void LogModel::moveEnd(qint64 end)
{
    shown().setWindow(0, end);
    const int count = rowFrom(rowIndex().rowCount());
    if (count > m_rowCount) {
        beginInsertRows({}, m_rowCount, count - 1);
        m_rowCount = count;
        endInsertRows();
    } else if (count < m_rowCount) {
        shown().setWindow(0, m_rowCount); // what goes is still there while it is told
        beginRemoveRows({}, count, m_rowCount - 1);
        shown().setWindow(0, end);
        m_rowCount = count;
        endRemoveRows();
    }
}

} // namespace framescope::models
