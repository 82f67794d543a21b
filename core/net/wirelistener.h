// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/listener.h>

#include <QObject>

class QTcpServer;

namespace framescope::net {

/// Listens on a QTcpServer or QSslServer; its connections are WireConnections.
class WireListener : public QObject, public Listener
{
    Q_OBJECT

public:
    [[nodiscard]] base::Result<Endpoint, ListenError> listen(const ListenOptions &options) override;

private:
    void acceptPending();

    ListenOptions m_options;
    QTcpServer *m_server = nullptr;
};

} // namespace framescope::net
