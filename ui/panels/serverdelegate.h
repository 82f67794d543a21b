// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sidebardelegate.h"

namespace framescope::panels {

/// A server of models::ServersModel in the side bar: its name, and where it listens with the number of its clients.
class ServerDelegate : public SidebarDelegate
{
    Q_OBJECT

public:
    using SidebarDelegate::SidebarDelegate;

protected:
    [[nodiscard]] Entry entryOf(const QModelIndex &index) const override;
};

} // namespace framescope::panels
