// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyconnection.h"

#include <protocol/utf8validator.h>

#include <cmath>

namespace framescope::server {

namespace {

using protocol::Opcode;

/// From 0 up to 1, the same on every machine: the standard library's distributions are not.
double fraction(std::mt19937_64 &random)
{
    constexpr int usedBits = 53; // of a double
    return std::ldexp(static_cast<double>(random() >> (64 - usedBits)), -usedBits);
}

bool happens(double percent, std::mt19937_64 &random)
{
    return fraction(random) * 100 < percent;
}

std::mt19937_64 diceFor(quint64 seed, quint64 client)
{
    std::seed_seq sequence {static_cast<quint32>(seed), static_cast<quint32>(seed >> 32), static_cast<quint32>(client),
        static_cast<quint32>(client >> 32)};
    return std::mt19937_64(sequence);
}

/// Puts a byte that no UTF-8 has in the place of one of them; an empty text gets it.
base::Bytes withBadByte(const base::Bytes &text, std::mt19937_64 &random)
{
    QByteArray bytes(text.view().data(), text.size()); // of its own: others may share the buffer
    if (bytes.isEmpty())
        return QByteArray("\xff");
    const auto place = static_cast<qsizetype>(fraction(random) * static_cast<double>(bytes.size()));
    bytes[place] = '\xff';
    return bytes;
}

} // namespace

FaultyConnection::FaultyConnection(std::unique_ptr<net::Connection> inner, const std::vector<Fault> &faults, quint64 number)
    : m_inner(std::move(inner))
    , m_answersPings(!leavesPongsToEngine(faults))
{
    for (const Fault &fault : faults) {
        m_parts.push_back({fault.kind, diceFor(fault.seed, number)});
        m_isLate = m_isLate || std::holds_alternative<Latency>(fault.kind);
        m_answersPings = m_answersPings && !std::holds_alternative<NoPong>(fault.kind);
    }
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { sendDue(); });
    m_inner->setHandler([this](const net::Event &event) { handle(event); });
}

// What happens

void FaultyConnection::handle(const net::Event &event)
{
    const auto *crossed = std::get_if<net::MessageCrossed>(&event.what);
    const bool isEnd = std::holds_alternative<net::Closed>(event.what);
    if (std::holds_alternative<net::Opened>(event.what))
        m_isOpen = true;
    if (isEnd || (crossed && crossed->message.opcode == Opcode::Close)) {
        m_isOpen = false;
        forgetWaiting();
    }
    tell(event);
    if (!isEnd && crossed && crossed->direction == base::Direction::In && crossed->message.isComplete)
        handleIncoming(crossed->message);
}

/// After the owner has answered.
void FaultyConnection::handleIncoming(const protocol::Message &message)
{
    if (message.opcode == Opcode::Ping && m_answersPings && m_isOpen) {
        Outgoing pong;
        pong.header.opcode = Opcode::Pong;
        pong.payload = message.payload();
        (void)give(std::move(pong));
    } else if (!protocol::isControl(message.opcode)) {
        closeIfDue(++m_came);
    }
}

void FaultyConnection::closeIfDue(qint64 messages)
{
    for (const Part &part : m_parts) {
        const auto *fault = std::get_if<CloseAfter>(&part.kind);
        if (!fault || fault->messages != messages || !m_isOpen)
            continue;
        sendWaiting(); // which may reach the number, too
        if (m_isOpen)
            closeNow(fault->code);
    }
}

void FaultyConnection::closeNow(protocol::CloseCode code)
{
    m_isOpen = false;
    forgetWaiting();
    if (protocol::mayBeSent(code)) {
        (void)m_inner->close(code, {});
        return;
    }
    protocol::FrameHeader header;
    header.opcode = Opcode::Close;
    (void)m_inner->sendFrame(header, protocol::ClosePayload {code, {}}.toBytes());
}

// Sending

bool FaultyConnection::isDropped()
{
    bool isDropped = false;
    for (Part &part : m_parts) {
        if (const auto *fault = std::get_if<DropMessages>(&part.kind))
            isDropped = happens(fault->percent, part.random) || isDropped;
    }
    return isDropped;
}

void FaultyConnection::spoil(Outgoing &outgoing)
{
    for (Part &part : m_parts) {
        if (const auto *fault = std::get_if<BadUtf8>(&part.kind);
            fault && outgoing.header.opcode == Opcode::Text && happens(fault->percent, part.random)) {
            outgoing.payload = withBadByte(outgoing.payload, part.random);
            outgoing.isFrame = true;
        } else if (const auto *reserved = std::get_if<ReservedBit>(&part.kind)) {
            outgoing.header.rsv1 = outgoing.header.rsv1 || reserved->number == 1;
            outgoing.header.rsv2 = outgoing.header.rsv2 || reserved->number == 2;
            outgoing.header.rsv3 = outgoing.header.rsv3 || reserved->number == 3;
            outgoing.isFrame = true;
        }
    }
}

std::chrono::nanoseconds FaultyConnection::nextDelay()
{
    std::chrono::duration<double, std::milli> delay {};
    for (Part &part : m_parts) {
        if (const auto *fault = std::get_if<Latency>(&part.kind))
            delay +=
                fault->delay + (2 * fraction(part.random) - 1) * std::chrono::duration<double, std::milli>(fault->jitter);
    }
    return std::max(std::chrono::nanoseconds(0), std::chrono::round<std::chrono::nanoseconds>(delay));
}

protocol::SendStatus FaultyConnection::sendMessage(Opcode opcode, base::Bytes payload, protocol::Compression compression)
{
    if (!m_isOpen)
        return base::Failure {protocol::SendError::NotOpen};
    if (isDropped())
        return std::monostate();
    Outgoing outgoing;
    outgoing.header.opcode = opcode;
    outgoing.payload = std::move(payload);
    outgoing.compression = compression;
    spoil(outgoing);
    return give(std::move(outgoing));
}

protocol::SendStatus FaultyConnection::sendText(base::Bytes utf8, protocol::Compression compression)
{
    if (protocol::firstInvalidUtf8(utf8.view()))
        return base::Failure {protocol::SendError::InvalidUtf8};
    return sendMessage(Opcode::Text, std::move(utf8), compression);
}

protocol::SendStatus FaultyConnection::sendBinary(base::Bytes payload, protocol::Compression compression)
{
    return sendMessage(Opcode::Binary, std::move(payload), compression);
}

protocol::SendStatus FaultyConnection::sendPing(const QByteArray &payload)
{
    Outgoing outgoing;
    outgoing.header.opcode = Opcode::Ping;
    outgoing.payload = payload;
    return give(std::move(outgoing));
}

protocol::SendStatus FaultyConnection::sendPong(const QByteArray &payload)
{
    Outgoing outgoing;
    outgoing.header.opcode = Opcode::Pong;
    outgoing.payload = payload;
    return give(std::move(outgoing));
}

protocol::SendStatus FaultyConnection::sendFrame(const protocol::FrameHeader &header, base::Bytes payload)
{
    return give({header, std::move(payload), true, {}, {}});
}

/// Control frames that are too long are refused at once, and not when it is their turn.
protocol::SendStatus FaultyConnection::give(Outgoing outgoing)
{
    const bool isRefused = !m_isOpen
        || (!outgoing.isFrame && protocol::isControl(outgoing.header.opcode)
            && outgoing.payload.size() > protocol::maxControlPayload);
    if (!m_isLate || isRefused)
        return sendNow(outgoing);
    outgoing.due = base::monoNow() + nextDelay();
    if (!m_waiting.empty())
        outgoing.due = std::max(outgoing.due, m_waiting.back().due);
    m_waitingBytes += outgoing.payload.size() + protocol::FrameHeader::MaxSize;
    m_waiting.push_back(std::move(outgoing));
    if (!m_timer.isActive())
        sendDue();
    return std::monostate();
}

protocol::SendStatus FaultyConnection::sendNow(const Outgoing &outgoing)
{
    const auto send = [&]() -> protocol::SendStatus {
        if (outgoing.isFrame)
            return m_inner->sendFrame(outgoing.header, outgoing.payload);
        switch (outgoing.header.opcode) {
        case Opcode::Text: return m_inner->sendText(outgoing.payload, outgoing.compression);
        case Opcode::Ping: return m_inner->sendPing(outgoing.payload.toByteArray());
        case Opcode::Pong: return m_inner->sendPong(outgoing.payload.toByteArray());
        default: return m_inner->sendBinary(outgoing.payload, outgoing.compression);
        }
    };
    const auto status = send();
    const Opcode opcode = outgoing.header.opcode;
    if (status && (opcode == Opcode::Text || opcode == Opcode::Binary))
        closeIfDue(++m_went);
    return status;
}

/// Sends what is due, and sets the timer for what is not.
void FaultyConnection::sendDue()
{
    while (!m_waiting.empty() && m_waiting.front().due <= base::monoNow()) {
        const Outgoing outgoing = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_waitingBytes -= outgoing.payload.size() + protocol::FrameHeader::MaxSize;
        (void)sendNow(outgoing);
    }
    if (!m_waiting.empty())
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(m_waiting.front().due - base::monoNow()));
}

void FaultyConnection::sendWaiting()
{
    while (!m_waiting.empty()) {
        const Outgoing outgoing = std::move(m_waiting.front());
        m_waiting.pop_front();
        (void)sendNow(outgoing);
    }
    forgetWaiting();
}

void FaultyConnection::forgetWaiting()
{
    m_waiting.clear();
    m_waitingBytes = 0;
    m_timer.stop();
}

// The end

protocol::SendStatus FaultyConnection::close(std::optional<protocol::CloseCode> code, const QByteArray &reason)
{
    if (!code || protocol::mayBeSent(*code))
        sendWaiting();
    const auto status = m_inner->close(code, reason);
    m_isOpen = m_isOpen && !status;
    return status;
}

void FaultyConnection::abort()
{
    forgetWaiting();
    m_inner->abort();
}

} // namespace framescope::server
