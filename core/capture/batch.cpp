// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"

namespace framescope::capture {

namespace {

// Small beside what a session lets wait, so that the peer goes on while the rest is being written.
constexpr qint64 maxSliceBytes = 2LL * 1024 * 1024;
constexpr size_t maxSliceMessages = 16UL * 1024;
constexpr size_t maxKeptCapacity = 64UL * 1024;

template <typename T>
void empty(std::vector<T> &records)
{
    if (records.capacity() > maxKeptCapacity)
        records = {};
    else
        records.clear();
}

bool isSameRun(const base::Bytes &a, const base::Bytes &b)
{
    return a.size() == b.size() && (a.data() == b.data() || a == b);
}

} // namespace

qint64 Slice::recordCount() const
{
    return std::ssize(sessions) + std::ssize(messages) + std::ssize(events) + std::ssize(notes);
}

base::MessageId Slice::lastMessage() const
{
    return base::MessageId(firstMessage.value + static_cast<qint64>(messages.size()) - 1);
}

base::EventId Slice::lastEvent() const
{
    return base::EventId(firstEvent.value + static_cast<qint64>(events.size()) - 1);
}

void Batch::add(base::SessionId id, SessionRecord session)
{
    if (m_sessions.empty())
        m_firstSession = id;
    m_sessions.push_back(std::move(session));
}

void Batch::add(base::MessageId id, MessageRecord message, qint64 bytes)
{
    if (m_messages.empty())
        m_firstMessage = id;
    m_messages.push_back(std::move(message));
    m_bytes += bytes;
}

void Batch::add(base::EventId id, PlacedEvent event, qint64 bytes)
{
    if (m_events.empty())
        m_firstEvent = id;
    m_events.push_back(std::move(event));
    m_bytes += bytes;
}

void Batch::add(Note note, qint64 bytes)
{
    m_notes.push_back(std::move(note));
    m_bytes += bytes;
}

void Batch::clear()
{
    empty(m_sessions);
    empty(m_messages);
    empty(m_events);
    empty(m_notes);
    m_bytes = 0;
}

std::vector<Slice> Batch::slices() const
{
    std::vector<Slice> slices;
    size_t message = 0;
    size_t event = 0;
    do {
        Slice slice;
        if (slices.empty()) {
            slice.firstSession = m_firstSession;
            slice.sessions = m_sessions;
        }
        const size_t firstMessage = message;
        while (message < m_messages.size() && message - firstMessage < maxSliceMessages && slice.bytes < maxSliceBytes)
            slice.bytes += heldBytes(m_messages[message++]);
        slice.firstMessage = base::MessageId(m_firstMessage.value + static_cast<qint64>(firstMessage));
        slice.messages = std::span(m_messages).subspan(firstMessage, message - firstMessage);

        const size_t firstEvent = event;
        const bool isLast = message == m_messages.size();
        while (event < m_events.size() && (isLast || m_events[event].after <= slice.lastMessage()))
            slice.bytes += heldBytes(m_events[event++].record);
        slice.firstEvent = base::EventId(m_firstEvent.value + static_cast<qint64>(firstEvent));
        slice.events = std::span(m_events).subspan(firstEvent, event - firstEvent);
        if (isLast) {
            slice.notes = m_notes;
            for (const Note &note : m_notes)
                slice.bytes += heldBytes(note);
        }
        slices.push_back(slice);
    } while (message < m_messages.size());
    return slices;
}

qint64 heldBytes(const MessageRecord &record)
{
    qint64 bytes = static_cast<qint64>(sizeof record) + record.message.payload().size();
    if (record.message.frames.size() == 1 && record.message.frames.first().payload.data() == record.message.payload().data())
        return bytes;
    for (const protocol::Frame &frame : record.message.frames)
        bytes += static_cast<qint64>(sizeof frame) + frame.payload.size();
    return bytes;
}

qint64 heldBytes(const EventRecord &record)
{
    return static_cast<qint64>(sizeof record) + record.data.size();
}

qint64 heldBytes(const Note &note)
{
    return static_cast<qint64>(sizeof note) + note.text.size() * qint64 {sizeof(QChar)};
}

bool isOneFrame(const protocol::Message &message)
{
    return message.frames.size() == 1 && isSameRun(message.frames.first().payload, message.payload());
}

} // namespace framescope::capture
