// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomthread.h"

namespace framescope::chat {

RoomThread::RoomThread(Handlers handlers)
    : m_handlers(std::move(handlers))
{
}

RoomThread::~RoomThread() = default;

void RoomThread::open(const RoomSettings &settings, std::function<void(base::Status<StoreError>, QByteArray room)> done)
{
    m_thread.post([this, settings, done = std::move(done)] {
        m_room.reset();
        auto room = Room::open(settings);
        if (!room)
            return done(base::Failure {room.error()}, {});
        m_room = *std::move(room);
        done(std::monostate(), m_room->id());
    });
}

void RoomThread::tell(std::function<void(Room &)> task)
{
    m_thread.post([this, task = std::move(task)] {
        if (!m_room)
            return;
        task(*m_room);
        if (!std::exchange(m_isCommitDue, true))
            m_thread.post([this] { commit(); }); // behind what waits already
    });
}

void RoomThread::commit()
{
    m_isCommitDue = false;
    if (!m_room)
        return;
    const bool wasWell = !m_room->error();
    m_handlers.outputs(m_room->commit());
    if (m_room->error() && wasWell)
        m_handlers.failed(*m_room->error());
    auto members = m_room->connections();
    if (members == m_members)
        return;
    m_members = members;
    m_handlers.members(std::move(members));
}

void RoomThread::close(std::function<void()> done)
{
    m_thread.post([this, done = std::move(done)] {
        commit();
        m_room.reset();
        m_members.clear();
        done();
    });
}

} // namespace framescope::chat
