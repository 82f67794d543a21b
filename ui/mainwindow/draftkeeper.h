// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/workspace.h>

#include <QObject>
#include <QTimer>

namespace framescope::panels {
class InspectPanel;
}

namespace framescope::mainwindow {

class SessionTabs;

/// Writes down which tabs are open and what stands in them, a second after a change, so that they come back also where the
/// program was killed.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(workspace::Workspace &workspace, SessionTabs &tabs, QObject *parent = nullptr);

    /// The tabs of the last run; where they could not be read, @p told is called with the reason.
    [[nodiscard]] std::vector<workspace::Draft> restore(const std::function<void(const workspace::FileError &)> &told);
    /// From now on changes of this tab are kept.
    void watch(panels::InspectPanel *panel);
    /// The tab is about to be closed for good.
    void forget(const panels::InspectPanel *panel);
    void saveSoon();
    /// Now; nothing is kept of what comes after.
    void finish();

private:
    void save();
    void tell(panels::InspectPanel *panel, const workspace::Draft &kept);

    workspace::Workspace &m_workspace;
    SessionTabs &m_tabs;
    QTimer m_timer;
    bool m_isFinished = false;
    QHash<QString, workspace::DraftParts> m_told; // what of a tab is left out, by the id of its draft
};

} // namespace framescope::mainwindow
