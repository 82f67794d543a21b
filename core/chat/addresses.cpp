// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses.h"

#include <QNetworkInterface>

namespace framescope::chat {

QStringList reachableAddresses()
{
    QStringList outer;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
                outer.append(entry.ip().toString());
        }
    }
    outer.append(QStringLiteral("127.0.0.1"));
    return outer;
}

} // namespace framescope::chat
