// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/arrival.h>
#include <net/connection.h>
#include <net/connectoptions.h>
#include <net/dialer.h>
#include <net/listener.h>
#include <net/outbox.h>
#include <net/proxies.h>

#include <QAbstractSocket>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <deque>
#include <memory>

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
    WireConnection(QTcpSocket *socket, const ListenOptions &options, Arrival arrival);

    void open() override;
    protocol::SendStatus sendText(base::Bytes utf8, protocol::Compression compression) override;
    protocol::SendStatus sendBinary(base::Bytes payload, protocol::Compression compression) override;
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
    void connectThrough(const QNetworkProxy &proxy);
    void adopt(QTcpSocket *socket);
    void dial(const Dialer::SocketMaker &makeSocket);
    void enterTunnelInTurn();
    void onTurnCame();
    void tellWaiting(const QString &endpoint);
    void onDialed(QTcpSocket *socket);
    void watchTunnel(Connected &addresses);
    void onStateChanged(QAbstractSocket::SocketState state);
    void onConnected();
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    void onSocketError(QAbstractSocket::SocketError error);
    void onBytesWritten();
    void onDisconnected();
    void onOpenTimeout();
    void onIdleTimeout();
    void onCloseTimeout();

    [[nodiscard]] ConnectError describe(QAbstractSocket::SocketError error) const;
    [[nodiscard]] bool holdsReading() const;
    void readSocket();
    void pump(base::MonoTime at);
    void handleEvents(base::MonoTime at);
    void handleArrived();
    void handleEvent(protocol::Event &event, base::MonoTime at);
    void handleOpened(const protocol::Agreement &agreement, base::MonoTime at);
    void handleFailure(const protocol::HandshakeFailed &failed, base::MonoTime at);
    void answerRequest(const protocol::HttpHead &request);
    void endPhase(std::optional<base::Nanoseconds> &phase, base::MonoTime at);
    [[nodiscard]] bool hasRoomFor(const base::Bytes &payload) const;
    protocol::SendStatus afterSend(protocol::SendStatus status);
    void flush();
    void collectSent();

    void followCloseHandshake();
    void endTransport();
    void endOfStream();
    void fail(ConnectError error);
    void drop(std::optional<ConnectError> error);
    void finish(std::optional<ConnectError> error);

    void happen(Event &&event);
    void queue(Event &&event);
    void queueAll(std::vector<Event> events);
    void deliver(bool withEnd = false);
    void deliverLater();

    ConnectOptions m_options;
    QByteArrayList m_subprotocols; ///< server: that may be chosen
    std::function<bool(const QByteArray &, const QByteArray &)> m_admits; ///< server: see ListenOptions
    protocol::Engine m_engine;
    std::unique_ptr<Dialer> m_dialer; ///< client without a proxy
    std::unique_ptr<ConnectingTurn> m_turn; ///< while it is connecting, from TCP on
    QTcpSocket *m_socket = nullptr;
    QSslSocket *m_tls = nullptr; ///< m_socket, where it is one
    QPointer<QTcpSocket> m_tunnel; ///< the socket inside of m_socket that speaks to the proxy
    ProxyChoice m_proxyChoice;
    QString m_proxy; ///< its name; empty: there is none
    Arrival m_arrival; ///< at a server
    std::vector<TlsIssue> m_issues; ///< of the peer's certificate
    std::vector<CertificateInfo> m_chain; ///< kept from the moment of the refusal
    QTimer m_openTimer;
    QTimer m_closeTimer;
    QTimer m_idleTimer;
    base::MonoTime m_readTime {}; ///< when bytes were read last
    Phases m_phases;
    base::MonoTime m_phaseBegin {};

    Outbox m_outbox;
    std::vector<protocol::Event> m_arrived; ///< what came in the last read
    base::MonoTime m_arrivedAt {};
    size_t m_handled = 0; ///< of these
    std::deque<Event> m_queue;
    std::vector<Event> m_later; ///< to be queued when what was read has been
    base::MonoTime m_lastTime {}; ///< of an event
    base::MonoTime m_openedTime {};
    std::optional<ConnectError> m_streamError; ///< what ended the stream, told when the rest of it has been read
    bool m_isHandling = false; ///< what was read is being looked at: nothing else is read or ended
    bool m_isEndDue = false; ///< after that
    bool m_delivering = false;
    bool m_isDeliveryPosted = false;
    bool m_paused = false;
    bool m_isUp = false; ///< the transport can carry bytes
    bool m_writeEnded = false; ///< what the socket has not sent yet will never be
    bool m_readEnded = false; ///< what is left to read is in the socket's own buffer
    bool m_closeCrossed = false; ///< our close frame
    bool m_isLingering = false; ///< client: all is said, and the server has still to end TCP
    bool m_hasFailed = false; ///< told
    bool m_isAborted = false; ///< by the owner
    bool m_finished = false;
};

} // namespace framescope::net
