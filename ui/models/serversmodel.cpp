// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serversmodel.h"

#include <format/inert.h>
#include <format/servers.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace framescope::models {

using server::HostedServer;

namespace {

constexpr std::chrono::milliseconds refreshInterval {200};
constexpr qsizetype mostServers = 100;

QString addressOf(const HostedServer &server)
{
    if (!server.url().isEmpty())
        return server.url();
    const server::ServerSettings &settings = server.settings();
    const QString host = settings.host.contains(u':') ? u'[' + settings.host + u']' : settings.host;
    const QString port = settings.port == 0 ? QStringLiteral("*") : QString::number(settings.port);
    return (settings.isSecure ? QStringLiteral("wss://") : QStringLiteral("ws://")) + host + u':' + port + u'/';
}

QString sentenceOf(const HostedServer &server)
{
    const int open = server.openClients();
    const QString clients = open == 1 ? ServersModel::tr("1 client") : ServersModel::tr("%1 clients").arg(open);
    return ServersModel::tr("%1, %2, %3, %4")
        .arg(format::inertLine(server.settings().name), format::stateName(server.state()), addressOf(server), clients);
}

} // namespace

ServersModel::ServersModel(session::SessionManager *sessions, HostedServer::RecordingMaker maker, QObject *parent,
    std::shared_ptr<const server::BehaviourRegistry> behaviours)
    : QAbstractListModel(parent)
    , m_sessions(sessions)
    , m_makeRecording(std::move(maker))
    , m_behaviours(std::move(behaviours))
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (!m_servers.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

ServersModel::~ServersModel() = default;

HostedServer *ServersModel::add(const server::ServerSettings &settings)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_servers.push_back(std::make_unique<HostedServer>(m_sessions, m_makeRecording, settings, nullptr, m_behaviours));
    endInsertRows();
    HostedServer *server = m_servers.back().get();
    watch(server);
    Q_EMIT settingsChanged();
    return server;
}

void ServersModel::watch(HostedServer *server)
{
    connect(server, &HostedServer::changed, this, [this, server] {
        const QModelIndex changed = index(rowOf(server));
        Q_EMIT dataChanged(changed, changed);
        Q_EMIT settingsChanged();
    });
    connect(&server->server(), &server::TestServer::clientAdded, this, [this](session::Session *client) {
        connect(client, &session::Session::changed, this, &ServersModel::refreshSoon);
        refreshSoon();
    });
}

void ServersModel::refreshSoon()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void ServersModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    const auto gone = std::move(m_servers[static_cast<size_t>(row)]);
    m_servers.erase(m_servers.begin() + row);
    endRemoveRows();
    Q_EMIT settingsChanged();
}

HostedServer *ServersModel::serverAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_servers[static_cast<size_t>(row)].get() : nullptr;
}

int ServersModel::rowOf(const HostedServer *server) const
{
    const auto it = std::find_if(
        m_servers.begin(), m_servers.end(), [server](const auto &candidate) { return candidate.get() == server; });
    return it == m_servers.end() ? -1 : static_cast<int>(it - m_servers.begin());
}

int ServersModel::runningServers() const
{
    return static_cast<int>(std::count_if(m_servers.begin(), m_servers.end(),
        [](const auto &server) { return server->state() == HostedServer::State::Running; }));
}

int ServersModel::openClients() const
{
    int count = 0;
    for (const auto &server : m_servers)
        count += server->openClients();
    return count;
}

QByteArray ServersModel::save() const
{
    QJsonArray array;
    for (const auto &server : m_servers)
        array.append(server::toJson(server->settings()));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

void ServersModel::restore(const QByteArray &json)
{
    beginResetModel();
    m_servers.clear();
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        if (!value.isObject() || static_cast<qsizetype>(m_servers.size()) >= mostServers)
            continue;
        m_servers.push_back(std::make_unique<HostedServer>(
            m_sessions, m_makeRecording, server::serverSettingsFrom(value.toObject()), nullptr, m_behaviours));
        watch(m_servers.back().get());
    }
    endResetModel();
}

int ServersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_servers.size());
}

QVariant ServersModel::data(const QModelIndex &index, int role) const
{
    const HostedServer *server = index.isValid() ? serverAt(index.row()) : nullptr;
    if (!server)
        return {};
    switch (role) {
    case Qt::DisplayRole: return format::inertLine(server->settings().name);
    case Qt::AccessibleTextRole: return sentenceOf(*server);
    case Qt::ToolTipRole: return format::inertToolTip(sentenceOf(*server));
    case StateRole: return QVariant::fromValue(server->state());
    case UrlRole: return addressOf(*server);
    case ClientsRole: return server->openClients();
    case FailedRole: return server->error().has_value();
    default: return {};
    }
}

} // namespace framescope::models
