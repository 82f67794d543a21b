// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/historymodel.h>
#include <workspace/workspace.h>

#include <QListView>

namespace framescope::panels {

/// What was connected to: opened again by Enter or a double click, removed by Delete.
class HistoryView : public QListView
{
    Q_OBJECT

public:
    explicit HistoryView(workspace::Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const framescope::workspace::Request &request);
    /// Something that the person should know.
    void told(const QString &sentence);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// With the secrets that it has today, and messages that were too long to be kept here, where it is saved.
    [[nodiscard]] workspace::Request requestAt(int row) const;

    workspace::Workspace &m_workspace;
    models::HistoryModel *m_model;
};

} // namespace framescope::panels
