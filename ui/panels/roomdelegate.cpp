// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomdelegate.h"

#include "roomlook.h"

#include <models/openroomsmodel.h>

namespace framescope::panels {

using models::OpenRoomsModel;

SidebarDelegate::Entry RoomDelegate::entryOf(const QModelIndex &index) const
{
    const auto state = static_cast<chat::Member::State>(index.data(OpenRoomsModel::StateRole).toInt());
    Entry entry;
    entry.state = memberTint(state);
    entry.title = index.data().toString();
    entry.facts =
        roomSummary(state, index.data(OpenRoomsModel::HostRole).toBool(), index.data(OpenRoomsModel::MembersRole).toInt());
    entry.unread = index.data(OpenRoomsModel::UnreadRole).toInt();
    return entry;
}

} // namespace framescope::panels
