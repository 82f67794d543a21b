// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameparser.h"

namespace framescope::protocol {

FrameParser::FrameParser(quint64 streamOffset)
    : m_streamOffset(streamOffset)
{
}

void FrameParser::feed(QByteArray chunk)
{
    Q_ASSERT(available() == 0);
    m_chunk = std::move(chunk);
    m_data = m_chunk.data();
    m_position = 0;
}

FrameParser::Step FrameParser::step()
{
    return m_inPayload ? stepPayload() : stepHeader();
}

FrameParser::Step FrameParser::stepHeader()
{
    const QByteArrayView rest(m_data + m_position, available());
    if (m_headerPart.isEmpty()) {
        if (const qsizetype size = m_frame.header.read(rest)) {
            m_position += size;
            return enterPayload(size);
        }
    }
    const qsizetype known = m_headerPart.size();
    m_headerPart.append(rest.first(std::min(rest.size(), FrameHeader::MaxSize - known)));
    if (const qsizetype size = m_frame.header.read(m_headerPart)) {
        m_position += size - known;
        m_headerPart.clear();
        return enterPayload(size);
    }
    m_position = m_chunk.size();
    return Step::NeedBytes;
}

FrameParser::Step FrameParser::enterPayload(qsizetype headerSize)
{
    m_frame.streamOffset = m_streamOffset;
    m_streamOffset += static_cast<quint64>(headerSize);
    m_inPayload = true;
    return Step::HeaderRead;
}

FrameParser::Step FrameParser::stepPayload()
{
    const quint64 missing = missingPayload();
    const auto piece = static_cast<qsizetype>(std::min(missing, static_cast<quint64>(available())));
    const bool isWhole = m_payload.isEmpty() && static_cast<quint64>(piece) == missing;
    if (piece == 0 && missing > 0)
        return Step::NeedBytes;
    if (m_frame.header.maskingKey)
        applyMask(m_data + m_position, piece, *m_frame.header.maskingKey, static_cast<quint64>(m_payload.size()));
    if (!isWhole)
        join(piece);
    m_position += piece;
    m_streamOffset += static_cast<quint64>(piece);
    if (static_cast<quint64>(piece) < missing)
        return Step::NeedBytes;
    if (isWhole)
        m_wholeSize = piece;
    m_inPayload = false;
    return Step::FrameRead;
}

/// Room is made ahead, as much as declared but not much more than has arrived.
void FrameParser::join(qsizetype piece)
{
    constexpr qsizetype ahead = 4;
    const qsizetype size = m_payload.size() + piece;
    if (size > m_payload.capacity())
        m_payload.reserve(static_cast<qsizetype>(
            std::min(m_frame.header.payloadLength, static_cast<quint64>(ahead) * static_cast<quint64>(size))));
    m_payload.append(m_data + m_position, piece);
}

base::Bytes FrameParser::takePayload()
{
    const qsizetype size = std::exchange(m_wholeSize, -1);
    if (size == 0)
        return {};
    if (size > 0)
        return {m_chunk, m_position - size, size};
    if (m_payload.size() < m_payload.capacity())
        m_payload.squeeze();
    return {std::exchange(m_payload, {})};
}

void FrameParser::takeFrame(Frame &frame)
{
    frame.header = m_frame.header;
    frame.streamOffset = m_frame.streamOffset;
    frame.payload = takePayload();
}

Frame FrameParser::takeFrame()
{
    Frame frame;
    takeFrame(frame);
    return frame;
}

QByteArray FrameParser::takeRest()
{
    QByteArray rest = m_headerPart + QByteArrayView(m_data + m_position, available());
    m_headerPart.clear();
    m_position = m_chunk.size();
    return rest;
}

std::optional<Frame> FrameParser::takeUnfinished()
{
    if (!m_inPayload)
        return std::nullopt;
    m_inPayload = false;
    return takeFrame();
}

} // namespace framescope::protocol
