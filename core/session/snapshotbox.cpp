// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotbox.h"

namespace framescope::session {

SnapshotBox::SnapshotBox(std::shared_ptr<base::TaskQueue> queue)
    : m_queue(std::move(queue))
    , m_changed(std::make_shared<std::function<void()>>())
    , m_refused(std::make_shared<std::function<void(protocol::SendError)>>())
{
}

void SnapshotBox::put(const Snapshot &snapshot)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_latest = snapshot;
        if (std::exchange(m_isWaking, true))
            return;
    }
    m_queue->post([changed = m_changed] {
        if (const auto handler = *changed) // a copy: it may reset itself
            handler();
    });
}

void SnapshotBox::refuse(protocol::SendError error)
{
    m_queue->post([refused = m_refused, error] {
        if (const auto handler = *refused)
            handler(error);
    });
}

Snapshot SnapshotBox::take()
{
    const std::scoped_lock lock(m_mutex);
    m_isWaking = false;
    return m_latest;
}

void SnapshotBox::setHandlers(std::function<void()> changed, std::function<void(protocol::SendError)> refused)
{
    *m_changed = std::move(changed);
    *m_refused = std::move(refused);
}

} // namespace framescope::session
