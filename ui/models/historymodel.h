// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/history.h>

#include <QAbstractListModel>

namespace framescope::models {

/// The requests that were opened, newest first.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TimeRole = Qt::UserRole, ///< QString: when, in the person's words: the time of today, otherwise the day
    };

    /// @p history must outlive it.
    explicit HistoryModel(workspace::History &history, QObject *parent = nullptr);

    [[nodiscard]] const workspace::HistoryEntry &entry(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    workspace::History &m_history;
};

} // namespace framescope::models
