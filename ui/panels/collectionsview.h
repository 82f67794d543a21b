// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/collectionsmodel.h>

#include <QTreeView>

namespace framescope::panels {

/// The collections with their requests: opened by Enter or a double click, renamed by F2, removed by Delete.
class CollectionsView : public QTreeView
{
    Q_OBJECT

public:
    explicit CollectionsView(workspace::Workspace &workspace, QWidget *parent = nullptr);

    /// Makes a collection, and lets its name be written.
    void addCollection();
    void select(const QString &request);

Q_SIGNALS:
    void openRequested(const framescope::workspace::Request &request);
    /// Something that the person should know.
    void told(const QString &sentence);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] std::optional<workspace::Request> requestAt(const QModelIndex &index) const;
    void openAt(const QModelIndex &index);
    void removeAt(const QModelIndex &index);
    void duplicateAt(const QModelIndex &index);
    void keepPlace();
    void findPlace();

    workspace::Workspace &m_workspace;
    models::CollectionsModel *m_model;
    QSet<QString> m_closed; // paths of collections
    QString m_currentPath;
    QString m_currentId;
};

} // namespace framescope::panels
