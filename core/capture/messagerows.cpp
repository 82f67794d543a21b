// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagerows.h"

#include "reader.h"

#include <protocol/utf8validator.h>

namespace framescope::capture {

namespace {

/// As they stand in MessageRows::ColumnNames.
enum Column {
    Session,
    Time,
    Direction,
    Opcode,
    Complete,
    ValidText,
    Size,
    WireSize,
    FrameCount,
    FirstFrame,
    StreamOffset,
    Header,
    Payload,
};

constexpr qsizetype closeCodeSize = 2;

/// Whether the message has a text for people: a text itself, or a close its reason.
bool isValidText(const protocol::Message &message)
{
    const QByteArrayView payload = message.payload().view();
    if (message.opcode == protocol::Opcode::Text)
        return !protocol::firstInvalidUtf8(payload);
    return message.opcode == protocol::Opcode::Close && payload.size() >= closeCodeSize
        && !protocol::firstInvalidUtf8(payload.sliced(closeCodeSize));
}

} // namespace

bool haveFramesRows(const protocol::Message &message)
{
    return !message.frames.isEmpty() && !isOneFrame(message);
}

QByteArrayView headOf(QByteArrayView payload)
{
    return payload.first(std::min<qsizetype>(payload.size(), chunkBytes));
}

void MessageRows::start(const Slice &slice, qint64 lastFrame)
{
    m_slice = &slice;
    m_next = 0;
    m_nextFrame = lastFrame + 1;
}

bool MessageRows::next()
{
    if (m_next == m_slice->messages.size())
        return false;
    m_record = &m_slice->messages[m_next++];
    const protocol::Message &message = m_record->message;
    m_isValidText = isValidText(message);
    m_isOneFrame = isOneFrame(message);
    m_firstFrame = 0;
    if (m_isOneFrame) {
        m_header = message.frames.first().header.toBytes();
    } else if (!message.frames.isEmpty()) {
        m_firstFrame = m_nextFrame;
        m_nextFrame += message.frames.size();
    }
    return true;
}

void MessageRows::give(int column, sqlite::Value value) const
{
    const protocol::Message &message = m_record->message;
    switch (static_cast<Column>(column)) {
    case Session: return value.set(m_record->session.value);
    case Time: return value.set(m_anchor.toWall(m_record->time()).count());
    case Direction: return value.set(m_record->direction == base::Direction::In ? 0 : 1);
    case Opcode: return value.set(static_cast<qint64>(message.opcode));
    case Complete: return value.set(message.isComplete ? 1 : 0);
    case ValidText: return value.set(m_isValidText ? 1 : 0);
    case Size: return value.set(message.payload().size());
    case WireSize: return value.set(static_cast<qint64>(message.wireSize()));
    case FrameCount: return value.set(message.frames.size());
    case FirstFrame: return m_firstFrame > 0 ? value.set(m_firstFrame) : value.setNull();
    case StreamOffset:
        return m_isOneFrame ? value.set(static_cast<qint64>(message.frames.first().streamOffset)) : value.setNull();
    case Header: return m_isOneFrame ? value.setBlob(m_header) : value.setNull();
    case Payload:
        // LIKE and GLOB look into TEXT only.
        const QByteArrayView head = headOf(message.payload().view());
        return m_isValidText && message.opcode == protocol::Opcode::Text ? value.setText(head) : value.setBlob(head);
    }
}

} // namespace framescope::capture
