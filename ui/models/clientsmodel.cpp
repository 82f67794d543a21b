// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientsmodel.h"

#include <format/inert.h>
#include <format/numbers.h>
#include <format/servers.h>

namespace framescope::models {

using session::Session;

namespace {

constexpr std::chrono::milliseconds refreshInterval {100};

QString cellText(const Session &client, ClientsModel::Column column)
{
    const session::Snapshot &snapshot = client.snapshot();
    const session::Counters &counters = snapshot.counters;
    switch (column) {
    case ClientsModel::AddressColumn:
        return snapshot.peer.isEmpty() ? ClientsModel::tr("client %1").arg(client.id().value) : snapshot.peer;
    case ClientsModel::StateColumn: return format::stateName(snapshot.state);
    case ClientsModel::SinceColumn:
        return snapshot.connected.count() == 0 ? QString() : format::timeOfDay(snapshot.connected);
    case ClientsModel::MessagesInColumn: return format::number(counters.messagesIn);
    case ClientsModel::BytesInColumn: return format::byteSize(counters.bytesIn);
    case ClientsModel::MessagesOutColumn: return format::number(counters.messagesOut);
    case ClientsModel::BytesOutColumn: return format::byteSize(counters.bytesOut);
    case ClientsModel::SubprotocolColumn: return format::inertLine(snapshot.subprotocol);
    case ClientsModel::ColumnCount: break;
    }
    return {};
}

QString titleOf(ClientsModel::Column column)
{
    switch (column) {
    case ClientsModel::AddressColumn: return ClientsModel::tr("Client");
    case ClientsModel::StateColumn: return ClientsModel::tr("State");
    case ClientsModel::SinceColumn: return ClientsModel::tr("Since");
    case ClientsModel::MessagesInColumn: return ClientsModel::tr("↓ Messages");
    case ClientsModel::BytesInColumn: return ClientsModel::tr("↓ Bytes");
    case ClientsModel::MessagesOutColumn: return ClientsModel::tr("↑ Messages");
    case ClientsModel::BytesOutColumn: return ClientsModel::tr("↑ Bytes");
    case ClientsModel::SubprotocolColumn: return ClientsModel::tr("Subprotocol");
    case ClientsModel::ColumnCount: break;
    }
    return {};
}

QString headerToolTip(ClientsModel::Column column)
{
    switch (column) {
    case ClientsModel::SinceColumn: return ClientsModel::tr("When the client connected");
    case ClientsModel::MessagesInColumn: return ClientsModel::tr("Text and binary messages that the client sent");
    case ClientsModel::BytesInColumn: return ClientsModel::tr("Payloads of the messages that the client sent");
    case ClientsModel::MessagesOutColumn: return ClientsModel::tr("Text and binary messages that the client was sent");
    case ClientsModel::BytesOutColumn: return ClientsModel::tr("Payloads of the messages that the client was sent");
    default: return titleOf(column);
    }
}

bool isNumber(int column)
{
    return column >= ClientsModel::MessagesInColumn && column <= ClientsModel::BytesOutColumn;
}

QString sentenceOf(const Session &client)
{
    return ClientsModel::tr("%1, %2, %3 messages received, %4 sent")
        .arg(cellText(client, ClientsModel::AddressColumn), cellText(client, ClientsModel::StateColumn),
            cellText(client, ClientsModel::MessagesInColumn), cellText(client, ClientsModel::MessagesOutColumn));
}

} // namespace

ClientsModel::ClientsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (!m_clients.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void ClientsModel::setServer(server::TestServer *server)
{
    beginResetModel();
    if (m_server)
        m_server->disconnect(this);
    for (const Session *client : m_clients)
        client->disconnect(this);
    m_clients.clear();
    m_server = server;
    if (server) {
        m_clients.assign(server->clients().begin(), server->clients().end());
        connect(server, &server::TestServer::clientAdded, this, &ClientsModel::addClient);
    }
    for (Session *client : m_clients)
        watch(client);
    endResetModel();
}

void ClientsModel::watch(Session *client)
{
    connect(client, &Session::changed, this, [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    });
    connect(client, &QObject::destroyed, this, &ClientsModel::removeClient);
}

void ClientsModel::addClient(Session *client)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_clients.push_back(client);
    endInsertRows();
    watch(client);
}

void ClientsModel::removeClient(const QObject *client)
{
    const auto it = std::find(m_clients.begin(), m_clients.end(), client);
    if (it == m_clients.end())
        return;
    const int row = static_cast<int>(it - m_clients.begin());
    beginRemoveRows({}, row, row);
    m_clients.erase(it);
    endRemoveRows();
}

Session *ClientsModel::clientAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_clients[static_cast<size_t>(row)] : nullptr;
}

int ClientsModel::rowOf(const Session *client) const
{
    const auto it = std::find(m_clients.begin(), m_clients.end(), client);
    return it == m_clients.end() ? -1 : static_cast<int>(it - m_clients.begin());
}

int ClientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_clients.size());
}

int ClientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClientsModel::data(const QModelIndex &index, int role) const
{
    Session *client = index.isValid() ? clientAt(index.row()) : nullptr;
    if (!client)
        return {};
    switch (role) {
    case Qt::DisplayRole: return cellText(*client, static_cast<Column>(index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? sentenceOf(*client) : cellText(*client, static_cast<Column>(index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case SessionRole: return QVariant::fromValue(client);
    case StateRole: return QVariant::fromValue(client->snapshot().state);
    default: return {};
    }
}

QVariant ClientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole: return titleOf(static_cast<Column>(section));
    case Qt::ToolTipRole: return headerToolTip(static_cast<Column>(section));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

} // namespace framescope::models
