// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/note.h>
#include <capture/record.h>

#include <span>
#include <vector>

namespace framescope::capture {

/// A session on its way to the file.
struct SessionRecord {
    SessionInfo info;
    base::MonoTime started {};
};

/// An event with its place in the one order of the recording.
struct PlacedEvent {
    EventRecord record;
    base::MessageId after;
};

/// What is written in one transaction. Ids count on from the first.
struct Slice {
    base::SessionId firstSession;
    std::span<const SessionRecord> sessions;
    base::MessageId firstMessage;
    std::span<const MessageRecord> messages;
    base::EventId firstEvent;
    std::span<const PlacedEvent> events;
    std::span<const Note> notes;
    qint64 bytes = 0; ///< held by the messages and events

    [[nodiscard]] qint64 recordCount() const;
    [[nodiscard]] base::MessageId lastMessage() const;
    [[nodiscard]] base::EventId lastEvent() const;
};

/// What has been appended since the last batch was taken.
class Batch
{
public:
    void add(base::SessionId id, SessionRecord session);
    void add(base::MessageId id, MessageRecord message, qint64 bytes);
    void add(base::EventId id, PlacedEvent event, qint64 bytes);
    void add(Note note, qint64 bytes);

    [[nodiscard]] bool isEmpty() const
    {
        return m_sessions.empty() && m_messages.empty() && m_events.empty() && m_notes.empty();
    }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// Empties it; keeps its memory unless that is much.
    void clear();

    /// The batch in parts that are each written quickly: an event never comes in an earlier part than the message that
    /// it stands behind.
    [[nodiscard]] std::vector<Slice> slices() const;

private:
    base::SessionId m_firstSession;
    base::MessageId m_firstMessage;
    base::EventId m_firstEvent;
    std::vector<SessionRecord> m_sessions;
    std::vector<MessageRecord> m_messages;
    std::vector<PlacedEvent> m_events;
    std::vector<Note> m_notes;
    qint64 m_bytes = 0;
};

/// What holding a record costs, in bytes. Buffers that records share are counted by their parts.
[[nodiscard]] qint64 heldBytes(const MessageRecord &record);
[[nodiscard]] qint64 heldBytes(const EventRecord &record);
[[nodiscard]] qint64 heldBytes(const Note &note);

/// Whether the message is one frame with the same payload, so that the frame needs no row of its own.
[[nodiscard]] bool isOneFrame(const protocol::Message &message);

} // namespace framescope::capture
