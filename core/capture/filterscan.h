// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/filter.h>
#include <capture/messageset.h>

#include <functional>
#include <memory>
#include <vector>

namespace framescope::capture {

/// What has been found since it was asked for last.
struct FilterProgress {
    std::vector<base::MessageId> hits; ///< in order; the messages that are selected
    base::MessageId scanned; ///< every message up to this one has been looked at, or cannot be read
    base::MessageId last; ///< what is to be looked at
    qint64 undecided = 0; ///< of all that were looked at; see FilterSlice
    bool isBroken = false; ///< a part of the file, or all of it, cannot be read

    [[nodiscard]] bool isDone() const { return scanned >= last; }
};

/// Looks for the messages that a filter selects on threads of its own, each with its own way into the file, from the first
/// message to the last and on as more come. Read transactions are short. Whoever takes nothing slows it down: so many hits
/// wait, and no more. All functions may be called on any thread.
class FilterScan
{
public:
    /// @p wake is called on one of its threads when there is something to take, at most some 60 times a second (ten, while
    /// much is left), and must be quick; after stop() perhaps once more. Where @p session is valid, only its messages are
    /// selected.
    FilterScan(const QString &path, const Filter &filter, base::SessionId session, std::function<void()> wake);
    /// Stops, and waits for its threads: a moment.
    ~FilterScan();
    FilterScan(const FilterScan &) = delete;
    FilterScan &operator=(const FilterScan &) = delete;

    /// Messages up to @p last are in the file.
    void extendTo(base::MessageId last);
    [[nodiscard]] FilterProgress take();
    /// Ends without waiting.
    void stop();
    /// After stop(): whether its threads have come to their ends, so that its end takes no time.
    [[nodiscard]] bool hasStopped() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace framescope::capture
