// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <replay/step.h>
#include <replay/worker.h>

namespace framescope::replay {

/// The steps of a recording, read ahead on a worker's thread: two batches of at most 256 steps and about a mebibyte (or one
/// message) each. Used on one thread; only the wake-up comes from the worker's.
class ReadAhead
{
public:
    /// What is known once all steps have been read.
    struct End {
        base::Nanoseconds at {}; ///< when the recorded session ended, as Step::at
        qint64 others = 0; ///< messages of the sender that was not asked for
        std::optional<ReplayError> error; ///< the steps before it are right
    };

    /// @p wake is called on the worker's thread when there is something new, and never after the destructor.
    ReadAhead(
        std::shared_ptr<Worker> worker, const QString &path, const StepSelection &selection, std::function<void()> wake);
    /// What is being read ends at once; the file is closed on the worker's thread.
    ~ReadAhead();
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// The next step; null at the end, and while it is not there yet.
    [[nodiscard]] const Step *peek();
    /// Takes what peek() showed.
    [[nodiscard]] Step take();
    /// Nothing before all steps have been taken.
    [[nodiscard]] const std::optional<End> &end();

private:
    struct Batch {
        std::deque<Step> steps;
        std::optional<End> end;
    };
    class Source;

    void fill();
    void request();

    std::shared_ptr<Worker> m_worker;
    std::shared_ptr<Source> m_source;
    std::deque<Batch> m_batches;
    std::optional<End> m_end;
};

} // namespace framescope::replay
