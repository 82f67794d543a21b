// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/workspace.h>

#include <QAbstractItemModel>

namespace framescope::models {

/// The collections of a workspace, each with its requests, and below them the files that could not be read. It is reset
/// only where rows come, go or change their places: what is being edited stays.
class CollectionsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind { Collection, Request, BrokenFile };
    Q_ENUM(Kind)

    enum Role {
        KindRole = Qt::UserRole, ///< Kind
        PathRole, ///< of the file
        IdRole, ///< of the request
        UrlRole, ///< of the request, as it is written, without secrets
    };

    /// @p workspace must outlive it.
    explicit CollectionsModel(workspace::Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex indexOfRequest(const QString &id) const;
    [[nodiscard]] QModelIndex indexOfCollection(const QString &path) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Renames; false also where that is refused, see Workspace::failures().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    struct Row {
        QString path;
        QString name;
        std::vector<workspace::Request> requests;
        std::optional<workspace::FileError> error;
    };

    void reload();
    [[nodiscard]] bool isSameTree(const std::vector<Row> &rows) const;
    void tellData();
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] QVariant collectionData(const Row &row, int role) const;
    [[nodiscard]] QVariant requestData(const Row &row, const workspace::Request &request, int role) const;

    workspace::Workspace &m_workspace;
    std::vector<Row> m_rows;
};

} // namespace framescope::models
