// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

namespace framescope::net {

QString Endpoint::url() const
{
    const QString host = address.contains(u':') ? u'[' + address + u']' : address;
    return (isSecure ? QStringLiteral("wss://") : QStringLiteral("ws://")) + host + u':' + QString::number(port) + u'/';
}

} // namespace framescope::net
