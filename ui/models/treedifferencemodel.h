// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/messagecomparison.h>

#include <QAbstractItemModel>

namespace framescope::models {

/// The values of two messages as one tree: what both have, and what one of them has.
class TreeDifferenceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using Kind = inspect::TreeDifference::Kind;
    enum Column { NameColumn, LeftColumn, RightColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< Kind
        PathRole ///< QString: "$.data.price"
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// @p comparison has values. @p differencesOnly: what is equal is left out.
    void setComparison(std::shared_ptr<const MessageComparison> comparison, bool differencesOnly);
    /// The rows that differ themselves, in order.
    [[nodiscard]] std::vector<QModelIndex> changes() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const inspect::TreeDifference::Node &nodeOf(const QModelIndex &index) const;
    [[nodiscard]] const std::vector<qint32> &childrenOf(const QModelIndex &parent) const;
    [[nodiscard]] QString nameOf(qint32 node) const;
    [[nodiscard]] QString valueOf(qint32 value, bool isLeft) const;
    [[nodiscard]] QString pathOf(qint32 node) const;

    std::shared_ptr<const MessageComparison> m_comparison;
    std::vector<std::vector<qint32>> m_children; // of each node, by its index; the last: the root
    std::vector<qint32> m_rows; // of each node below its parent
};

} // namespace framescope::models
