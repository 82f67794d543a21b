// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowkeeper.h"

#include <widgets/logview.h>

#include <QItemSelectionModel>
#include <QScopedValueRollback>

namespace framescope::panels {

RowKeeper::RowKeeper(const models::LogModel &model, widgets::LogView &log)
    : QObject(&log)
    , m_model(model)
    , m_log(log)
{
    connect(&model, &models::LogModel::modelAboutToBeReset, this, &RowKeeper::keep);
    connect(&model, &models::LogModel::modelReset, this, [this] {
        m_isOther = false;
        restore();
    });
    connect(&model, &models::LogModel::rowsInserted, this, &RowKeeper::restore);
    connect(&model, &models::LogModel::recordingChanged, this, [this] {
        m_isOther = true; // the reset that follows is not for a filter
        forget();
    });
    connect(log.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isRestoring && m_log.selectionModel()->hasSelection())
            forget();
    });
}

void RowKeeper::keep()
{
    const int current = m_log.currentIndex().row();
    if (m_isOther || current < 0 || !m_log.selectionModel()->hasSelection())
        return; // what is kept already may come back
    m_rows = {m_model.rowAt(current)};
    m_follows = m_log.isFollowing() && !m_log.isInView(current);
    const models::RowRanges selected = m_log.selectedRows();
    if (models::countOf(selected) > mostRows)
        return;
    for (const auto &range : selected) {
        for (int row = range.first; row <= range.last; ++row) {
            if (row != current)
                m_rows.push_back(m_model.rowAt(row));
        }
    }
}

void RowKeeper::restore()
{
    if (m_rows.empty())
        return;
    const auto rowOf = [this](const capture::RowIndex::Row &row) {
        const int found = std::visit([this](auto id) { return m_model.rowOf(id); }, row);
        return found < m_model.rowCount() ? found : -1;
    };
    const int current = rowOf(m_rows.front());
    if (current < 0)
        return;
    const QScopedValueRollback guard(m_isRestoring, true);
    m_log.selectionModel()->setCurrentIndex(
        m_model.index(current, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    for (const auto &row : m_rows) {
        if (const int found = rowOf(row); found >= 0)
            m_log.selectionModel()->select(m_model.index(found, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    const bool follows = m_follows && m_log.isFollowing(); // a reset makes it follow
    m_log.setFollowing(follows);
    if (!follows)
        m_log.scrollTo(m_model.index(current, 0), QAbstractItemView::PositionAtCenter);
    m_rows.clear();
}

void RowKeeper::forget()
{
    m_rows.clear();
}

} // namespace framescope::panels
