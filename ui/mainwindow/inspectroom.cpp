// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectroom.h"

#include "sessiontabs.h"

#include <panels/environmentbox.h>
#include <panels/environmentdialog.h>
#include <panels/explorerpanel.h>

#include <QFileDialog>
#include <QSettings>

namespace framescope::mainwindow {

namespace {

constexpr int explorerWidth = 264; // pixels
constexpr int leastWidthForBoth = 1000;

} // namespace

InspectRoom::InspectRoom(workspace::Workspace &workspace, SessionTabs *tabs, QSettings &settings, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_explorer(new panels::ExplorerPanel(workspace))
{
    setObjectName(QStringLiteral("inspectRoom"));
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(m_explorer);
    addWidget(tabs);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setSizes({explorerWidth, 1200});
    workspace.setCurrentEnvironment(settings.value(QStringLiteral("workspace/environment")).toString());
    auto *environments = new panels::EnvironmentBox(workspace);
    tabs->setCorner(environments);
    connect(environments, &panels::EnvironmentBox::editRequested, this, &InspectRoom::editEnvironments);
    connect(m_explorer, &panels::ExplorerPanel::folderRequested, this, &InspectRoom::chooseFolder);
    restoreState(settings.value(QStringLiteral("window/inspectRoom")).toByteArray());
    m_explorer->restoreLayout(settings.value(QStringLiteral("window/explorerSections")).toByteArray());
}

void InspectRoom::setExplorerWanted(bool isWanted)
{
    m_isWanted = isWanted;
    updateExplorer();
}

void InspectRoom::updateExplorer()
{
    const bool isShown = m_isWanted && width() >= leastWidthForBoth;
    if (m_explorer->isHidden() != isShown)
        return;
    m_explorer->setVisible(isShown);
    refresh(); // at once: the tabs have the room, or no longer
}

void InspectRoom::resizeEvent(QResizeEvent *event)
{
    updateExplorer(); // first: the tabs are laid out once, in the room that they really have
    QSplitter::resizeEvent(event);
}

void InspectRoom::editEnvironments()
{
    if (auto *open = findChild<panels::EnvironmentDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new panels::EnvironmentDialog(m_workspace, this);
    dialog->show(); // not modal: data goes on flowing
}

void InspectRoom::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("The folder of collections and environments"), m_workspace.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_settings.setValue(QStringLiteral("workspace/folder"), folder);
        m_workspace.setFolder(folder);
    });
    dialog->show();
}

void InspectRoom::save()
{
    m_settings.setValue(QStringLiteral("workspace/environment"), m_workspace.currentEnvironment());
    m_settings.setValue(QStringLiteral("window/explorerSections"), m_explorer->saveLayout());
    if (m_explorer->isVisible())
        m_settings.setValue(QStringLiteral("window/inspectRoom"), saveState());
}

} // namespace framescope::mainwindow
