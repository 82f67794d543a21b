// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/listener.h>

#include <QObject>

class QTcpServer;
class QTcpSocket;

namespace framescope::net {

class FrontDoor;
struct Arrival;

/// Listens on a QTcpServer or QSslServer; its connections are WireConnections.
class WireListener : public QObject, public Listener
{
    Q_OBJECT

public:
    ~WireListener() override;
    [[nodiscard]] base::Result<Endpoint, ListenError> listen(const ListenOptions &options) override;

private:
    void acceptPending();
    void handOverSocket(QTcpSocket *socket, const Arrival &arrival);

    ListenOptions m_options;
    QTcpServer *m_server = nullptr;
    std::unique_ptr<FrontDoor> m_door; ///< where there are pages
};

} // namespace framescope::net
