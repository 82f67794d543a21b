// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/connection.h>
#include <net/connectoptions.h>

#include <QAbstractSocket>
#include <QObject>
#include <QTimer>

#include <deque>

class QTcpSocket;
class QWebSocket;

namespace framescope::net {

/// Qt's engine: QWebSocket behind the seam. Messages come and go whole and without their frames; what QWebSocket does not
/// expose is not told. Times are those of Qt's signals. Everything is told from the event loop, never from within them.
class QtConnection : public QObject, public Connection
{
    Q_OBJECT

public:
    ~QtConnection() override;

    void open() override;
    protocol::SendStatus sendText(base::Bytes utf8, protocol::Compression compression) override;
    protocol::SendStatus sendBinary(base::Bytes payload, protocol::Compression compression) override;
    protocol::SendStatus sendPing(const QByteArray &payload) override;
    /// Not supported.
    protocol::SendStatus sendPong(const QByteArray &payload) override;
    /// Not supported.
    protocol::SendStatus sendFrame(const protocol::FrameHeader &header, base::Bytes payload) override;
    /// Without a code it is 1000: QWebSocket has no empty close frame. TCP ends with it, without the peer's answer.
    protocol::SendStatus close(std::optional<protocol::CloseCode> code, const QByteArray &reason) override;
    void abort() override;
    /// Does nothing: QWebSocket reads on whatever comes.
    void setReadingPaused(bool) override { }
    [[nodiscard]] qint64 bufferedAmount() const override;
    [[nodiscard]] Capabilities capabilities() const override { return {false, false, false, false, false}; }
    [[nodiscard]] protocol::Role role() const override { return m_role; }

protected:
    struct Patience {
        std::chrono::milliseconds openTimeout;
        std::chrono::milliseconds closeTimeout;
    };
    QtConnection(protocol::Role role, const Patience &patience, const protocol::Limits &limits);

    /// Does what leads to enterOpen() or fail().
    virtual void begin() = 0;
    /// What an error of the socket means before the connection is open.
    [[nodiscard]] virtual ConnectError describe(QAbstractSocket::SocketError error) = 0;
    /// The opening handshake was not done in time.
    [[nodiscard]] virtual ConnectError describeTimeout() const;
    /// Ends the connection with that.
    virtual void onOpenTimeout();

    void watch(QWebSocket *webSocket);
    void enterOpen();
    /// Failed and Closed follow.
    void fail(ConnectError error);
    /// Why the connection ends, told when it has: soon, or when nobody waits for it any longer.
    void failSoon(ConnectError error);
    [[nodiscard]] const std::optional<ConnectError> &dueError() const { return m_streamError; }
    virtual void dropTransport();
    void queue(decltype(Event::what) what, base::MonoTime time = base::monoNow());
    [[nodiscard]] QWebSocket *webSocket() const { return m_webSocket; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }

private:
    /// A message that was given to Qt, and where it ends in the outgoing stream.
    struct Given {
        protocol::Message message;
        qint64 end = 0;
    };

    void onError(QAbstractSocket::SocketError error);
    void onBytesWritten(qint64 count);
    void onDisconnected();
    void receive(protocol::Opcode opcode, const QByteArray &payload);
    [[nodiscard]] protocol::SendStatus whyNot(qsizetype controlSize = 0) const;
    protocol::SendStatus give(protocol::Opcode opcode, base::Bytes payload, const std::function<void()> &send);
    void tellLeft();
    [[nodiscard]] protocol::CloseOutcome outcome() const;
    void startCloseTimer();
    void finish(std::optional<ConnectError> error);
    void deliver();
    void deliverLater();

    protocol::Role m_role;
    Patience m_patience;
    protocol::Limits m_limits;
    QWebSocket *m_webSocket = nullptr;
    QTimer m_openTimer;
    QTimer m_closeTimer;
    std::deque<Given> m_given;
    qint64 m_written = 0; ///< bytes that Qt's socket has taken off our hands
    std::deque<Event> m_queue;
    std::optional<protocol::ClosePayload> m_closeSent;
    std::optional<ConnectError> m_streamError; ///< what breaks the connection, told at its end
    bool m_isOpen = false;
    bool m_wasOpen = false;
    bool m_isCloseSeen = false; ///< Qt has sent a close frame: ours, its own, or its answer to the peer's
    bool m_isGiving = false; ///< within a call into QWebSocket
    bool m_isEndDue = false; ///< after that
    bool m_isAborted = false;
    bool m_isFinished = false;
    bool m_isDelivering = false;
    bool m_isDeliveryPosted = false;
};

} // namespace framescope::net
