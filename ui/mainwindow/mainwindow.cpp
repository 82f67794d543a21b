// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "activitybar.h"
#include "draftkeeper.h"
#include "inspectroom.h"
#include "sessiontabs.h"
#include "statusline.h"

#include <dialogs/preferencesdialog.h>
#include <format/inert.h>
#include <format/numbers.h>
#include <format/workspaceerrors.h>
#include <panels/chatpanel.h>
#include <panels/detailplace.h>
#include <panels/explorerpanel.h>
#include <panels/filtermemory.h>
#include <panels/highlightmemory.h>
#include <panels/inspectpanel.h>
#include <panels/latencypanel.h>
#include <panels/logcolumnmemory.h>
#include <panels/messagelook.h>
#include <panels/recordingspanel.h>
#include <panels/requestdesk.h>
#include <panels/servepanel.h>
#include <panels/statelook.h>
#include <panels/trustmemory.h>
#include <theme/symbols.h>
#include <widgets/desktopnotifier.h>
#include <widgets/noticebar.h>
#include <workspace/variables.h>

#include <QActionGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QUrl>
#include <QVBoxLayout>

namespace framescope::mainwindow {

namespace {

using panels::InspectPanel;
using session::State;

QString firstAddress()
{
    return QStringLiteral("ws://{{%1}}/").arg(workspace::localVariable());
}

} // namespace

MainWindow::MainWindow(panels::Services services, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_services(std::move(services))
    , m_settings(settings)
    , m_activities(new ActivityBar)
    , m_notice(new widgets::NoticeBar)
    , m_rooms(new QStackedWidget)
    , m_tabs(new SessionTabs)
    , m_inspect(new InspectRoom(*m_services.workspace, m_tabs, settings))
    , m_drafts(new DraftKeeper(*m_services.workspace, *m_tabs, this))
    , m_notifier(new widgets::DesktopNotifier(this))
    , m_status(new StatusLine)
    , m_serveStatus(new QLabel)
{
    panels::FilterMemory::instance().setSettings(&settings);
    panels::HighlightMemory::instance().setSettings(&settings);
    panels::LogColumnMemory::instance().setSettings(&settings);
    panels::TrustMemory::instance().setSettings(&settings);
    panels::DetailPlace::instance().setSettings(&settings);
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    dialogs::applyPreferences(dialogs::loadPreferences(m_settings));
    setWindowTitle(QStringLiteral("Framescope"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/framescope.svg")));
    makeTabs();
    makeRooms();
    makeNotifier();
    makeFileMenu();
    makeConnectionMenu();
    makeViewMenu();
    makeHelpMenu();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addWidget(m_serveStatus, 1);
    restore();
    restoreTabs();
    enterRoom();
    m_sheetHold.reset();
}

MainWindow::~MainWindow()
{
    m_drafts->finish();
    m_inspect->explorer()->setPanel(nullptr);
    // Tabs and servers tell of changes while they go; nobody is there to hear it.
    m_tabs->disconnect(this);
    for (QWidget *panel : std::initializer_list<QWidget *> {m_serve, m_recordings, m_chat}) {
        if (panel)
            panel->disconnect(this);
    }
    m_latencyDock->disconnect(this);
    if (m_latency)
        m_latency->setPanel(nullptr);
    while (m_tabs->count() > 0)
        m_tabs->closeTab(0);
}

void MainWindow::makeTabs()
{
    connect(m_tabs, &SessionTabs::newRequested, this, &MainWindow::newTab);
    connect(m_tabs, &SessionTabs::closeRequested, this, &MainWindow::closeTab);
    connect(m_tabs, &SessionTabs::currentChanged, this, &MainWindow::updateCurrent);
}

InspectPanel *MainWindow::addTab(const QString &address)
{
    auto *panel = new InspectPanel(m_services);
    panel->setAddress(address);
    panel->setDetailVisible(m_detail->isChecked());
    panel->restoreLayout(m_settings.value(QStringLiteral("window/panel")).toByteArray());
    connect(panel, &InspectPanel::changed, this, [this, panel] { updateTab(panel); });
    connect(panel, &InspectPanel::recordingWanted, this, [this](const QString &path) { open({path}); });
    m_drafts->watch(panel);
    m_tabs->addTab(panel, panel->title());
    showRoom(Inspect);
    updateTab(panel);
    panel->focusAddress();
    return panel;
}

InspectPanel *MainWindow::openRequest(const workspace::Request &request)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *panel = qobject_cast<InspectPanel *>(m_tabs->page(i));
        if (panel->request().id != request.id)
            continue;
        m_tabs->bar()->setCurrentIndex(i);
        return panel;
    }
    InspectPanel *panel = addTab({});
    panel->requestDesk().setRequest(request);
    return panel;
}

/// As they were when the program ended; the first start greets with the built-in server.
void MainWindow::restoreTabs()
{
    std::optional<workspace::FileError> problem;
    int current = 0;
    for (const workspace::Draft &draft : m_drafts->restore([&problem](const auto &error) { problem = error; })) {
        InspectPanel *panel = addTab({});
        panel->setDraft(draft);
        if (draft.leftOut)
            panel->tell(format::lostDraftSentence(draft.leftOut));
        if (draft.isCurrent)
            current = m_tabs->count() - 1;
    }
    if (m_tabs->count() == 0)
        addTab(firstAddress());
    m_tabs->bar()->setCurrentIndex(current);
    if (problem)
        currentPanel()->tell(format::explain(*problem).toText());
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::newTab()
{
    addTab(QString());
}

void MainWindow::closeTab(int index)
{
    if (room() == Recordings)
        m_recordings->closeTab();
    if (room() != Inspect) // its shortcut is for what can be seen
        return;
    if (m_tabs->count() == 1)
        newTab();
    m_drafts->forget(qobject_cast<InspectPanel *>(m_tabs->page(index)));
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
    const bool isServe = room() == Serve;
    const bool isInspect = room() == Inspect;
    m_connect->setEnabled(isServe || (isInspect && isIdle));
    m_connect->setText(isServe ? tr("&Start the server") : tr("&Connect"));
    m_disconnect->setEnabled(isServe || (isInspect && !isIdle));
    m_disconnect->setText(isServe ? tr("S&top the server") : tr("&Disconnect"));
    m_ping->setEnabled(isInspect && state == State::Open);
    m_saveRequest->setEnabled(isInspect); // the same keys save a recording in its room
    const InspectPanel *charted = m_latency ? m_latency->panel() : nullptr;
    if (charted != (m_latencyAction->isChecked() && isInspect ? panel : nullptr))
        showLatency();
    m_inspect->explorer()->setPanel(currentPanel());
    if (!isInspect)
        return;
    m_status->show(*panel);
    setWindowTitle(tr("%1 – Framescope").arg(panel->title()));
}

void MainWindow::showPreferences()
{
    if (auto *open = findChild<dialogs::PreferencesDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new dialogs::PreferencesDialog(dialogs::loadPreferences(m_settings), this);
    connect(dialog, &dialogs::PreferencesDialog::changed, this, [this, dialog] { prefer(dialog->preferences()); });
    dialog->show();
}

void MainWindow::prefer(const dialogs::Preferences &preferences)
{
    dialogs::savePreferences(m_settings, preferences);
    dialogs::applyPreferences(preferences);
    checkScheme();
    Q_EMIT preferencesChanged();
}

void MainWindow::setScheme(theme::Scheme scheme)
{
    dialogs::Preferences preferences = dialogs::loadPreferences(m_settings);
    preferences.scheme = scheme;
    prefer(preferences);
}

void MainWindow::checkScheme()
{
    const QString scheme = theme::nameOf(dialogs::loadPreferences(m_settings).scheme);
    for (QAction *action : m_schemes->actions())
        action->setChecked(action->data().toString() == scheme);
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
    m_latencyAction->setChecked(m_settings.value(QStringLiteral("window/latency")).toBool());
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_detail->setChecked(m_settings.value(QStringLiteral("window/detail"), true).toBool());
    m_explorerAction->setChecked(m_settings.value(QStringLiteral("window/explorer"), true).toBool());
    panels::MessageLook::shared().load(m_settings);
    checkScheme();
}

void MainWindow::save()
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/detail"), m_detail->isChecked());
    m_settings.setValue(QStringLiteral("window/explorer"), m_explorerAction->isChecked());
    panels::MessageLook::shared().save(m_settings);
    m_inspect->save();
    m_settings.setValue(QStringLiteral("window/docks"), saveState());
    m_settings.setValue(QStringLiteral("window/latency"), m_latencyAction->isChecked());
    if (const InspectPanel *panel = currentPanel())
        m_settings.setValue(QStringLiteral("window/panel"), panel->saveLayout());
}

/// Sentences that are made up here are made up anew.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_notifier->withdraw();
    if (event->type() != QEvent::LanguageChange || !m_tabs)
        return;
    for (int i = 0; i < m_tabs->count(); ++i)
        updateTab(qobject_cast<InspectPanel *>(m_tabs->page(i)));
    updateServe();
    updateRecordings();
    updateChat();
    updateCurrent();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QMainWindow::closeEvent(event);
}

} // namespace framescope::mainwindow
