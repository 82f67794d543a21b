// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <server/hostedserver.h>

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace framescope::widgets {
class ElidedLabel;
}

namespace framescope::panels {

class ClientsPage;
class ServerForm;

/// One test server: its state and address, its clients, and its settings.
class ServerPage : public QWidget
{
    Q_OBJECT

public:
    /// Goes before @p server.
    explicit ServerPage(server::HostedServer &server, QWidget *parent = nullptr);

    void showSettings();

Q_SIGNALS:
    /// A connection of our own to the server is wanted.
    void connectRequested(const QString &url);
    /// The person wants to see a recording that was saved here.
    void recordingWanted(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader(QWidget *header);
    void refresh();
    void toggle();
    void takeEdit();
    void openTestPage();

    server::HostedServer &m_server;
    server::HostedServer::State m_shown = server::HostedServer::State::Stopped;
    QLabel *m_dot;
    widgets::ElidedLabel *m_title;
    widgets::ElidedLabel *m_address;
    QToolButton *m_copy;
    QToolButton *m_page;
    QToolButton *m_connect;
    QPushButton *m_toggle;
    QTabWidget *m_tabs;
    ClientsPage *m_clients;
    ServerForm *m_form;
};

} // namespace framescope::panels
