// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms and the chart. All but the first room are built when somebody first goes there: so the window is there sooner.
#include "mainwindow.h"

#include "activitybar.h"
#include "inspectroom.h"
#include "sessiontabs.h"
#include "statusline.h"

#include <format/numbers.h>
#include <panels/chatpanel.h>
#include <panels/explorerpanel.h>
#include <panels/inspectpanel.h>
#include <panels/latencypanel.h>
#include <panels/recordingspanel.h>
#include <panels/servepanel.h>
#include <widgets/desktopnotifier.h>
#include <widgets/noticebar.h>

#include <QAction>
#include <QDockWidget>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

namespace framescope::mainwindow {

void MainWindow::makeRooms()
{
    m_activities->add(QStringLiteral("inspect"), tr("Inspect"), "showInspect", QKeySequence(Qt::CTRL | Qt::Key_1));
    m_activities->add(QStringLiteral("serve"), tr("Serve"), "showServe", QKeySequence(Qt::CTRL | Qt::Key_2));
    m_activities->add(QStringLiteral("chat"), tr("Chat"), "showChat", QKeySequence(Qt::CTRL | Qt::Key_3));
    m_activities->add(QStringLiteral("recordings"), tr("Recordings"), "showRecordings", QKeySequence(Qt::CTRL | Qt::Key_4));
    m_rooms->addWidget(m_inspect);
    for (int room = Serve; room <= Recordings; ++room)
        m_rooms->addWidget(new QWidget); // until somebody goes there
    m_serveStatus->setObjectName(QStringLiteral("serveStatus"));
    m_serveStatus->setContentsMargins(8, 3, 12, 3);
    connect(m_activities, &ActivityBar::chosen, this, &MainWindow::enterRoom);
    connect(m_inspect->explorer(), &panels::ExplorerPanel::openRequested, this, &MainWindow::openRequest);
    auto *central = new QWidget;
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_activities);
    m_notice->setObjectName(QStringLiteral("windowNotice"));
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_notice);
    right->addWidget(m_rooms, 1);
    layout->addLayout(right, 1);
    setCentralWidget(central);
}

void MainWindow::buildRoom()
{
    switch (room()) {
    case Inspect: break;
    case Serve: servePanel(); break;
    case Chat: chatPanel(); break;
    case Recordings: recordingsPanel(); break;
    }
}

void MainWindow::putRoom(Room room, QWidget *panel)
{
    QWidget *stand = m_rooms->widget(room);
    m_rooms->insertWidget(room, panel);
    delete stand;
}

void MainWindow::buildLatency()
{
    if (m_latency)
        return;
    m_latency = new panels::LatencyPanel;
    m_latencyDock->setWidget(m_latency);
    m_latencyDock->setTitleBarWidget(m_latency->bar());
    connect(m_latency, &panels::LatencyPanel::closeRequested, this, [this] { m_latencyAction->setChecked(false); });
    connect(m_latency, &panels::LatencyPanel::floatRequested, this,
        [this] { m_latencyDock->setFloating(!m_latencyDock->isFloating()); });
    connect(m_latency, &panels::LatencyPanel::exportFailed, this,
        [this](const QString &sentence) { currentPanel()->tell(sentence); });
}

/// The chart is of connections, and one that nobody sees reads nothing.
void MainWindow::showLatency()
{
    const bool isShown = m_latencyAction->isChecked() && room() == Inspect;
    if (isShown)
        buildLatency();
    m_latencyDock->setVisible(isShown);
    if (m_latency)
        m_latency->setPanel(isShown ? currentPanel() : nullptr);
}

panels::ServePanel *MainWindow::servePanel()
{
    if (m_serve)
        return m_serve;
    m_serve = new panels::ServePanel(m_services, m_settings);
    putRoom(Serve, m_serve);
    connect(m_serve, &panels::ServePanel::changed, this, &MainWindow::updateServe);
    connect(m_serve, &panels::ServePanel::recordingWanted, this, [this](const QString &path) { open({path}); });
    connect(m_serve, &panels::ServePanel::connectRequested, this,
        [this](const QString &url) { addTab(url)->connectToAddress(); });
    return m_serve;
}

panels::ChatPanel *MainWindow::chatPanel()
{
    if (m_chat)
        return m_chat;
    m_chat = new panels::ChatPanel(m_services, m_settings);
    putRoom(Chat, m_chat);
    connect(m_chat, &panels::ChatPanel::changed, this, &MainWindow::updateChat);
    connect(m_chat, &panels::ChatPanel::recordingWanted, this, [this](const QString &path) { open({path}); });
    connect(m_chat, &panels::ChatPanel::missed, this, &MainWindow::notifyOfMessage);
    return m_chat;
}

panels::RecordingsPanel *MainWindow::recordingsPanel()
{
    if (m_recordings)
        return m_recordings;
    m_recordings = new panels::RecordingsPanel(m_services, m_settings);
    putRoom(Recordings, m_recordings);
    connect(m_recordings, &panels::RecordingsPanel::changed, this, &MainWindow::updateRecordings);
    connect(m_recordings, &panels::RecordingsPanel::serveRequested, this, &MainWindow::serveRecording);
    return m_recordings;
}

QStringList MainWindow::keptRecordings() const
{
    return m_recordings ? m_recordings->kept() : panels::RecordingsPanel::savedOf(m_settings);
}

MainWindow::Room MainWindow::room() const
{
    return static_cast<Room>(m_activities->current());
}

void MainWindow::showRoom(Room room)
{
    m_activities->choose(room);
}

void MainWindow::enterRoom()
{
    const QWidget *before = m_rooms->currentWidget();
    buildRoom();
    m_rooms->setCurrentIndex(room());
    m_status->setVisible(room() == Inspect);
    m_serveStatus->setVisible(room() != Inspect);
    updateCurrent();
    if (before == m_recordings && room() != Recordings)
        m_recordings->leave();
    if (room() == Serve) {
        updateServe();
        m_serve->focusServers();
    } else if (room() == Chat) {
        updateChat();
        m_chat->focusCurrent();
    } else if (room() == Recordings) {
        updateRecordings();
        m_recordings->enter();
    }
}

/// Of messages in chat rooms, while this window is not the one that people look at.
void MainWindow::notifyOfMessage(const QString &title, const QString &text)
{
    if (!isActiveWindow() && dialogs::loadPreferences(m_settings).notifiesOfMessages)
        m_notifier->notify(title, text);
}

void MainWindow::makeNotifier()
{
    connect(m_notifier, &widgets::DesktopNotifier::activated, this, [this] {
        comeForward();
        showRoom(Chat);
        m_chat->showUnread();
    });
}

void MainWindow::updateChat()
{
    if (room() != Chat)
        return;
    const int unread = m_chat->unread();
    const QString rooms = tr("%n rooms open", nullptr, m_chat->openRooms());
    m_serveStatus->setText(
        unread == 0 ? rooms : rooms + QStringLiteral("  ·  ") + tr("%n unread messages", nullptr, unread));
    setWindowTitle(unread == 0 ? tr("Chat – Framescope") : tr("(%1) Chat – Framescope").arg(unread));
}

void MainWindow::updateServe()
{
    if (room() != Serve)
        return;
    const int running = m_serve->runningServers();
    const int open = m_serve->openClients();
    const QString servers = running == 1 ? tr("1 server running") : tr("%1 servers running").arg(running);
    const QString clients = open == 1 ? tr("1 client connected") : tr("%1 clients connected").arg(open);
    m_serveStatus->setText(servers + QStringLiteral("  ·  ") + clients);
    setWindowTitle(tr("Serve – Framescope"));
}

void MainWindow::serveRecording(const QString &path)
{
    server::ServerSettings settings;
    settings.name = QFileInfo(path).completeBaseName();
    settings.behaviours = QStringList {QStringLiteral("recording:") + path};
    showRoom(Serve);
    m_serve->startServer(settings);
}

void MainWindow::updateRecordings()
{
    if (room() != Recordings)
        return;
    m_serveStatus->setText(tr("%n recordings", nullptr, m_recordings->recordings()) + QStringLiteral("  ·  ")
        + format::byteSize(m_recordings->totalSize()));
    setWindowTitle(tr("Recordings – Framescope"));
}

} // namespace framescope::mainwindow
