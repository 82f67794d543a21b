// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverdelegate.h"

#include "statelook.h"

#include <models/serversmodel.h>

namespace framescope::panels {

using models::ServersModel;

SidebarDelegate::Entry ServerDelegate::entryOf(const QModelIndex &index) const
{
    const auto state = index.data(ServersModel::StateRole).value<server::HostedServer::State>();
    const int clients = index.data(ServersModel::ClientsRole).toInt();
    Entry entry;
    entry.state = serverTint(state, index.data(ServersModel::FailedRole).toBool());
    entry.title = index.data().toString();
    entry.facts = index.data(ServersModel::UrlRole).toString();
    entry.factsElide = Qt::ElideMiddle;
    entry.count = clients > 0 ? QString::number(clients) : QString();
    return entry;
}

} // namespace framescope::panels
