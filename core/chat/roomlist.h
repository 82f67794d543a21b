// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <chat/announcement.h>

#include <vector>

namespace framescope::chat {

/// A room that a neighbour has announced.
struct FoundRoom {
    Announcement announcement;
    QString address; ///< numeric, of the datagram's sender
    base::MonoTime heard {}; ///< last

    /// "ws://192.168.1.5:9000/"
    [[nodiscard]] QString url() const;
};

/// The rooms that were heard of and have not been silent since. The caller brings the time.
class RoomList
{
public:
    static constexpr std::chrono::seconds patience {16}; ///< with a room that is silent
    static constexpr size_t most = 100; ///< rooms; what comes beyond is passed over

    /// Takes a datagram in; whether the list has changed.
    bool hear(const QByteArray &datagram, const QString &address, base::MonoTime now);
    /// Forgets those that have been silent for too long; whether the list has changed.
    bool forgetSilent(base::MonoTime now);
    /// In the order of their names.
    [[nodiscard]] const std::vector<FoundRoom> &rooms() const { return m_rooms; }

private:
    bool update(
        std::vector<FoundRoom>::iterator known, const Announcement &heard, const QString &address, base::MonoTime now);

    std::vector<FoundRoom> m_rooms;
};

} // namespace framescope::chat
