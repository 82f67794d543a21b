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

/// Listens on a QTcpServer or QSslServer for either engine, which makes a connection of each socket that comes.
class SocketListener : public QObject, public Listener
{
    Q_OBJECT

public:
    /// Makes the engine's end of a socket that is connected (and encrypted), and takes it over.
    using Maker =
        std::function<std::unique_ptr<Connection>(QTcpSocket *socket, const ListenOptions &options, const Arrival &arrival)>;

    explicit SocketListener(Maker make);
    ~SocketListener() override;
    [[nodiscard]] base::Result<Endpoint, ListenError> listen(const ListenOptions &options) override;

private:
    void acceptPending();
    void handOverSocket(QTcpSocket *socket, const Arrival &arrival);

    Maker m_make;
    ListenOptions m_options;
    QTcpServer *m_server = nullptr;
    std::unique_ptr<FrontDoor> m_door; ///< where there are pages
};

} // namespace framescope::net
