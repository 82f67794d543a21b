// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/workspace.h>

#include <QPointer>
#include <QSplitter>

class QSettings;

namespace framescope::panels {
class ExplorerPanel;
class InspectPanel;
} // namespace framescope::panels

namespace framescope::mainwindow {

class SessionTabs;

/// The room of connections: the explorer at the left, and the tabs, with the choice of the environment in their row.
class InspectRoom : public QSplitter
{
    Q_OBJECT

public:
    /// @p settings must outlive it: where the folder, the environment and the layout are remembered.
    InspectRoom(workspace::Workspace &workspace, SessionTabs *tabs, QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] panels::ExplorerPanel *explorer() const { return m_explorer; }
    /// Whether the explorer is wanted. Where the window is narrow it gives way.
    void setExplorerWanted(bool isWanted);
    void editEnvironments();
    void chooseFolder();
    void save();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateExplorer();

    workspace::Workspace &m_workspace;
    QSettings &m_settings;
    panels::ExplorerPanel *m_explorer;
    bool m_isWanted = true;
};

} // namespace framescope::mainwindow
