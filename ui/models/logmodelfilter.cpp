// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which messages are rows.
#include "logmodel.h"

namespace framescope::models {

void LogModel::setFilter(const capture::Filter &filter, Lifecycle lifecycle)
{
    m_filter = filter;
    m_lifecycle = lifecycle;
    m_scan.stop();
    if (m_filter.isEmpty() && lifecycle == Lifecycle::Hidden)
        showFiltered({});
    else
        startFilter();
    Q_EMIT filterChanged();
}

void LogModel::filterAgain()
{
    m_isFilterStale = !m_filter.isEmpty();
    if (m_isFilterStale && m_scanned.isDone())
        startFilter();
}

void LogModel::startFilter()
{
    m_isFilterNew = false;
    m_isFilterStale = false;
    m_scanned = {};
    if (m_path.isEmpty())
        return;
    if (m_filter.isEmpty()) {
        if (m_lifecycle == Lifecycle::Shown)
            showFiltered(filteredIndex());
        return;
    }
    m_scanned.last = m_lastMessage;
    m_isFilterNew = true;
    m_scan.start(m_path, m_filter, m_session, m_lastMessage);
    if (!m_lastMessage.isValid()) // nothing will be told
        takeFiltered({});
}

void LogModel::takeHits()
{
    const capture::FilterProgress progress = m_scan.take();
    takeFiltered(progress);
    if (m_isFilterStale && progress.isDone())
        startFilter();
    Q_EMIT filterChanged();
}

/// No messages yet.
capture::RowIndex LogModel::filteredIndex() const
{
    capture::RowIndex index;
    index.setPartial();
    if (m_lifecycle == Lifecycle::Hidden)
        return index;
    for (const capture::EventRow &event : m_events)
        index.addEvent(event.id, event.afterMessage);
    if (m_filter.isEmpty())
        index.setLastMessage(m_lastMessage);
    return index;
}

void LogModel::addEvent(capture::EventRow event)
{
    m_all.addEvent(event.id, event.afterMessage);
    if (m_filtered && m_hasEventRows)
        m_filtered->addEvent(event.id, event.afterMessage);
    m_events.push_back(std::move(event));
}

void LogModel::takeFiltered(const capture::FilterProgress &progress)
{
    m_scanned = progress;
    m_scanned.hits.clear();
    const auto addTo = [&progress](capture::RowIndex &index) {
        for (const base::MessageId message : progress.hits)
            index.addMessage(message);
        index.setLastMessage(progress.scanned);
    };
    if (std::exchange(m_isFilterNew, false)) {
        capture::RowIndex index = filteredIndex();
        addTo(index);
        showFiltered(std::move(index));
    } else if (m_filtered) {
        addTo(*m_filtered);
        if (m_span || m_pause) // where it ends among the rows is known as far as they are
            applySpan();
        insertRowsAtEnd();
    }
}

void LogModel::showFiltered(std::optional<capture::RowIndex> filtered)
{
    if (!filtered && !m_filtered)
        return;
    beginResetModel();
    m_filtered = std::move(filtered);
    m_hasEventRows = !m_filtered || m_lifecycle == Lifecycle::Shown;
    applySpan();
    m_rowCount = rowFrom(rowIndex().rowCount());
    endResetModel();
}

FilterCount LogModel::filterCount() const
{
    FilterCount count;
    count.selected = rowIndex().messageCount();
    count.scanned = m_scanned.scanned.value;
    count.all = m_all.messageCount();
    count.undecided = m_scanned.undecided;
    count.isBroken = m_scanned.isBroken;
    count.isDone = m_filter.isEmpty() || (!m_isFilterNew && m_scanned.scanned >= m_lastMessage);
    return count;
}

} // namespace framescope::models
