// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <capture/note.h>
#include <capture/record.h>

#include <QString>

#include <limits>
#include <memory>
#include <stop_token>
#include <vector>

namespace framescope::sqlite {
class Database;
}

namespace framescope::capture {

/// Why a file cannot be read as a recording.
struct ReadError {
    enum class Kind {
        NotFound,
        CannotOpen, ///< detail
        NotARecording, ///< another kind of file
        NewerVersion, ///< version: written by a later Framescope, and not to be read
        PartlyKnown, ///< version: written by a later Framescope; what this one knows of it can be read
        Damaged, ///< detail; firstMissing
    };
    Kind kind {};
    QString path;
    int version = 0;
    QString detail {}; ///< English
    base::MessageId firstMissing {}; ///< the first message that is not there; invalid: not known
};

/// A payload that is longer stands in the file in chunks of this size, in bytes, its beginning in its row.
inline constexpr qint64 chunkBytes = 1024LL * 1024;

/// The largest preview in a MessageRow, in bytes.
inline constexpr int maxPreviewBytes = 256;

/// What a list shows of a message, without its payload.
struct MessageRow {
    base::MessageId id;
    base::SessionId session;
    base::WallTime time {};
    base::Direction direction {};
    protocol::Opcode type {}; ///< Text, Binary, Ping, Pong or Close
    bool isComplete = true;
    bool isValidText = false; ///< a text, or close reason, that is UTF-8
    qint64 size = 0; ///< payload, in bytes
    qint64 wireSize = 0; ///< all its frames with headers, in bytes
    int frameCount = 1;
    QByteArray preview; ///< the first bytes of the payload (of a close: with its code), at most maxPreviewBytes
};

/// The least that is known of a message.
struct MessageOutline {
    base::MessageId id;
    base::SessionId session;
    base::WallTime time {};
    base::Direction direction {};
    protocol::Opcode type {};
    qint64 wireSize = 0; ///< bytes
    QByteArray payload; ///< of pings and pongs only
};

/// A message with everything that is known of it.
struct MessageDetail {
    MessageRow row;
    QByteArray payload; ///< all of it, or its beginning
    std::vector<protocol::Frame> frames; ///< Frame::time as wall time; payloads as long as payload may be
    bool isWhole = true; ///< whether all payloads are whole, as far as the file has them
    /// Where they are not: how many bytes of the payload the file has, whatever the row says, and of that of each frame.
    qint64 storedSize = 0;
    std::vector<qint64> storedFrameSizes {};

    /// How many bytes of a payload were asked for at most.
    static constexpr qint64 Everything = std::numeric_limits<qint64>::max();
};

/// A lifecycle event as it stands in the file.
struct EventRow {
    base::EventId id;
    base::MessageId afterMessage; ///< stands behind this message; invalid: before the first
    base::SessionId session;
    int attempt = 1;
    base::WallTime time {};
    EventKind kind {};
    QJsonObject detail;
    QByteArray data; ///< null: there is none
};

/// A session as it stands in the file.
struct SessionRow {
    base::SessionId id;
    SessionInfo info;
    base::WallTime started {};
};

/// Reads a recording, finished or still being written by this or another process. One thread at a time. Every call is a
/// read transaction of its own, and short; what is asked for and is not there (yet) is left out of the answer. Where a
/// killed program left a recording with its log, the last reader to close it makes it one file.
class Reader
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Reader>, ReadError> open(const QString &path);
    ~Reader();
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    /// Once somebody wants to stop, every call ends soon, also the one that is under way, and its answer is not whole or
    /// empty; that is no damage.
    void stopWith(const std::stop_token &stop);
    [[nodiscard]] bool isStopped() const;

    /// Set once damage has been met: what was asked for then is not all there.
    [[nodiscard]] const std::optional<ReadError> &error() const;
    /// Set where the recording is of a later version: PartlyKnown. It is never written to.
    [[nodiscard]] const std::optional<ReadError> &notice() const;

    [[nodiscard]] base::ClockAnchor anchor() const;
    /// Where the file is damaged, the last that can be reached.
    [[nodiscard]] base::MessageId lastMessage();
    /// The messages of @p session from behind @p after up to @p last, in order, at most @p count.
    [[nodiscard]] std::vector<base::MessageId> messagesOf(
        base::SessionId session, base::MessageId after, base::MessageId last, int count);
    /// Goes on behind @p missing, a message that cannot be read: the next one, up to @p last, that can be reached, or the
    /// one behind @p last. Some thousand questions at most, fewer once somebody wants to stop. error() tells of the hole.
    [[nodiscard]] base::MessageId nextReachable(
        base::MessageId missing, base::MessageId last, const std::stop_token &stop = {});
    /// Up to @p count messages from @p first on, in order.
    [[nodiscard]] std::vector<MessageRow> messages(base::MessageId first, int count);
    /// The same, and fast: millions in a second.
    [[nodiscard]] std::vector<MessageOutline> outlines(base::MessageId first, int count);
    /// The first message that is not earlier than @p time; the one behind the last where all are earlier. Ids and times
    /// ascend together, but for what crossed within the same moment.
    [[nodiscard]] base::MessageId firstMessageAt(base::WallTime time);
    /// With at most @p most bytes of each payload. Memory follows what is asked for.
    [[nodiscard]] std::optional<MessageDetail> message(base::MessageId id, qint64 most = MessageDetail::Everything);
    /// Up to @p length bytes of a payload from @p offset on, fewer where it ends before: for what is too large to be had in
    /// one piece.
    [[nodiscard]] QByteArray payloadSlice(base::MessageId id, qint64 offset, qint64 length);
    /// The same of the @p frame-th frame of a message, from 0: unmasked, and compressed where it was.
    [[nodiscard]] QByteArray framePayloadSlice(base::MessageId id, int frame, qint64 offset, qint64 length);
    /// Notes and bookmarks behind those of message @p after up to those of @p last (invalid: all), in order, at most
    /// @p count.
    [[nodiscard]] std::vector<Note> notes(base::MessageId after, int count = 1000, base::MessageId last = {});
    /// The events behind @p after, in order, at most @p count.
    [[nodiscard]] std::vector<EventRow> events(base::EventId after, int count = 1000);
    [[nodiscard]] std::vector<SessionRow> sessions();
    /// Whether there is a session whose connection has not ended; one that waits to connect again has.
    [[nodiscard]] bool hasOpenSession();

    /// For those of this folder who ask in their own way.
    [[nodiscard]] sqlite::Database &database();

private:
    class Private;
    explicit Reader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The payload of a message, without asking the file again where the row has all of it; empty where it cannot be read.
[[nodiscard]] QByteArray payloadOf(Reader &reader, const MessageRow &row);

} // namespace framescope::capture
