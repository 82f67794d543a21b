// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/room.h>
#include <net/iothread.h>

namespace framescope::chat {

/// Runs a Room on a thread of its own: neither sockets nor the window wait for its disk. What is told while the disk is at
/// work is put on disk together, at once.
class RoomThread
{
public:
    /// Told on the room's thread, after each commit.
    struct Handlers {
        std::function<void(std::vector<Output>)> outputs;
        std::function<void(std::vector<std::pair<ConnectionKey, Presence>>)> members; ///< somebody has come or gone
        std::function<void(const StoreError &)> failed;
    };

    explicit RoomThread(Handlers handlers);
    /// Puts on disk what was told, and closes the room.
    ~RoomThread();
    RoomThread(const RoomThread &) = delete;
    RoomThread &operator=(const RoomThread &) = delete;

    /// Opens the room; @p done is told on the room's thread.
    void open(const RoomSettings &settings, std::function<void(base::Status<StoreError>, QByteArray room)> done);
    /// Does something with the room, if it is open. Any thread.
    void tell(std::function<void(Room &)> task);
    /// Closes the room, so that another host may open it; @p done is told on the room's thread.
    void close(std::function<void()> done);

private:
    void commit();

    Handlers m_handlers;
    std::unique_ptr<Room> m_room;
    std::vector<std::pair<ConnectionKey, Presence>> m_members; ///< as they were told last
    bool m_isCommitDue = false;
    net::IoThread m_thread; ///< joined first
};

} // namespace framescope::chat
