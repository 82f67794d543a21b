// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openroomsmodel.h"

#include <format/inert.h>

namespace framescope::models {

OpenRoom *OpenRoomsModel::add(std::unique_ptr<OpenRoom> room)
{
    OpenRoom *added = room.get();
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rooms.push_back(std::move(room));
    endInsertRows();
    connect(added, &OpenRoom::changed, this, [this, added] {
        const QModelIndex changed = index(rowOf(added));
        Q_EMIT dataChanged(changed, changed);
    });
    return added;
}

std::unique_ptr<OpenRoom> OpenRoomsModel::take(const OpenRoom *room)
{
    const int row = rowOf(room);
    if (row < 0)
        return nullptr;
    beginRemoveRows({}, row, row);
    auto taken = std::move(m_rooms[static_cast<size_t>(row)]);
    m_rooms.erase(m_rooms.begin() + row);
    endRemoveRows();
    taken->disconnect(this);
    return taken;
}

OpenRoom *OpenRoomsModel::roomAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rooms[static_cast<size_t>(row)].get() : nullptr;
}

int OpenRoomsModel::rowOf(const OpenRoom *room) const
{
    const auto found = std::find_if(m_rooms.begin(), m_rooms.end(), [room](const auto &one) { return one.get() == room; });
    return found == m_rooms.end() ? -1 : static_cast<int>(found - m_rooms.begin());
}

int OpenRoomsModel::unread() const
{
    int sum = 0;
    for (const auto &room : m_rooms)
        sum += room->unread();
    return sum;
}

int OpenRoomsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rooms.size());
}

QVariant OpenRoomsModel::data(const QModelIndex &index, int role) const
{
    const OpenRoom *room = index.isValid() ? roomAt(index.row()) : nullptr;
    if (!room)
        return {};
    switch (role) {
    case Qt::DisplayRole: return format::inertLine(room->name());
    case StateRole: return static_cast<int>(room->member().state());
    case HostRole: return room->isHost();
    case MembersRole: return static_cast<int>(room->member().conversation().members().size());
    case UnreadRole: return room->unread();
    case AddressRole: return room->pageUrls().value(0);
    default: return {};
    }
}

} // namespace framescope::models
