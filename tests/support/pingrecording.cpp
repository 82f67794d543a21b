// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pingrecording.h"

namespace framescope::tests {

PingRecording::PingRecording(const QString &path)
    : m_recording(capture::Recording::create(path).value())
    , m_session(m_recording->addSession({}))
{
}

void PingRecording::add(base::Nanoseconds time, base::Direction direction, protocol::Opcode type, const QByteArray &payload)
{
    protocol::Frame frame;
    frame.header.opcode = type;
    frame.header.setPayloadLength(static_cast<quint64>(payload.size()));
    frame.payload = payload;
    frame.time = m_recording->anchor().mono + time;
    protocol::Message message {type, payload, {}, true};
    message.frames.append(frame);
    m_recording->append(capture::MessageRecord {m_session, direction, message, {}});
    ++m_count;
}

void PingRecording::addRoundTrip(base::Nanoseconds time, base::Nanoseconds duration)
{
    const QByteArray nonce = QByteArray::number(m_count);
    add(time, base::Direction::Out, protocol::Opcode::Ping, nonce);
    add(time + duration, base::Direction::In, protocol::Opcode::Pong, nonce);
}

void PingRecording::addText(base::Nanoseconds time, qsizetype size)
{
    add(time, base::Direction::In, protocol::Opcode::Text, QByteArray(size, 't'));
}

void PingRecording::addEvent(base::Nanoseconds time, capture::EventKind kind)
{
    m_recording->append(capture::EventRecord {m_session, 1, kind, m_recording->anchor().mono + time, {}, {}});
}

} // namespace framescope::tests
