// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servepanel.h"

#include "serverdelegate.h"
#include "serverpage.h"
#include "sidebar.h"

#include <models/serversmodel.h>
#include <theme/symbols.h>
#include <widgets/emptystate.h>

#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace framescope::panels {

using server::HostedServer;

namespace {

constexpr int sidebarWidth = 264; // pixels

QString settingsKey()
{
    return QStringLiteral("serve/servers");
}

} // namespace

ServePanel::ServePanel(Services &services, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_model(new models::ServersModel(services.sessions, sharedRecordingMaker(services), this, services.behaviours))
    , m_list(new QListView)
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("servePanel"));
    m_pages->setObjectName(QStringLiteral("serverPages"));
    makeSidebar();
    makePlaceholder();
    m_model->restore(m_settings.value(settingsKey()).toByteArray());
    connect(m_model, &models::ServersModel::settingsChanged, this, &ServePanel::save);
    connect(m_model, &models::ServersModel::dataChanged, this, &ServePanel::changed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ServePanel::showCurrent);
    connect(m_add, &QPushButton::clicked, this, &ServePanel::addServer);
    connect(m_remove, &QPushButton::clicked, this, &ServePanel::removeCurrent);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    showCurrent();
}

ServePanel::~ServePanel()
{
    m_list->selectionModel()->disconnect(this);
    m_model->disconnect(this);
    for (const auto &[server, page] : m_pageOf)
        delete page; // before what it shows
}

void ServePanel::makeSidebar()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ServerDelegate(m_list));
    auto *sidebar = new Sidebar("serverSidebar");
    sidebar->addHeading(tr("Test servers"));
    sidebar->addList(m_list, "servers", tr("Test servers"));
    m_add = sidebar->addButton("addServer", tr("Add"), tr("Add another test server"), 1);
    m_add->setIcon(theme::symbol(QStringLiteral("plus")));
    m_add->setAccessibleName(m_add->toolTip());
    m_remove = sidebar->addButton(
        "removeServer", tr("Remove"), tr("Close its clients with 1001 and remove the selected server (Delete)"));
    auto *shortcut = new QShortcut(QKeySequence(QKeySequence::Delete), m_list);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &ServePanel::removeCurrent);
    sidebar->placeIn(this, m_pages, sidebarWidth);
}

void ServePanel::makePlaceholder()
{
    auto *empty = new widgets::EmptyState;
    empty->say(tr("There is no test server yet"),
        tr("Add one to have something to connect to: it echoes, floods or ticks, and does wrong on purpose where you ask."));
    auto *add = new QPushButton(tr("Add server"));
    add->setObjectName(QStringLiteral("addFirstServer"));
    add->setProperty("primary", true);
    connect(add, &QPushButton::clicked, this, &ServePanel::addServer);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(empty);
    layout->addWidget(add, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    m_pages->addWidget(page);
}

server::HostedServer *ServePanel::current() const
{
    return m_model->serverAt(m_list->currentIndex().row());
}

ServerPage *ServePanel::pageOf(HostedServer *server)
{
    const auto known = m_pageOf.find(server);
    if (known != m_pageOf.end())
        return known->second;
    auto *page = new ServerPage(*server);
    connect(page, &ServerPage::connectRequested, this, &ServePanel::connectRequested);
    connect(page, &ServerPage::recordingWanted, this, &ServePanel::recordingWanted);
    m_pages->addWidget(page);
    m_pageOf.emplace(server, page);
    return page;
}

void ServePanel::showCurrent()
{
    HostedServer *server = current();
    m_remove->setEnabled(server != nullptr);
    if (server)
        m_pages->setCurrentWidget(pageOf(server));
    else
        m_pages->setCurrentIndex(0);
    Q_EMIT changed();
}

void ServePanel::addServer()
{
    server::ServerSettings settings;
    settings.name = tr("Server %1").arg(m_model->rowCount() + 1);
    HostedServer *server = m_model->add(settings);
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(server)));
    pageOf(server)->showSettings();
    Q_EMIT changed();
}

void ServePanel::startServer(const server::ServerSettings &settings)
{
    HostedServer *server = m_model->add(settings);
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(server)));
    server->start();
    Q_EMIT changed();
}

void ServePanel::removeCurrent()
{
    HostedServer *server = current();
    if (!server)
        return;
    const int row = m_model->rowOf(server);
    const int next = row + 1 < m_model->rowCount() ? row + 1 : row - 1;
    m_list->setCurrentIndex(next < 0 ? QModelIndex() : m_model->index(next));
    const auto page = m_pageOf.find(server);
    if (page != m_pageOf.end()) {
        delete page->second; // before what it shows
        m_pageOf.erase(page);
    }
    m_model->remove(row);
    showCurrent();
}

void ServePanel::save()
{
    m_settings.setValue(settingsKey(), m_model->save());
}

int ServePanel::runningServers() const
{
    return m_model->runningServers();
}

int ServePanel::openClients() const
{
    return m_model->openClients();
}

void ServePanel::focusServers()
{
    if (m_model->rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

void ServePanel::startCurrent()
{
    if (HostedServer *server = current())
        server->start();
}

void ServePanel::stopCurrent()
{
    if (HostedServer *server = current())
        server->stop();
}

} // namespace framescope::panels
