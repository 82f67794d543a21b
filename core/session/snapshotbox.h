// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/taskqueue.h>
#include <session/snapshot.h>

#include <functional>
#include <mutex>

namespace framescope::session {

/// Carries what the I/O thread knows of a session to the thread of its handle: only the latest state, and at most one
/// wake-up under way at a time.
class SnapshotBox
{
public:
    /// @p queue lives on the handle's thread and outlives the box's use there.
    explicit SnapshotBox(std::shared_ptr<base::TaskQueue> queue);

    /// I/O thread.
    void put(const Snapshot &snapshot);
    /// I/O thread: something could not be sent.
    void refuse(protocol::SendError error);

    /// Handle's thread. After this the next put() wakes again.
    [[nodiscard]] Snapshot take();
    /// Handle's thread: who is woken. Nothing is called once they are reset.
    void setHandlers(std::function<void()> changed, std::function<void(protocol::SendError)> refused);

private:
    std::shared_ptr<base::TaskQueue> m_queue;
    std::mutex m_mutex;
    Snapshot m_latest;
    bool m_isWaking = false;
    std::shared_ptr<std::function<void()>> m_changed; ///< handle's thread only, as is the next
    std::shared_ptr<std::function<void(protocol::SendError)>> m_refused;
};

} // namespace framescope::session
