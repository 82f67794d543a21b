// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/taskqueue.h>
#include <capture/filterscan.h>

#include <functional>
#include <memory>
#include <mutex>

namespace framescope::models {

/// How far the filter of a log has come.
struct FilterCount {
    qint64 selected = 0; ///< messages
    qint64 scanned = 0; ///< messages that have been looked at
    qint64 all = 0; ///< messages that the log has without a filter
    qint64 undecided = 0; ///< see capture::FilterSlice
    bool isBroken = false; ///< a part of the file cannot be read, and was passed over
    bool isDone = true; ///< everything has been looked at, until more comes
};

/// The scan of a log's filter. One that is not wanted any more ends by itself: nobody waits for it, not even at the end.
class LogFilter
{
public:
    /// @p wake is called on the owner's thread when there is something to take.
    explicit LogFilter(std::function<void()> wake);
    ~LogFilter();
    LogFilter(const LogFilter &) = delete;
    LogFilter &operator=(const LogFilter &) = delete;

    /// Begins with the first message of another filter, file or session.
    void start(const QString &path, const capture::Filter &filter, base::SessionId session, base::MessageId last);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_scan != nullptr; }
    void extendTo(base::MessageId last);
    [[nodiscard]] capture::FilterProgress take();

private:
    /// What scans have of their owner. It outlives both.
    struct Link {
        std::mutex mutex;
        LogFilter *owner; // under the mutex
    };
    void wakeFor(int number);
    void retire();

    std::function<void()> m_wake;
    base::TaskQueue m_queue;
    int m_number = 0; // of the scan: wake-ups of others come too late
    std::shared_ptr<Link> m_link;
    std::vector<std::unique_ptr<capture::FilterScan>> m_retired;
    std::unique_ptr<capture::FilterScan> m_scan;
};

} // namespace framescope::models
