// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <capture/record.h>

#include <QString>

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
    std::optional<WriteError> error; ///< set once writing has failed: what came after lastMessage is not recorded
};

/// One file being written: the store of everything that its sessions see. It has one writer thread of its own; what is
/// appended is on disk within 100 ms. All functions may be called on any thread.
class Recording
{
public:
    /// Makes a new file; one that is there already is never overwritten.
    [[nodiscard]] static base::Result<std::unique_ptr<Recording>, WriteError> create(const QString &path);
    /// The same for what was seen before: times are reckoned by the clocks of then.
    [[nodiscard]] static base::Result<std::unique_ptr<Recording>, WriteError> create(
        const QString &path, const base::ClockAnchor &anchor);
    /// Writes what is left, closes the file so that it is one file, and joins the thread.
    ~Recording();
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;

    [[nodiscard]] QString path() const;
    /// The clocks at the beginning: how a monotonic time in a record becomes a time of day in the file.
    [[nodiscard]] base::ClockAnchor anchor() const;

    /// A session that begins now.
    base::SessionId addSession(const SessionInfo &info);
    base::SessionId addSession(const SessionInfo &info, base::MonoTime started);
    /// Ids are given in the order of the calls, from 1 without gaps.
    base::MessageId append(MessageRecord record);
    base::EventId append(EventRecord record);

    /// Bytes in memory that have been appended and are not on disk.
    [[nodiscard]] qint64 pendingBytes() const;
    [[nodiscard]] Progress progress() const;
    /// Waits until all that has been appended so far is on disk, or until writing has failed.
    void flush();

    /// Keeps a subscriber subscribed; when it is gone its handler is not running and will not be called again.
    using Subscription = std::shared_ptr<void>;
    /// @p handler is called on the writer thread after each batch (at most 60 times a second) and must be quick. It is
    /// always told the last state. It may neither flush nor end the recording.
    [[nodiscard]] Subscription subscribe(std::function<void(const Progress &)> handler);

private:
    class Private;
    explicit Recording(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace framescope::capture
