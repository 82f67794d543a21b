// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sidebardelegate.h"

namespace framescope::panels {

/// A room of models::OpenRoomsModel in the side bar: its name, its state with the number of members, and what is unread.
class RoomDelegate : public SidebarDelegate
{
    Q_OBJECT

public:
    using SidebarDelegate::SidebarDelegate;

protected:
    [[nodiscard]] Entry entryOf(const QModelIndex &index) const override;
};

} // namespace framescope::panels
