// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/identity.h>

#include <QObject>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace framescope::tests {

/// An endpoint on the test's thread that sends what it is told, right or wrong, and keeps what it hears. One client.
class RawServer : public QObject
{
    Q_OBJECT

public:
    /// Listens on 127.0.0.1, on a free port where none is given; with @p identity it speaks TLS.
    explicit RawServer(const std::optional<net::Identity> &identity = {},
        QSslSocket::PeerVerifyMode verification = QSslSocket::VerifyNone, quint16 port = 0);

    [[nodiscard]] QString url() const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] bool hasClient() const { return m_client != nullptr; }
    [[nodiscard]] QTcpSocket &client() const { return *m_client; }

    /// All that the client sent.
    [[nodiscard]] const QByteArray &received();
    [[nodiscard]] bool hasRequest() { return received().contains("\r\n\r\n"); }
    /// What came behind the request.
    [[nodiscard]] QByteArray receivedFrames();

    void send(const QByteArray &bytes);
    /// The response that opens the connection, and @p bytes in the same write.
    void accept(const QByteArray &bytes = {}, const QByteArrayList &moreHeaders = {});
    /// Ends TCP in order, once everything is written.
    void end();
    /// Ends TCP with a reset.
    void reset();
    /// Leaves what the client sends in the kernel from here on.
    void stopReading();
    void readOn();
    /// Waits until the client takes no more: what is to be written has not become less for many turns of the event loop.
    [[nodiscard]] bool waitUntilStuck();

private:
    bool m_isSecure;
    bool m_reads = true;
    std::unique_ptr<QTcpServer> m_server;
    QTcpSocket *m_client = nullptr;
    QByteArray m_received;
};

/// What lets in the client that sent @p request.
[[nodiscard]] QByteArray openingResponseTo(const QByteArray &request, const QByteArrayList &moreHeaders = {});
/// Ends the TCP connection of @p socket with a reset.
void resetConnection(QTcpSocket &socket);

} // namespace framescope::tests
