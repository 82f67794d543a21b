// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <panels/services.h>
#include <server/hostedserver.h>

#include <QWidget>

#include <map>

class QListView;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace framescope::models {
class ServersModel;
}

namespace framescope::panels {

class ServerPage;

/// The test servers: a list of them, and what is to be seen and done of the current one. They are remembered in @p settings,
/// which outlives it; none runs by itself.
class ServePanel : public QWidget
{
    Q_OBJECT

public:
    ServePanel(Services &services, QSettings &settings, QWidget *parent = nullptr);
    ~ServePanel() override;

    [[nodiscard]] int runningServers() const;
    [[nodiscard]] int openClients() const;
    /// Adds a server with these settings, goes to it and starts it.
    void startServer(const server::ServerSettings &settings);
    /// Where people go on: the list of servers.
    void focusServers();

public Q_SLOTS:
    /// Starts the current server, or does nothing where it runs.
    void startCurrent();
    void stopCurrent();

Q_SIGNALS:
    /// A connection of our own to a server is wanted.
    void connectRequested(const QString &url);
    /// The person wants to see a recording that was saved here.
    void recordingWanted(const QString &path);
    /// Servers or their clients have changed.
    void changed();

private:
    void makeSidebar();
    void makePlaceholder();
    void addServer();
    void removeCurrent();
    void showCurrent();
    void save();
    [[nodiscard]] server::HostedServer *current() const;
    [[nodiscard]] ServerPage *pageOf(server::HostedServer *server);

    QSettings &m_settings;
    models::ServersModel *m_model;
    QListView *m_list;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QStackedWidget *m_pages;
    std::map<server::HostedServer *, ServerPage *> m_pageOf; // those that have been looked at
};

} // namespace framescope::panels
