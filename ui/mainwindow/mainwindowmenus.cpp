// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the menus of the window.
#include "mainwindow.h"

#include "activitybar.h"
#include "inspectroom.h"
#include "sessiontabs.h"

#include <dialogs/aboutdialog.h>
#include <dialogs/shortcutsdialog.h>
#include <panels/detailplace.h>
#include <panels/inspectpanel.h>
#include <panels/logsaver.h>
#include <panels/recordingspanel.h>
#include <panels/requestdesk.h>
#include <panels/servepanel.h>

#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>
#include <QTabBar>

namespace framescope::mainwindow {

namespace {

constexpr int latencyHeight = 280; // pixels, when it is first opened

} // namespace

QAction *MainWindow::makeAction(
    QMenu *menu, const QString &text, const char *name, const QKeySequence &shortcut, const QString &tip)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    action->setToolTip(tip);
    action->setStatusTip({});
    addAction(action);
    return action;
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    connect(makeAction(menu, tr("New &tab"), "newTab", QKeySequence(Qt::CTRL | Qt::Key_T), tr("Open another connection")),
        &QAction::triggered, this, &MainWindow::newTab);
    connect(makeAction(menu, tr("&Close tab"), "closeTab", QKeySequence(Qt::CTRL | Qt::Key_W),
                tr("Close this connection and its tab")),
        &QAction::triggered, this, [this] { closeTab(m_tabs->bar()->currentIndex()); });
    menu->addSeparator();
    makeWorkspaceActions(menu);
    menu->addSeparator();
    makeSavingActions(menu);
    menu->addSeparator();
    connect(makeAction(menu, tr("&Preferences…"), "preferences", QKeySequence(Qt::CTRL | Qt::Key_Comma),
                tr("Theme, language, fonts, and how much is kept")),
        &QAction::triggered, this, &MainWindow::showPreferences);
    menu->addSeparator();
    connect(makeAction(menu, tr("&Quit"), "quit", QKeySequence(Qt::CTRL | Qt::Key_Q), tr("Close all connections and quit")),
        &QAction::triggered, this, &MainWindow::close);
}

void MainWindow::makeWorkspaceActions(QMenu *file)
{
    m_saveRequest = makeAction(file, tr("&Save request"), "saveRequest", QKeySequence(Qt::CTRL | Qt::Key_S),
        tr("Save the request of this tab in its collection"));
    connect(m_saveRequest, &QAction::triggered, this, [this] { currentPanel()->requestDesk().save(); });
    connect(makeAction(file, tr("Save request &as…"), "saveRequestAs", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                tr("Save the request of this tab under another name")),
        &QAction::triggered, this, [this] {
            showRoom(Inspect);
            currentPanel()->requestDesk().saveAs();
        });
    connect(makeAction(file, tr("Edit &environments…"), "editEnvironments", QKeySequence(Qt::CTRL | Qt::Key_E),
                tr("Write the values that stand for {{names}}")),
        &QAction::triggered, m_inspect, &InspectRoom::editEnvironments);
    connect(makeAction(file, tr("Choose the &folder of collections…"), "chooseWorkspaceFolder", {},
                tr("A folder may be in git and shared with others")),
        &QAction::triggered, m_inspect, &InspectRoom::chooseFolder);
}

/// Of the recording that the current tab writes.
void MainWindow::makeSavingActions(QMenu *file)
{
    using panels::LogSaver;
    const auto add = [&](const QString &text, const char *name, const QKeySequence &shortcut, const QString &tip,
                         void (LogSaver::*save)()) {
        connect(makeAction(file, text, name, shortcut, tip), &QAction::triggered, this, [this, save] {
            showRoom(Inspect);
            (currentPanel()->saver().*save)();
        });
    };
    add(tr("Save &recording…"), "saveRecordingOfTab", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
        tr("Keep all that this tab has recorded as a file"), &LogSaver::saveRecording);
    add(tr("Save last 10 &minutes…"), "saveLatestOfTab", {},
        tr("Keep the last 10 minutes of what this tab has recorded as a file"), &LogSaver::saveLatest);
    add(tr("Save se&lection…"), "saveSelectionOfTab", {}, tr("Keep the selected messages as a file"),
        &LogSaver::saveSelection);
}

void MainWindow::makeConnectionMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Connection"));
    m_connect = makeAction(menu, tr("&Connect"), "connect", QKeySequence(Qt::Key_F5), tr("Open the connection"));
    connect(m_connect, &QAction::triggered, this, [this] {
        if (room() == Serve)
            m_serve->startCurrent();
        else
            currentPanel()->connectToAddress();
    });
    m_disconnect = makeAction(menu, tr("&Disconnect"), "disconnect", QKeySequence(Qt::SHIFT | Qt::Key_F5),
        tr("Close the connection with 1000 Normal Closure"));
    connect(m_disconnect, &QAction::triggered, this, [this] {
        if (room() == Serve)
            m_serve->stopCurrent();
        else
            currentPanel()->disconnectNow();
    });
    m_ping = makeAction(menu, tr("&Ping"), "ping", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), tr("Send a ping"));
    connect(m_ping, &QAction::triggered, this, [this] { currentPanel()->ping(); });
    menu->addSeparator();
    connect(makeAction(menu, tr("Go to the &address"), "goToAddress", QKeySequence(Qt::CTRL | Qt::Key_L), {}),
        &QAction::triggered, this, [this] {
            showRoom(Inspect);
            currentPanel()->focusAddress();
        });
    connect(makeAction(menu, tr("Go to the &message"), "goToComposer", QKeySequence(Qt::CTRL | Qt::Key_M), {}),
        &QAction::triggered, this, [this] {
            showRoom(Inspect);
            currentPanel()->focusComposer();
        });
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    for (QAction *room : m_activities->rooms()) {
        menu->addAction(room);
        addAction(room);
    }
    menu->addSeparator();
    QMenu *colours = menu->addMenu(tr("&Theme"));
    m_schemes = new QActionGroup(this);
    const std::initializer_list<std::pair<theme::Scheme, QString>> schemes {
        {theme::Scheme::System, tr("&System")}, {theme::Scheme::Light, tr("&Light")}, {theme::Scheme::Dark, tr("&Dark")}};
    for (const auto &[scheme, text] : schemes) {
        QAction *action = colours->addAction(text);
        action->setObjectName(QStringLiteral("theme-") + theme::nameOf(scheme));
        action->setCheckable(true);
        action->setData(theme::nameOf(scheme));
        m_schemes->addAction(action);
    }
    connect(m_schemes, &QActionGroup::triggered, this,
        [this](const QAction *action) { setScheme(theme::schemeFromName(action->data().toString())); });
    m_explorerAction = makeAction(menu, tr("&Explorer"), "explorer", QKeySequence(Qt::Key_F7),
        tr("Show or hide collections, history and saved messages"));
    m_explorerAction->setCheckable(true);
    m_explorerAction->setChecked(true);
    connect(m_explorerAction, &QAction::toggled, m_inspect, &InspectRoom::setExplorerWanted);
    m_detail = makeAction(menu, tr("&Detail pane"), "detailPane", QKeySequence(Qt::Key_F9),
        tr("Show or hide the details of the selected row"));
    m_detail->setCheckable(true);
    m_detail->setChecked(true);
    connect(m_detail, &QAction::toggled, this, &MainWindow::setDetailVisible);
    QAction *below = makeAction(menu, tr("Details &below the log"), "detailsBelow", QKeySequence(Qt::SHIFT | Qt::Key_F9),
        tr("Show the details of the selected row below the log instead of beside it"));
    below->setCheckable(true);
    below->setChecked(panels::DetailPlace::instance().isBelow());
    connect(below, &QAction::toggled, &panels::DetailPlace::instance(), &panels::DetailPlace::setBelow);
    makeLatencyDock(menu);
    menu->addSeparator();
    connect(makeAction(menu, tr("&Next tab"), "nextTab", QKeySequence(Qt::CTRL | Qt::Key_Tab), {}), &QAction::triggered,
        this, [this] { stepTab(1); });
    QAction *previous = makeAction(menu, tr("&Previous tab"), "previousTab", {}, {});
    // Shift makes another key of Tab on some keyboards, and the first of these is what people read.
    previous->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab)});
    connect(previous, &QAction::triggered, this, [this] { stepTab(-1); });
}

void MainWindow::makeLatencyDock(QMenu *menu)
{
    m_latencyDock = new QDockWidget(tr("Latency"), this);
    m_latencyDock->setObjectName(QStringLiteral("latencyDock"));
    m_latencyDock->setAllowedAreas(Qt::TopDockWidgetArea | Qt::BottomDockWidgetArea);
    addDockWidget(Qt::BottomDockWidgetArea, m_latencyDock);
    resizeDocks({m_latencyDock}, {latencyHeight}, Qt::Vertical);
    m_latencyDock->hide();
    m_latencyAction = makeAction(menu, tr("&Latency chart"), "latencyChart", QKeySequence(Qt::Key_F8),
        tr("Show or hide round trips and rates over time"));
    m_latencyAction->setCheckable(true);
    connect(m_latencyAction, &QAction::toggled, this, &MainWindow::showLatency);
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    connect(makeAction(menu, tr("&Keyboard shortcuts"), "shortcuts", QKeySequence(Qt::Key_F1), {}), &QAction::triggered,
        this, [this] { dialogs::showShortcuts(*this); });
    connect(makeAction(menu, tr("&About Framescope"), "about", {}, {}), &QAction::triggered, this,
        [this] { dialogs::showAbout(*this); });
}

} // namespace framescope::mainwindow
