// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomlist.h"

namespace framescope::chat {

namespace {
/// Hosts announce themselves every five seconds: an address that misses one may be taken over by another.
constexpr std::chrono::seconds silence {7};
} // namespace

QString FoundRoom::url() const
{
    return QStringLiteral("ws://%1:%2/").arg(address).arg(announcement.port);
}

bool RoomList::hear(const QByteArray &datagram, const QString &address, base::MonoTime now)
{
    const auto heard = parseAnnouncement(datagram);
    if (!heard)
        return false;
    const auto known = std::find_if(
        m_rooms.begin(), m_rooms.end(), [&heard](const FoundRoom &room) { return room.announcement.room == heard->room; });
    if (known != m_rooms.end())
        return update(known, *heard, address, now);
    if (heard->isLeaving)
        return false;
    if (m_rooms.size() >= most)
        return false;
    m_rooms.push_back({*heard, address, now});
    std::sort(m_rooms.begin(), m_rooms.end(), [](const FoundRoom &a, const FoundRoom &b) {
        const int order = a.announcement.name.localeAwareCompare(b.announcement.name);
        return order < 0 || (order == 0 && a.announcement.room < b.announcement.room);
    });
    return true;
}

/// One machine may have several addresses, and is heard from each: the first that was heard stays while it is not silent.
/// Nor can another machine say that the room is there instead, or gone.
bool RoomList::update(
    std::vector<FoundRoom>::iterator known, const Announcement &heard, const QString &address, base::MonoTime now)
{
    const bool isSilent = now - known->heard > silence;
    if (known->address != address && !isSilent)
        return false;
    if (heard.isLeaving) {
        m_rooms.erase(known);
        return true;
    }
    const bool isChanged = known->announcement != heard || known->address != address;
    *known = {heard, address, now};
    return isChanged;
}

bool RoomList::forgetSilent(base::MonoTime now)
{
    return std::erase_if(m_rooms, [now](const FoundRoom &room) { return now - room.heard > patience; }) > 0;
}

} // namespace framescope::chat
