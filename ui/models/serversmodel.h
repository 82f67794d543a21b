// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <server/hostedserver.h>

#include <QAbstractListModel>
#include <QTimer>

namespace framescope::models {

/// The test servers that a person has, and their owner. Each row is one: its name, state, address and clients.
class ServersModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, ///< server::HostedServer::State
        UrlRole, ///< QString: where it listens, or would; with port 0 "ws://127.0.0.1:*/"
        ClientsRole, ///< int: whose connection is open
        FailedRole ///< bool: the last start has failed
    };

    /// Goes before @p sessions.
    ServersModel(session::SessionManager *sessions, server::HostedServer::RecordingMaker maker, QObject *parent = nullptr,
        std::shared_ptr<const server::BehaviourRegistry> behaviours = std::make_shared<server::BehaviourRegistry>());
    ~ServersModel() override;

    /// Adds a server at the end, stopped.
    server::HostedServer *add(const server::ServerSettings &settings);
    /// Its clients are told 1001 Going Away.
    void remove(int row);
    [[nodiscard]] server::HostedServer *serverAt(int row) const;
    [[nodiscard]] int rowOf(const server::HostedServer *server) const;
    [[nodiscard]] int runningServers() const;
    [[nodiscard]] int openClients() const;

    /// The settings of all, as one JSON array; and back, in the place of what is there. What is no such array: none.
    [[nodiscard]] QByteArray save() const;
    void restore(const QByteArray &json);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// What save() returns may have changed.
    void settingsChanged();

private:
    void watch(server::HostedServer *server);
    void refreshSoon();

    session::SessionManager *m_sessions;
    server::HostedServer::RecordingMaker m_makeRecording;
    std::shared_ptr<const server::BehaviourRegistry> m_behaviours;
    std::vector<std::unique_ptr<server::HostedServer>> m_servers;
    QTimer m_refresh; // clients come, go and talk more often than anybody can read
};

} // namespace framescope::models
