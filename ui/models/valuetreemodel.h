// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/decode.h>

#include <QAbstractItemModel>

#include <memory>
#include <unordered_map>

namespace framescope::models {

/// The values of a payload as a tree of names and values. Children are told of in slices, when a view asks for them, so that
/// an array of a hundred thousand costs nothing until somebody scrolls to its end.
class ValueTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< int(inspect::ValueKind)
        NoteRole ///< what the format says beside the value
    };
    static constexpr qint32 SliceSize = 256; ///< children that are told of at once

    using QAbstractItemModel::QAbstractItemModel;

    /// Null: nothing. The model keeps it.
    void setContent(std::shared_ptr<const inspect::Decoded> content);

    /// The value as text for the clipboard: of text the text itself, of a container all that it holds, indented, and at most
    /// 16 MiB of it. Not inert.
    [[nodiscard]] QString copiedValue(const QModelIndex &index) const;
    /// "$.data.items[0]"
    [[nodiscard]] QString path(const QModelIndex &index) const;
    /// The name in its object; empty for an element of an array.
    [[nodiscard]] QString key(const QModelIndex &index) const;
    /// Holds for JSON messages that have the same value there; empty where no filter can ask for it.
    [[nodiscard]] QString filterTerm(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const inspect::Value &valueAt(const QModelIndex &index) const;
    [[nodiscard]] qint32 nodeOf(const QModelIndex &parent) const;
    [[nodiscard]] qint32 childCount(qint32 node) const;
    [[nodiscard]] QString nameOf(const inspect::Value &value) const;

    std::shared_ptr<const inspect::Decoded> m_content;
    std::unordered_map<qint32, std::vector<qint32>> m_children; // those that views know of; -1: beside the root
};

} // namespace framescope::models
