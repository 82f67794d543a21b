// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/records.h"

namespace framescope::tests {

FrameSource::FrameSource(bool isMasked)
    : m_isMasked(isMasked)
{
}

protocol::Frame FrameSource::next(protocol::Opcode opcode, const QByteArray &payload, bool fin)
{
    protocol::Frame frame;
    frame.header.fin = fin;
    frame.header.opcode = opcode;
    frame.header.setPayloadLength(static_cast<quint64>(payload.size()));
    if (m_isMasked)
        frame.header.maskingKey = protocol::MaskingKey {0x37, 0xfa, 0x21, static_cast<quint8>(m_offset)};
    frame.streamOffset = m_offset;
    frame.payload = payload;
    frame.time = base::monoNow();
    m_offset += frame.wireSize();
    return frame;
}

capture::MessageRecord recordOf(base::SessionId session, base::Direction direction, protocol::Opcode opcode,
    const std::vector<protocol::Frame> &frames, bool isComplete)
{
    QByteArray payload;
    capture::MessageRecord record {session, direction, {opcode, {}, {}, isComplete}, {}};
    for (const protocol::Frame &frame : frames) {
        payload += frame.payload.view();
        record.message.frames.append(frame);
    }
    record.message.assembled = payload;
    return record;
}

capture::MessageRecord textRecord(base::SessionId session, const QByteArray &text)
{
    return recordOf(
        session, base::Direction::In, protocol::Opcode::Text, {FrameSource().next(protocol::Opcode::Text, text)});
}

capture::EventRecord eventRecord(base::SessionId session, capture::EventKind kind)
{
    return {session, 1, kind, base::monoNow(), {}, {}};
}

} // namespace framescope::tests
