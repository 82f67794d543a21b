// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/connection.h>
#include <server/faults.h>

#include <QTimer>

#include <deque>
#include <memory>
#include <random>

namespace framescope::server {

/// A connection that does wrong on purpose, and otherwise what the one behind it does. What crosses the wire is told as it
/// was; what a fault keeps back did not cross it. With NoPong or Latency the connection behind must not answer pings by
/// itself (leavesPongsToEngine()). What still waits because of a latency goes at once when the connection is closed from
/// here, and is not sent where the peer closes it. I/O thread.
class FaultyConnection : public net::Connection
{
public:
    /// @p number: of the client, from 1; it has dice of its own.
    FaultyConnection(std::unique_ptr<net::Connection> inner, const std::vector<Fault> &faults, quint64 number);

    void open() override { m_inner->open(); }
    protocol::SendStatus sendText(base::Bytes utf8, protocol::Compression compression) override;
    protocol::SendStatus sendBinary(base::Bytes payload, protocol::Compression compression) override;
    protocol::SendStatus sendPing(const QByteArray &payload) override;
    protocol::SendStatus sendPong(const QByteArray &payload) override;
    protocol::SendStatus sendFrame(const protocol::FrameHeader &header, base::Bytes payload) override;
    protocol::SendStatus close(std::optional<protocol::CloseCode> code, const QByteArray &reason) override;
    void abort() override;
    void setReadingPaused(bool paused) override { m_inner->setReadingPaused(paused); }
    [[nodiscard]] qint64 bufferedAmount() const override { return m_waitingBytes + m_inner->bufferedAmount(); }
    [[nodiscard]] net::Capabilities capabilities() const override { return m_inner->capabilities(); }
    [[nodiscard]] protocol::Role role() const override { return m_inner->role(); }

private:
    /// A fault with its dice.
    struct Part {
        FaultKind kind;
        std::mt19937_64 random;
    };
    struct Outgoing {
        protocol::FrameHeader header;
        base::Bytes payload;
        bool isFrame = false; ///< to be sent as it is, and not as the engine would do it
        base::MonoTime due {};
        protocol::Compression compression = protocol::Compression::Usual;
    };

    void handle(const net::Event &event);
    void handleIncoming(const protocol::Message &message);
    [[nodiscard]] bool isDropped();
    void spoil(Outgoing &outgoing);
    [[nodiscard]] std::chrono::nanoseconds nextDelay();
    protocol::SendStatus sendMessage(protocol::Opcode opcode, base::Bytes payload, protocol::Compression compression);
    protocol::SendStatus give(Outgoing outgoing);
    protocol::SendStatus sendNow(const Outgoing &outgoing);
    void sendDue();
    void sendWaiting();
    void forgetWaiting();
    void closeIfDue(qint64 messages);
    void closeNow(protocol::CloseCode code);

    std::unique_ptr<net::Connection> m_inner;
    std::vector<Part> m_parts;
    bool m_isLate = false; ///< there is a latency
    bool m_answersPings = false; ///< here, instead of in the engine
    bool m_isOpen = false;
    qint64 m_came = 0; ///< text and binary messages
    qint64 m_went = 0;
    std::deque<Outgoing> m_waiting;
    qint64 m_waitingBytes = 0;
    QTimer m_timer; ///< for the first of them
};

} // namespace framescope::server
