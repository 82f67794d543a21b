// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/connection.h>
#include <net/connectoptions.h>
#include <net/listener.h>

#include <QAbstractSocket>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <deque>

class QSslSocket;
class QTcpSocket;

namespace framescope::net {

/// The wire engine: protocol::Engine over a QTcpSocket or QSslSocket. It moves bytes and keeps time, and knows nothing of
/// the protocol beyond how to drive the machine.
class WireConnection : public QObject, public Connection
{
    Q_OBJECT

public:
    /// A client.
    explicit WireConnection(ConnectOptions options);
    /// A server's end of @p socket, which is connected (and encrypted) already and becomes this connection's own.
    WireConnection(QTcpSocket *socket, const ListenOptions &options);

    void open() override;
    protocol::SendStatus sendText(base::Bytes utf8) override;
    protocol::SendStatus sendBinary(base::Bytes payload) override;
    protocol::SendStatus sendPing(const QByteArray &payload) override;
    protocol::SendStatus sendPong(const QByteArray &payload) override;
    protocol::SendStatus sendFrame(const protocol::FrameHeader &header, base::Bytes payload) override;
    protocol::SendStatus close(std::optional<protocol::CloseCode> code, const QByteArray &reason) override;
    void abort() override;
    void setReadingPaused(bool paused) override;
    [[nodiscard]] qint64 bufferedAmount() const override;
    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] protocol::Role role() const override;

private:
    void watchSocket();
    void connectToHost();
    void onStateChanged(QAbstractSocket::SocketState state);
    void onConnected();
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    void onSocketError(QAbstractSocket::SocketError error);
    void onDisconnected();

    void readSocket();
    void pump(base::MonoTime at);
    void handleEvent(protocol::Event event, base::MonoTime at);
    void answerRequest(const protocol::HttpHead &request);
    protocol::SendStatus afterSend(protocol::SendStatus status);
    void flush();
    void collectSent();
    void followCloseHandshake();
    void fail(ConnectError error);
    void finish();

    void queue(Event event);
    void deliver();
    void deliverLater();

    ConnectOptions m_options;
    QByteArrayList m_subprotocols; ///< server: that may be chosen
    protocol::Engine m_engine;
    QTcpSocket *m_socket = nullptr;
    QSslSocket *m_tls = nullptr; ///< m_socket, where it is one
    std::vector<TlsIssue> m_issues; ///< of the peer's certificate
    std::vector<CertificateInfo> m_chain; ///< kept from the moment of the refusal
    QTimer m_openTimer;
    QTimer m_closeTimer;

    std::deque<protocol::Sent> m_unsent; ///< given to the socket, not yet to the kernel
    std::vector<base::MonoTime> m_fragmentTimes; ///< when the fragments of the outgoing message left
    quint64 m_givenBytes = 0; ///< of the outgoing stream, given to the socket
    std::deque<Event> m_queue;
    bool m_delivering = false;
    bool m_paused = false;
    bool m_isUp = false; ///< the transport can carry bytes
    bool m_finished = false;
};

} // namespace framescope::net
