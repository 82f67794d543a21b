// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/arrival.h>
#include <net/listener.h>
#include <net/qtconnection.h>

#include <protocol/serverhandshake.h>

#include <QPointer>

class QWebSocketServer;

namespace framescope::net {

/// A server's end on Qt's engine. Each has a QWebSocketServer of its own, which does not listen: it takes the one socket,
/// with the request still in it.
class QtServerEnd final : public QtConnection
{
    Q_OBJECT

public:
    /// @p socket is connected (and encrypted) already and becomes this connection's own.
    QtServerEnd(QTcpSocket *socket, const ListenOptions &options, Arrival arrival);
    ~QtServerEnd() override;

protected:
    void begin() override;
    [[nodiscard]] ConnectError describe(QAbstractSocket::SocketError error) override;
    [[nodiscard]] ConnectError describeTimeout() const override;
    void onOpenTimeout() override;
    void dropTransport() override;

private:
    void look();
    void passOn(const protocol::HttpHead &request);
    void refuse(const protocol::Refusal &refusal);
    void putBack(const QByteArray &bytes);
    void onUpgraded();
    void onRefused(bool isOurDoing);
    void onGone();

    ListenOptions m_options;
    Arrival m_arrival;
    QPointer<QTcpSocket> m_socket;
    QWebSocketServer *m_server = nullptr;
    QByteArray m_early; ///< what came behind the request
};

} // namespace framescope::net
