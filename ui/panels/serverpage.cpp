// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverpage.h"

#include "clientspage.h"
#include "serverform.h"
#include "statelook.h"

#include <format/connecterrors.h>
#include <format/inert.h>
#include <format/servers.h>
#include <theme/appearance.h>
#include <theme/symbols.h>
#include <widgets/elidedlabel.h>
#include <widgets/flags.h>
#include <widgets/toolbuttons.h>

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>

namespace framescope::panels {

using State = server::HostedServer::State;

namespace {

constexpr int dotSize = 14;
constexpr int narrowWidth = 640; // pixels

/// What browsers open: an address that means every one of this machine's is none of it.
QUrl pageOf(const QString &url)
{
    QUrl page(url);
    page.setScheme(page.scheme() == QLatin1String("wss") ? QStringLiteral("https") : QStringLiteral("http"));
    if (page.host() == QLatin1String("0.0.0.0"))
        page.setHost(QStringLiteral("127.0.0.1"));
    else if (page.host() == QLatin1String("::"))
        page.setHost(QStringLiteral("::1"));
    return page;
}

/// The same for our own client.
QString reachable(const QString &url)
{
    QUrl address = pageOf(url);
    address.setScheme(QUrl(url).scheme());
    return address.toString();
}

} // namespace

ServerPage::ServerPage(server::HostedServer &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_dot(new QLabel)
    , m_title(new widgets::ElidedLabel)
    , m_address(new widgets::ElidedLabel)
    , m_copy(widgets::makeToolButton("copyServerAddress", QStringLiteral("copy"), tr("Copy"), tr("Copy the address")))
    , m_page(widgets::makeToolButton(
          "openTestPage", QStringLiteral("page"), tr("Test page"), tr("Open the test page in the browser")))
    , m_connect(widgets::makeToolButton(
          "connectToServer", QStringLiteral("connect"), tr("Connect"), tr("Connect to it in a new tab of Inspect")))
    , m_toggle(new QPushButton)
    , m_tabs(new QTabWidget)
    , m_clients(new ClientsPage(server))
    , m_form(new ServerForm(server.behaviours()))
{
    setObjectName(QStringLiteral("serverPage"));
    auto *header = new QFrame;
    header->setProperty("bar", true);
    makeHeader(header);
    m_tabs->setObjectName(QStringLiteral("serverTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_clients, tr("Clients"));
    connect(m_clients, &ClientsPage::recordingWanted, this, &ServerPage::recordingWanted);
    m_tabs->addTab(m_form, tr("Settings"));
    m_tabs->setTabToolTip(0, tr("Who is connected, what crossed the wire, and what can be sent"));
    m_tabs->setTabToolTip(1, tr("Address, behaviours and faults"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_tabs, 1);
    m_form->setSettings(server.settings());
    connect(m_form, &ServerForm::edited, this, &ServerPage::takeEdit);
    connect(&m_server, &server::HostedServer::changed, this, &ServerPage::refresh);
    connect(m_toggle, &QPushButton::clicked, this, &ServerPage::toggle);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_server.url()); });
    connect(m_page, &QToolButton::clicked, this, &ServerPage::openTestPage);
    connect(m_connect, &QToolButton::clicked, this, [this] { Q_EMIT connectRequested(reachable(m_server.url())); });
    refresh();
}

void ServerPage::makeHeader(QWidget *header)
{
    m_title->setObjectName(QStringLiteral("serverTitle"));
    m_title->setProperty("heading", true);
    m_address->setObjectName(QStringLiteral("serverAddress"));
    m_address->setFont(theme::monospaceFont());
    m_toggle->setObjectName(QStringLiteral("toggleServer"));
    m_toggle->setMinimumWidth(104);
    auto *line = new QHBoxLayout(header);
    line->setContentsMargins(16, 12, 16, 12);
    line->setSpacing(8);
    line->addWidget(m_dot);
    line->addWidget(m_title);
    line->addStretch();
    line->addWidget(m_address);
    line->addWidget(m_copy);
    line->addWidget(m_page);
    line->addWidget(m_connect);
    line->addSpacing(8);
    line->addWidget(m_toggle);
}

void ServerPage::refresh()
{
    const State state = m_server.state();
    const bool isRunning = state == State::Running;
    const bool isStopped = state == State::Stopped;
    m_dot->setPixmap(theme::dot(serverTint(state, m_server.error().has_value())).pixmap(dotSize, dotSize));
    m_title->setText(tr("%1 – %2").arg(format::inertLine(m_server.settings().name), format::stateName(state)));
    m_address->setText(m_server.url());
    m_address->setToolTip(m_server.fingerprint().isEmpty()
            ? QString()
            : tr("The certificate is self-signed; its SHA-256 is %1").arg(format::fingerprint(m_server.fingerprint())));
    for (QWidget *widget : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_copy),
             static_cast<QWidget *>(m_page), static_cast<QWidget *>(m_connect)})
        widget->setVisible(isRunning);
    m_toggle->setText(isStopped ? tr("Start") : state == State::Stopping ? tr("Stopping…") : tr("Stop"));
    m_toggle->setToolTip(isStopped ? tr("Begin to listen (F5)") : tr("Close all clients with 1001 and listen no longer"));
    m_toggle->setEnabled(state != State::Stopping);
    m_toggle->setIcon(
        isStopped ? theme::symbol(QStringLiteral("start"), theme::Tint::OnAccent) : theme::symbol(QStringLiteral("stop")));
    widgets::setFlag(m_toggle, "primary", isStopped);
    m_form->setRunning(!isStopped);
    if (std::exchange(m_shown, state) == state)
        return;
    if (isRunning)
        m_tabs->setCurrentWidget(m_clients);
    if (isStopped && m_server.error()) {
        showSettings();
        m_form->showError(*m_server.error());
    }
}

void ServerPage::toggle()
{
    if (m_server.state() != State::Stopped)
        return m_server.stop();
    m_server.start();
    if (m_server.error()) { // known at once
        showSettings();
        m_form->showError(*m_server.error());
    }
}

void ServerPage::takeEdit()
{
    m_server.setSettings(m_form->settings());
}

void ServerPage::openTestPage()
{
    QDesktopServices::openUrl(pageOf(m_server.url()));
}

/// Where there is little room, the tools go without their words, so that the name and the address can be read.
void ServerPage::resizeEvent(QResizeEvent *event)
{
    for (QToolButton *tool : {m_copy, m_page, m_connect})
        tool->setToolButtonStyle(width() < narrowWidth ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    QWidget::resizeEvent(event);
}

void ServerPage::showSettings()
{
    m_tabs->setCurrentWidget(m_form);
}

} // namespace framescope::panels
