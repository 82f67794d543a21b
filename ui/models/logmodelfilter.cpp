// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which messages are rows.
#include "logmodel.h"

namespace framescope::models {

void LogModel::setFilter(const capture::Filter &filter)
{
    m_filter = filter;
    m_scan.stop();
    if (m_filter.isEmpty())
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
    if (m_filter.isEmpty() || m_path.isEmpty())
        return;
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
        capture::RowIndex index;
        index.setPartial();
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
    count.isDone = m_filter.isEmpty() || (!m_isFilterNew && m_scanned.scanned >= m_lastMessage);
    return count;
}

} // namespace framescope::models
