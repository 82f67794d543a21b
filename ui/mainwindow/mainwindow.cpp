// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "helpdialogs.h"
#include "sessiontabs.h"
#include "statusline.h"

#include <format/inert.h>
#include <panels/inspectpanel.h>
#include <panels/latencypanel.h>
#include <panels/statelook.h>
#include <panels/variables.h>
#include <theme/symbols.h>

#include <QActionGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFrame>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>

namespace framescope::mainwindow {

namespace {

using panels::InspectPanel;
using session::State;

constexpr int latencyHeight = 280; // pixels, when it is first opened

QString firstAddress()
{
    return QStringLiteral("ws://{{%1}}/").arg(panels::localVariable());
}

} // namespace

MainWindow::MainWindow(panels::Services services, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_services(std::move(services))
    , m_settings(settings)
    , m_tabs(new SessionTabs)
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("mainWindow"));
    theme::applyAppearance(theme::schemeFromName(m_settings.value(QStringLiteral("window/theme")).toString()));
    setWindowTitle(QStringLiteral("Framescope"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/framescope.svg")));
    makeTabs();
    makeFileMenu();
    makeConnectionMenu();
    makeViewMenu();
    makeHelpMenu();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    restore();
    addTab(firstAddress());
}

MainWindow::~MainWindow()
{
    // Tabs tell of changes while they go; nobody is there to hear it.
    m_tabs->disconnect(this);
    m_latencyDock->disconnect(this);
    m_latency->setPanel(nullptr);
    while (m_tabs->count() > 0)
        m_tabs->closeTab(0);
}

void MainWindow::makeTabs()
{
    connect(m_tabs, &SessionTabs::newRequested, this, &MainWindow::newTab);
    connect(m_tabs, &SessionTabs::closeRequested, this, &MainWindow::closeTab);
    connect(m_tabs, &SessionTabs::currentChanged, this, &MainWindow::updateCurrent);
    setCentralWidget(m_tabs);
}

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
    connect(makeAction(menu, tr("&Quit"), "quit", QKeySequence(Qt::CTRL | Qt::Key_Q), tr("Close all connections and quit")),
        &QAction::triggered, this, &MainWindow::close);
}

void MainWindow::makeConnectionMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Connection"));
    m_connect = makeAction(menu, tr("&Connect"), "connect", QKeySequence(Qt::Key_F5), tr("Open the connection"));
    connect(m_connect, &QAction::triggered, this, [this] { currentPanel()->connectToAddress(); });
    m_disconnect = makeAction(menu, tr("&Disconnect"), "disconnect", QKeySequence(Qt::SHIFT | Qt::Key_F5),
        tr("Close the connection with 1000 Normal Closure"));
    connect(m_disconnect, &QAction::triggered, this, [this] { currentPanel()->disconnectNow(); });
    m_ping = makeAction(menu, tr("&Ping"), "ping", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), tr("Send a ping"));
    connect(m_ping, &QAction::triggered, this, [this] { currentPanel()->ping(); });
    menu->addSeparator();
    connect(makeAction(menu, tr("Go to the &address"), "goToAddress", QKeySequence(Qt::CTRL | Qt::Key_L), {}),
        &QAction::triggered, this, [this] { currentPanel()->focusAddress(); });
    connect(makeAction(menu, tr("Go to the &message"), "goToComposer", QKeySequence(Qt::CTRL | Qt::Key_M), {}),
        &QAction::triggered, this, [this] { currentPanel()->focusComposer(); });
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
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
    m_detail = makeAction(menu, tr("&Detail pane"), "detailPane", QKeySequence(Qt::Key_F9),
        tr("Show or hide the details of the selected row"));
    m_detail->setCheckable(true);
    m_detail->setChecked(true);
    connect(m_detail, &QAction::toggled, this, &MainWindow::setDetailVisible);
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
    m_latency = new panels::LatencyPanel;
    m_latencyDock = new QDockWidget(tr("Latency"), this);
    m_latencyDock->setObjectName(QStringLiteral("latencyDock"));
    m_latencyDock->setWidget(m_latency);
    m_latencyDock->setTitleBarWidget(m_latency->bar());
    connect(m_latency, &panels::LatencyPanel::closeRequested, m_latencyDock, &QDockWidget::hide);
    connect(m_latency, &panels::LatencyPanel::floatRequested, this,
        [this] { m_latencyDock->setFloating(!m_latencyDock->isFloating()); });
    m_latencyDock->setAllowedAreas(Qt::TopDockWidgetArea | Qt::BottomDockWidgetArea);
    addDockWidget(Qt::BottomDockWidgetArea, m_latencyDock);
    resizeDocks({m_latencyDock}, {latencyHeight}, Qt::Vertical);
    m_latencyDock->hide();
    QAction *action = m_latencyDock->toggleViewAction();
    action->setText(tr("&Latency chart"));
    action->setObjectName(QStringLiteral("latencyChart"));
    action->setShortcut(QKeySequence(Qt::Key_F8));
    action->setToolTip(tr("Show or hide round trips and rates over time"));
    menu->addAction(action);
    addAction(action);
    connect(m_latencyDock, &QDockWidget::visibilityChanged, this, &MainWindow::showLatency);
    connect(m_latency, &panels::LatencyPanel::exportFailed, this,
        [this](const QString &sentence) { currentPanel()->tell(sentence); });
}

/// A chart that nobody sees reads nothing.
void MainWindow::showLatency()
{
    m_latency->setPanel(m_latencyDock->isVisible() ? currentPanel() : nullptr);
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    connect(makeAction(menu, tr("&Keyboard shortcuts"), "shortcuts", QKeySequence(Qt::Key_F1), {}), &QAction::triggered,
        this, [this] { showShortcuts(*this); });
    connect(
        makeAction(menu, tr("&About Framescope"), "about", {}, {}), &QAction::triggered, this, [this] { showAbout(*this); });
}

InspectPanel *MainWindow::addTab(const QString &address)
{
    auto *panel = new InspectPanel(m_services);
    panel->setAddress(address);
    panel->setDetailVisible(m_detail->isChecked());
    panel->restoreLayout(m_settings.value(QStringLiteral("window/panel")).toByteArray());
    connect(panel, &InspectPanel::changed, this, [this, panel] { updateTab(panel); });
    m_tabs->addTab(panel, panel->title());
    updateTab(panel);
    panel->focusAddress();
    return panel;
}

void MainWindow::newTab()
{
    addTab(QString());
}

void MainWindow::closeTab(int index)
{
    if (m_tabs->count() == 1)
        newTab();
    m_tabs->closeTab(index);
    updateCurrent();
}

InspectPanel *MainWindow::currentPanel() const
{
    return qobject_cast<InspectPanel *>(m_tabs->currentPage());
}

int MainWindow::tabCount() const
{
    return m_tabs->count();
}

void MainWindow::stepTab(int by)
{
    QTabBar *bar = m_tabs->bar();
    bar->setCurrentIndex((bar->currentIndex() + by + bar->count()) % bar->count());
}

void MainWindow::updateTab(InspectPanel *panel)
{
    const int index = m_tabs->indexOf(panel);
    if (index < 0)
        return;
    if (panel == currentPanel())
        updateCurrent();
    const QString state = panels::stateName(panel->snapshot().state);
    const theme::Tint tint = panels::stateTint(panel->snapshot());
    // A new title lays out all tabs, and a busy connection changes sixty times a second.
    const QString toolTip = panel->shownAddress() + u'\n' + state;
    const QString look = QStringLiteral("%1 %2 %3").arg(panel->title(), toolTip).arg(static_cast<int>(tint));
    if (m_tabs->bar()->tabData(index).toString() == look)
        return;
    m_tabs->bar()->setTabData(index, look);
    m_tabs->bar()->setTabText(index, QString(panel->title()).replace(u'&', QStringLiteral("&&")));
    m_tabs->bar()->setTabIcon(index, theme::dot(tint));
    m_tabs->bar()->setTabToolTip(index, format::inertToolTip(toolTip));
}

void MainWindow::updateCurrent()
{
    const InspectPanel *panel = currentPanel();
    if (!panel)
        return;
    const State state = panel->snapshot().state;
    const bool isIdle = state == State::Idle || state == State::Closed;
    m_connect->setEnabled(isIdle);
    m_disconnect->setEnabled(!isIdle);
    m_ping->setEnabled(state == State::Open);
    m_status->show(*panel);
    if (m_latencyDock->isVisible() && m_latency->panel() != panel)
        showLatency();
    setWindowTitle(tr("%1 – Framescope").arg(panel->title()));
}

void MainWindow::setScheme(theme::Scheme scheme)
{
    m_settings.setValue(QStringLiteral("window/theme"), theme::nameOf(scheme));
    theme::applyAppearance(scheme);
    for (QAction *action : m_schemes->actions())
        action->setChecked(action->data().toString() == theme::nameOf(scheme));
}

void MainWindow::setDetailVisible(bool isVisible)
{
    for (int i = 0; i < m_tabs->count(); ++i)
        qobject_cast<InspectPanel *>(m_tabs->page(i))->setDetailVisible(isVisible);
}

void MainWindow::restore()
{
    setMinimumSize(QSize(800, 600).boundedTo(screen()->availableSize()));
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    restoreState(m_settings.value(QStringLiteral("window/docks")).toByteArray());
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_detail->setChecked(m_settings.value(QStringLiteral("window/detail"), true).toBool());
    const QString scheme = theme::nameOf(theme::schemeFromName(m_settings.value(QStringLiteral("window/theme")).toString()));
    for (QAction *action : m_schemes->actions())
        action->setChecked(action->data().toString() == scheme);
}

void MainWindow::save()
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/detail"), m_detail->isChecked());
    m_settings.setValue(QStringLiteral("window/docks"), saveState());
    if (const InspectPanel *panel = currentPanel())
        m_settings.setValue(QStringLiteral("window/panel"), panel->saveLayout());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QMainWindow::closeEvent(event);
}

} // namespace framescope::mainwindow
