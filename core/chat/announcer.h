// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/multicast.h>
#include <chat/ratelimit.h>

#include <QTimer>

namespace framescope::chat {

/// Tells the neighbours of a room, every now and then and when they ask; says so when it goes. I/O thread.
class Announcer
{
public:
    explicit Announcer(const Announcement &announcement);
    ~Announcer();
    Announcer(const Announcer &) = delete;
    Announcer &operator=(const Announcer &) = delete;

    void setMembers(int members) { m_announcement.members = members; }

private:
    void say();

    Announcement m_announcement;
    RateLimit m_answers;
    Multicast m_multicast;
    QTimer m_timer;
};

} // namespace framescope::chat
