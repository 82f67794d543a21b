// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/batch.h>
#include <capture/losses.h>
#include <capture/recording.h>
#include <capture/writer.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace framescope::capture {

class Subscribers;

/// What a Recording does: a queue, and the thread that writes it. Functions as there, on any thread.
class Recorder
{
public:
    /// Makes the file.
    using WriterMaker = std::function<base::Result<std::unique_ptr<Writer>, WriteError>()>;

    Recorder(QString path, const base::ClockAnchor &anchor, std::unique_ptr<Writer> writer);
    /// Where the file cannot be made yet, for @p error: @p maker is asked again, on the writer's thread, until it can.
    Recorder(QString path, const base::ClockAnchor &anchor, WriterMaker maker, const WriteError &error);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const base::ClockAnchor &anchor() const { return m_anchor; }

    base::SessionId append(SessionRecord record);
    base::MessageId append(MessageRecord record);
    base::EventId append(EventRecord record);
    void setNote(Note note);

    [[nodiscard]] qint64 pendingBytes() const;
    [[nodiscard]] Progress progress() const;
    void flush();
    void tryAgain();
    [[nodiscard]] Recording::Subscription subscribe(std::function<void(const Progress &)> handler);

private:
    using Clock = std::chrono::steady_clock;

    // Under the lock.
    bool admit(qint64 bytes);
    [[nodiscard]] bool isFull(qint64 bytes, qint64 most) const;
    void queueEvent(EventRecord event);
    void tellOfLosses();
    [[nodiscard]] bool hasUnwritten() const { return !m_queue.isEmpty() || m_nextSlice < m_slices.size(); }
    [[nodiscard]] bool isTryDue(Clock::time_point now) const;
    [[nodiscard]] bool isTellDue(Clock::time_point now) const;
    [[nodiscard]] Clock::time_point nextTry() const;
    [[nodiscard]] Progress current() const;

    // On the writer's thread, which holds the lock but while it writes and tells.
    void run();
    void waitForWork(std::unique_lock<std::mutex> &lock);
    [[nodiscard]] bool makeFile(std::unique_lock<std::mutex> &lock);
    void writeQueued(std::unique_lock<std::mutex> &lock);
    void settle(const Slice &slice);
    void fail(const WriteError &error);
    void recover();
    void giveUp();
    void tell(std::unique_lock<std::mutex> &lock);

    const QString m_path;
    const base::ClockAnchor m_anchor;
    const std::shared_ptr<Subscribers> m_subscribers;

    mutable std::mutex m_mutex;
    base::SessionId m_lastSession;
    base::MessageId m_lastMessage;
    base::EventId m_lastEvent;
    Progress m_progress;
    qint64 m_pendingBytes = 0;
    Batch m_queue;
    Clock::time_point m_oldest; ///< when the first record of the queue came
    Losses m_losses;
    bool m_isLosing = false; ///< from the first message that is lost until writing works again
    Clock::time_point m_nextTry; ///< while writing fails
    qint64 m_appended = 0; ///< records of any kind
    qint64 m_settled = 0; ///< of them: written
    int m_flushing = 0; ///< threads that wait in flush()
    bool m_isUntold = false;
    bool m_isStopping = false;
    std::condition_variable m_wakeWriter;
    std::condition_variable m_wakeFlush;

    WriterMaker m_makeWriter; ///< writer thread only, as are those that follow
    std::unique_ptr<Writer> m_writer; ///< null until there is a file
    Batch m_writing;
    std::vector<Slice> m_slices; ///< of m_writing
    size_t m_nextSlice = 0; ///< the first that is not written
    Clock::time_point m_lastTold;
    std::thread m_thread; ///< last, so that it finds the rest in place
};

/// A failure of SQLite as one of the recording at @p path: a full disk, or @p otherwise.
[[nodiscard]] WriteError writeErrorOf(const QString &path, const sqlite::Error &error, WriteError::Kind otherwise);

} // namespace framescope::capture
