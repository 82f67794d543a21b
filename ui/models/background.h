// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/taskqueue.h>
#include <replay/worker.h>

#include <atomic>
#include <functional>
#include <memory>

namespace framescope::models {

/// Work that would keep the window waiting, one piece after the other on a thread of its own. What is under way when this is
/// destroyed is told to stop and waited for; no answer comes any more.
class Background
{
public:
    Background() = default;
    ~Background() { cancel(); }
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;

    /// Runs @p work there, and then @p answer with what it returned, on the owner's thread.
    template <typename T>
    void run(std::function<T()> work, std::function<void(T)> answer)
    {
        m_there.post([this, work = std::move(work), answer = std::move(answer)] {
            const auto result = std::make_shared<T>(work());
            m_here.post([answer, result] { answer(std::move(*result)); });
        });
    }
    /// Runs @p task on the owner's thread. For work that tells how far it is.
    void tell(std::function<void()> task) { m_here.post(std::move(task)); }

    /// What is under way is to stop. Work asks for it.
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }
    /// Before the next run().
    void allow() { m_isCancelled = false; }

private:
    std::atomic<bool> m_isCancelled = false;
    base::TaskQueue m_here;
    replay::Worker m_there; ///< goes first
};

} // namespace framescope::models
