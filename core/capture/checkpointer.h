// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace framescope::sqlite {
class Database;
}

namespace framescope::capture {

/// Brings the log of a recording into its file while the log is being written: on a thread of its own, so that the writer
/// does not wait for the disk. What has come meanwhile is the writer's to bring in: little, and only it can begin anew.
class Checkpointer
{
public:
    /// How long the log becomes, in bytes, before the writer waits for the disk to begin it anew: half of that costs a flood
    /// some four per cent.
    static constexpr qint64 LogSize = 256LL * 1024 * 1024;

    /// @p path: of the file, which has a log already. Opens it; no thread is started before there is something to do.
    explicit Checkpointer(const QString &path);
    /// Waits for what is under way.
    ~Checkpointer();
    Checkpointer(const Checkpointer &) = delete;
    Checkpointer &operator=(const Checkpointer &) = delete;

    /// To be called by the writer after each commit, with the size of the log in bytes. True: it is time that the writer
    /// brings in the rest.
    [[nodiscard]] bool follow(qint64 logBytes);

private:
    void ask(qint64 logBytes);
    void run();

    std::unique_ptr<sqlite::Database> m_database; ///< the thread's, once it has begun; none: the writer does without it
    qint64 m_logBytes = 0; ///< writer's thread only, as are those that follow
    qint64 m_nextAsk;
    qint64 m_nextRest;

    std::mutex m_mutex;
    bool m_isAsked = false; ///< until it is done
    bool m_isStopping = false;
    std::condition_variable m_wake;
    std::thread m_thread;
};

} // namespace framescope::capture
