// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <server/testserver.h>

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

namespace framescope::models {

/// The clients of one test server, in the order in which they came.
class ClientsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        AddressColumn,
        StateColumn,
        SinceColumn, ///< when it connected
        MessagesInColumn,
        BytesInColumn,
        MessagesOutColumn,
        BytesOutColumn,
        SubprotocolColumn,
        ColumnCount
    };
    enum Role {
        SessionRole = Qt::UserRole, ///< session::Session *
        StateRole ///< session::State
    };

    explicit ClientsModel(QObject *parent = nullptr);

    /// Shows the clients that @p server has and will have; null: none.
    void setServer(server::TestServer *server);
    [[nodiscard]] session::Session *clientAt(int row) const;
    [[nodiscard]] int rowOf(const session::Session *client) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void watch(session::Session *client);
    void addClient(session::Session *client);
    void removeClient(const QObject *client);

    QPointer<server::TestServer> m_server;
    std::vector<session::Session *> m_clients;
    QTimer m_refresh; // a busy client changes more often than anybody can read
};

} // namespace framescope::models
