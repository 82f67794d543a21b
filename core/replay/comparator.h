// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <replay/comparison.h>
#include <replay/step.h>
#include <replay/worker.h>

#include <atomic>

namespace framescope::replay {

/// Compares what comes back with what the recorded server sent, on a worker's thread.
class Comparator
{
public:
    /// @p selection: the session; its sender is the server, whatever stands there.
    Comparator(std::shared_ptr<Worker> worker, const QString &path, const StepSelection &selection);
    /// What is under way ends at once, however much there is to read; finish() then calls nobody.
    ~Comparator();
    Comparator(const Comparator &) = delete;
    Comparator &operator=(const Comparator &) = delete;

    /// A text or binary message has come.
    void receive(protocol::Opcode type, base::Bytes payload);
    /// Bytes that have been received and not compared yet. Any thread.
    [[nodiscard]] qint64 waitingBytes() const;
    enum class Rest {
        IsMissing, ///< what was recorded and has not come
        IsNotMissed, ///< nor read: somebody has stopped it
    };
    /// Nothing more will come. @p done is called on the worker's thread, unless this is destroyed before it is done.
    void finish(Rest rest, std::function<void(const Comparison &)> done);

private:
    class Work;
    std::shared_ptr<Worker> m_worker;
    std::shared_ptr<Work> m_work;
};

} // namespace framescope::replay
