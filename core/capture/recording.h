// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <capture/note.h>
#include <capture/record.h>

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace framescope::capture {

/// Why a recording cannot be written.
struct WriteError {
    enum class Kind {
        CannotCreate, ///< the file cannot be made; detail
        AlreadyExists,
        DiskFull,
        Failed, ///< detail
    };
    Kind kind {};
    QString path;
    QString detail; ///< in the words of the system or of SQLite, English
};

/// How far a recording has come.
struct Progress {
    base::MessageId lastMessage; ///< every message up to this one is on disk
    base::EventId lastEvent; ///< every event up to this one is on disk
    /// Set while writing fails: what came after lastMessage is not on disk. It is tried again by itself.
    std::optional<WriteError> error;
    qint64 waiting = 0; ///< messages behind lastMessage that are kept in memory while writing fails
    bool isMade = true; ///< there is a file
    qint64 lost = 0; ///< messages that came meanwhile and could not be kept, since the beginning; events in the file say so
};

class Recorder;

/// One file being written: the store of everything that its sessions see. It has one writer thread of its own; what is
/// appended is on disk within 100 ms. All functions may be called on any thread.
///
/// Where writing fails, as on a disk that is full, what comes is kept in memory, up to MostKept, and written as soon as that
/// works again. Messages beyond are lost: they get no id, so that ids stay without gaps, and an event of the kind Gap stands
/// in their place, one for each session. So it is before the file is there, for one that begins where none can be made.
class Recording
{
public:
    /// How much of what comes is kept in memory while writing fails, in bytes. Sessions do not wait for it.
    static constexpr qint64 MostKept = 64LL * 1024 * 1024;
    /// How often writing is tried again.
    static constexpr std::chrono::milliseconds TryEvery {2000};

    /// Makes a new file; one that is there already is never overwritten.
    [[nodiscard]] static base::Result<std::unique_ptr<Recording>, WriteError> create(const QString &path);
    /// The same for what was seen before: times are reckoned by the clocks of then.
    [[nodiscard]] static base::Result<std::unique_ptr<Recording>, WriteError> create(
        const QString &path, const base::ClockAnchor &anchor);
    /// Makes a new file, and its folder, now or as soon as that can be done: where it fails for anything but a file that is
    /// there already, the recording begins as one whose writing fails.
    [[nodiscard]] static base::Result<std::unique_ptr<Recording>, WriteError> begin(const QString &path);
    /// Writes what is left, closes the file so that it is one file, and joins the thread. Where writing fails it is tried
    /// once more; what cannot be written then is lost.
    ~Recording();
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;

    [[nodiscard]] QString path() const;
    /// The clocks at the beginning: how a monotonic time in a record becomes a time of day in the file.
    [[nodiscard]] base::ClockAnchor anchor() const;

    /// A session that begins now.
    base::SessionId addSession(const SessionInfo &info);
    base::SessionId addSession(const SessionInfo &info, base::MonoTime started);
    /// Ids are given in the order of the calls, from 1 without gaps. An invalid one: it is lost.
    base::MessageId append(MessageRecord record);
    base::EventId append(EventRecord record);
    /// Puts @p note in place of the one that its message has; an empty one takes that away.
    void setNote(Note note);

    /// Bytes in memory that are on their way to the disk. 0 while writing fails: it makes no sense to wait for that.
    [[nodiscard]] qint64 pendingBytes() const;
    [[nodiscard]] Progress progress() const;
    /// Waits until all that has been appended so far is on disk, or until writing has failed.
    void flush();
    /// Where writing fails: tries it again now.
    void tryAgain();

    /// Keeps a subscriber subscribed; when it is gone its handler is not running and will not be called again.
    using Subscription = std::shared_ptr<void>;
    /// @p handler is called on the writer thread after each batch (at most 60 times a second) and must be quick. It is
    /// always told the last state. It may neither flush nor end the recording.
    [[nodiscard]] Subscription subscribe(std::function<void(const Progress &)> handler);

private:
    explicit Recording(std::unique_ptr<Recorder> recorder);
    std::unique_ptr<Recorder> m_recorder;
};

} // namespace framescope::capture
