// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/connectingturn.h>
#include <net/proxies.h>
#include <net/qtconnection.h>

#include <QSslError>

class QSslSocket;

namespace framescope::net {

/// A client on Qt's engine.
class QtClient final : public QtConnection
{
    Q_OBJECT

public:
    explicit QtClient(ConnectOptions options);

protected:
    void begin() override;
    [[nodiscard]] ConnectError describe(QAbstractSocket::SocketError error) override;
    [[nodiscard]] ConnectError describeTimeout() const override;
    void dropTransport() override;

private:
    void connectThrough(const QNetworkProxy &proxy);
    void connectInTurn(const QNetworkProxy &proxy);
    [[nodiscard]] bool setUpTls(QWebSocket *webSocket);
    void followSocket(QTcpSocket *socket);
    void onLookUp(const QNetworkProxy &proxy);
    void onConnected();
    void onTcpConnected();
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    [[nodiscard]] ConnectError refusal() const;

    ConnectOptions m_options;
    ProxyChoice m_proxyChoice;
    std::unique_ptr<ConnectingTurn> m_turn; ///< while it is connecting
    QString m_proxy; ///< its name; empty: there is none
    QTcpSocket *m_socket = nullptr; ///< inside of the QWebSocket
    QSslSocket *m_tls = nullptr; ///< the same, where it is one
    std::vector<TlsIssue> m_issues; ///< of the peer's certificate
    std::vector<CertificateInfo> m_chain;
    bool m_isConnected = false; ///< TCP
    bool m_isUp = false; ///< the transport can carry bytes
};

} // namespace framescope::net
