// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

namespace framescope::protocol {

void Engine::writeHead(const QByteArray &bytes)
{
    m_out += bytes;
    m_sentOffset += static_cast<quint64>(bytes.size());
    m_sent.push_back({bytes, m_sentOffset});
}

Frame Engine::writeFrame(FrameHeader header, base::Bytes payload)
{
    Frame frame {header, m_sentOffset, std::move(payload), {}};
    m_out += header.toBytes();
    const qsizetype begin = m_out.size();
    m_out += frame.payload.view();
    if (header.maskingKey)
        applyMask(m_out.data() + begin, frame.payload.size(), *header.maskingKey);
    m_sentOffset += frame.wireSize();
    return frame;
}

bool Engine::compresses(const base::Bytes &payload, Compression compression) const
{
    return m_deflater && compression == Compression::Usual && payload.size() >= compressionThreshold;
}

void Engine::writeMessage(Opcode opcode, base::Bytes payload, Compression compression)
{
    if (opcode == Opcode::Close)
        cutOutgoing(m_sentOffset);
    Message message {opcode, {}, {}, true};
    FrameHeader header;
    header.opcode = opcode;
    header.rsv1 = compresses(payload, compression);
    if (header.rsv1)
        payload = m_deflater->deflate(message.assembled.emplace(std::move(payload)).view());
    header.setPayloadLength(static_cast<quint64>(payload.size()));
    if (m_role == Role::Client)
        header.maskingKey = m_keys.maskingKey();
    message.frames.append(writeFrame(header, std::move(payload)));
    m_sent.push_back({std::move(message), m_sentOffset});
}

SendStatus Engine::sendText(base::Bytes utf8, Compression compression)
{
    if (!isOpen())
        return base::Failure {SendError::NotOpen};
    if (firstInvalidUtf8(utf8.view()))
        return base::Failure {SendError::InvalidUtf8};
    writeMessage(Opcode::Text, std::move(utf8), compression);
    return std::monostate();
}

SendStatus Engine::sendBinary(base::Bytes payload, Compression compression)
{
    if (!isOpen())
        return base::Failure {SendError::NotOpen};
    writeMessage(Opcode::Binary, std::move(payload), compression);
    return std::monostate();
}

SendStatus Engine::sendControl(Opcode opcode, const QByteArray &payload)
{
    if (!isOpen())
        return base::Failure {SendError::NotOpen};
    if (payload.size() > maxControlPayload)
        return base::Failure {SendError::ControlPayloadTooLong};
    writeMessage(opcode, payload);
    return std::monostate();
}

SendStatus Engine::sendPing(const QByteArray &payload)
{
    return sendControl(Opcode::Ping, payload);
}

SendStatus Engine::sendPong(const QByteArray &payload)
{
    return sendControl(Opcode::Pong, payload);
}

SendStatus Engine::sendClose(std::optional<CloseCode> code, const QByteArray &reason)
{
    if (code && !mayBeSent(*code))
        return base::Failure {SendError::InvalidCloseCode};
    if (firstInvalidUtf8(reason))
        return base::Failure {SendError::InvalidUtf8};
    const ClosePayload payload {code, code ? reason : QByteArray()};
    const auto status = sendControl(Opcode::Close, payload.toBytes());
    if (status)
        m_closeSent = payload;
    return status;
}

SendStatus Engine::sendFrame(FrameHeader header, base::Bytes payload)
{
    if (!isOpen())
        return base::Failure {SendError::NotOpen};
    const quint8 wanted = header.lengthBytes > 2 ? 8 : header.lengthBytes > 0 ? 2 : 0;
    header.setPayloadLength(static_cast<quint64>(payload.size()));
    header.lengthBytes = std::max(header.lengthBytes, wanted);
    if (header.opcode == Opcode::Close) {
        cutOutgoing(m_sentOffset);
        m_closeSent = ClosePayload::fromBytes(payload.view());
    }
    if (header.rsv1 && m_deflater)
        m_deflater->forget(); // what the peer keeps of this is not known here
    addSentFrame(writeFrame(header, std::move(payload)));
    return std::monostate();
}

/// Joins the frames that a person sends one by one into the messages that they make.
void Engine::addSentFrame(Frame frame)
{
    const FrameHeader header = frame.header;
    if (!isControl(header.opcode) && header.opcode != Opcode::Continuation)
        cutOutgoing(frame.streamOffset);
    if (isControl(header.opcode) || (header.fin && !m_outgoing)) {
        Message message {header.opcode, {}, {}, true};
        message.frames.append(std::move(frame));
        return m_sent.push_back({std::move(message), m_sentOffset});
    }
    if (!m_outgoing)
        m_outgoing = Message {header.opcode, {}, {}, true};
    m_outgoing->frames.append(frame);
    m_sent.push_back({std::move(frame), m_sentOffset});
    if (header.fin)
        finishOutgoing(m_sentOffset);
}

/// Tells the message that was sent in fragments, now that its last one has been. @p end is where it ends in the stream.
void Engine::finishOutgoing(quint64 end)
{
    QByteArray payload;
    for (const Frame &frame : m_outgoing->frames)
        payload += frame.payload.view();
    m_outgoing->assembled = std::move(payload);
    m_sent.push_back({*std::exchange(m_outgoing, std::nullopt), end});
}

/// Tells the message of which fragments were sent and no more will be.
void Engine::cutOutgoing(quint64 end)
{
    if (!m_outgoing)
        return;
    m_outgoing->isComplete = false;
    finishOutgoing(end);
}

} // namespace framescope::protocol
