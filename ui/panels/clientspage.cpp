// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientspage.h"

#include "clientlog.h"
#include "composer.h"

#include <models/clientsmodel.h>
#include <theme/symbols.h>
#include <widgets/emptystate.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

namespace framescope::panels {

using models::ClientsModel;
using session::Session;
using session::State;

namespace {

constexpr int rowHeight = 28; // pixels

/// The widest that a column usually is.
QString widestOf(int column)
{
    switch (column) {
    case ClientsModel::AddressColumn: return QStringLiteral("255.255.255.255:65535");
    case ClientsModel::StateColumn: return QStringLiteral("not connected");
    case ClientsModel::SinceColumn: return QStringLiteral("00:00:00.000");
    default: return QStringLiteral("↓ Messages 00");
    }
}

} // namespace

ClientsPage::ClientsPage(server::HostedServer &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_model(new ClientsModel(this))
    , m_table(new QTableView)
    , m_empty(new widgets::EmptyState)
    , m_log(new ClientLog)
    , m_target(new QComboBox)
    , m_composer(new Composer)
    , m_rows(new QSplitter(Qt::Vertical))
{
    m_model->setServer(&server.server());
    makeTable();
    makeFooter();
    auto *top = new QWidget;
    auto *stack = new QStackedLayout(top);
    stack->addWidget(m_empty);
    stack->addWidget(m_table);
    m_rows->setHandleWidth(1);
    m_rows->addWidget(top);
    m_rows->addWidget(m_log);
    m_rows->setStretchFactor(1, 1);
    m_rows->setSizes({180, 600});
    m_rows->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    connect(&m_server, &server::HostedServer::changed, this, &ClientsPage::updateEmpty);
    connect(&m_server, &server::HostedServer::changed, this, &ClientsPage::showLog);
    for (const auto signal : {&ClientsModel::rowsInserted, &ClientsModel::rowsRemoved}) {
        connect(m_model, signal, this, &ClientsPage::updateEmpty);
        connect(m_model, signal, this, &ClientsPage::updateTarget);
    }
    connect(m_model, &ClientsModel::dataChanged, this, &ClientsPage::updateTarget);
    updateEmpty();
    updateTarget();
    showLog();
}

void ClientsPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("clients"));
    m_table->setAccessibleName(tr("Clients"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < ClientsModel::SubprotocolColumn; ++column)
        m_table->setColumnWidth(column, m_table->fontMetrics().horizontalAdvance(widestOf(column)) + 28);
    m_table->setMinimumHeight(3 * rowHeight);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateTarget();
        showLog();
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &ClientsPage::showContextMenu);
    connect(m_log, &ClientLog::recordingWanted, this, &ClientsPage::recordingWanted);
    connect(m_log, &ClientLog::allRequested, this, [this] {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    });
}

void ClientsPage::makeFooter()
{
    m_target->setObjectName(QStringLiteral("sendTarget"));
    m_target->setAccessibleName(tr("Who is sent to, closed and dropped"));
    m_target->setToolTip(tr("Who gets the message, and who is closed or dropped"));
    m_target->addItem(QString());
    m_target->addItem(QString());
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_target, &QComboBox::currentIndexChanged, this, &ClientsPage::updateTarget);
    auto *label = new QLabel(tr("&To"));
    label->setBuddy(m_target);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 12, 16, 0);
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_target);
    line->addStretch();
    auto *footer = new QFrame;
    footer->setProperty("composer", true);
    auto *layout = new QVBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_composer, 1);
    m_log->setFooter(footer);
    connectComposer();
}

void ClientsPage::connectComposer()
{
    connect(m_composer, &Composer::textRequested, this, [this](const QByteArray &utf8) {
        if (isForAll())
            return m_server.server().sendTextToAll(utf8);
        for (Session *client : selected())
            client->sendText(utf8);
    });
    connect(m_composer, &Composer::binaryRequested, this, [this](const QByteArray &payload) {
        if (isForAll())
            return m_server.server().sendBinaryToAll(payload);
        for (Session *client : selected())
            client->sendBinary(payload);
    });
    connect(m_composer, &Composer::pingRequested, this, [this](const QByteArray &payload) {
        for (Session *client : selected())
            client->sendPing(payload);
    });
    connect(m_composer, &Composer::closeRequested, this,
        [this](std::optional<protocol::CloseCode> code, const QByteArray &reason) {
            if (isForAll())
                return m_server.server().closeAll(code, reason);
            for (Session *client : selected())
                client->close(code, reason);
        });
    connect(m_composer, &Composer::abortRequested, this, [this] {
        if (isForAll())
            return m_server.server().dropAll();
        for (Session *client : selected())
            client->abort();
    });
}

bool ClientsPage::isForAll() const
{
    return m_target->currentIndex() == 1;
}

QList<Session *> ClientsPage::selected() const
{
    QList<Session *> clients;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        Session *client = m_model->clientAt(row);
        const bool isMeant = isForAll() || m_table->selectionModel()->isRowSelected(row);
        if (isMeant && client->snapshot().state == State::Open)
            clients.append(client);
    }
    return clients;
}

void ClientsPage::updateTarget()
{
    const auto count = m_table->selectionModel()->selectedRows().size();
    const int open = m_server.openClients();
    m_target->setItemText(0, count == 1 ? tr("the selected client") : tr("the selected clients (%1)").arg(count));
    m_target->setItemText(1, tr("all clients (%1)").arg(open));
    m_composer->setClosedText(isForAll() ? tr("No client is connected.")
            : count == 0                 ? tr("Select a client first, or choose all.")
                                         : tr("No selected client is connected."));
    m_composer->setOpen(!selected().isEmpty());
}

void ClientsPage::updateEmpty()
{
    const bool isRunning = m_server.state() == server::HostedServer::State::Running;
    m_empty->say(isRunning ? tr("No client has come yet") : tr("The server is stopped"),
        isRunning ? tr("Clients connect to %1").arg(m_server.url())
                  : tr("Start it, and everybody who connects appears here."));
    m_table->horizontalHeader()->setVisible(m_model->rowCount() > 0);
    static_cast<QStackedLayout *>(m_table->parentWidget()->layout())->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
}

/// Of the current client, if it is selected, otherwise of all.
void ClientsPage::showLog()
{
    const QModelIndex current = m_table->currentIndex();
    const bool isOne = current.isValid() && m_table->selectionModel()->isRowSelected(current.row());
    const Session *client = isOne ? m_model->clientAt(current.row()) : nullptr;
    const QString name = client ? m_model->index(current.row(), ClientsModel::AddressColumn).data().toString() : QString();
    m_log->show(m_server.recording(), client ? client->id() : base::SessionId(), name);
}

void ClientsPage::focusClients()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ClientsPage::copyAddress() const
{
    QStringList addresses;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows(ClientsModel::AddressColumn))
        addresses.append(row.data().toString());
    QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
}

void ClientsPage::showContextMenu(const QPoint &position)
{
    if (!m_table->indexAt(position).isValid())
        return;
    QMenu menu;
    connect(menu.addAction(theme::symbol(QStringLiteral("copy")), tr("Copy &address")), &QAction::triggered, this,
        &ClientsPage::copyAddress);
    connect(menu.addAction(tr("Show its &log")), &QAction::triggered, m_log, &ClientLog::focusLog);
    menu.addSeparator();
    QAction *close = menu.addAction(tr("&Close with 1000"));
    QAction *drop = menu.addAction(theme::symbol(QStringLiteral("disconnect")), tr("&Drop"));
    m_target->setCurrentIndex(0);
    close->setEnabled(!selected().isEmpty());
    drop->setEnabled(!selected().isEmpty());
    const QAction *chosen = menu.exec(m_table->viewport()->mapToGlobal(position));
    for (Session *client : selected()) {
        if (chosen == close)
            client->close(protocol::CloseCode::Normal);
        else if (chosen == drop)
            client->abort();
    }
}

bool ClientsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_log->focusLog();
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copyAddress();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace framescope::panels
