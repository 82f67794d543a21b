// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doorcheck.h"

#include <QHostInfo>
#include <QNetworkInterface>
#include <QUrl>

namespace framescope::chat {

namespace {

/// The host of "host:port", in lower case and without brackets.
QString hostOf(const QByteArray &hostHeader)
{
    const QUrl url(QStringLiteral("http://") + QString::fromLatin1(hostHeader), QUrl::StrictMode);
    const bool isPlain = url.isValid() && url.path().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery();
    return isPlain ? url.host().toLower() : QString();
}

} // namespace

QStringList ownNames()
{
    QStringList names {QStringLiteral("localhost")};
    for (QHostAddress address : QNetworkInterface::allAddresses()) {
        address.setScopeId({});
        names.append(address.toString().toLower());
    }
    if (const QString name = QHostInfo::localHostName().toLower(); !name.isEmpty()) {
        names.append(name);
        names.append(name + QStringLiteral(".local")); // RFC 6762
    }
    return names;
}

std::optional<DoorProblem> findDoorProblem(const QByteArray &host, const QByteArray &origin, const QStringList &ownNames)
{
    if (!ownNames.contains(hostOf(host)))
        return DoorProblem::ForeignHost;
    if (origin.isEmpty())
        return std::nullopt;
    // The page came from where it connects to: its origin is this host, with this port.
    const QByteArray from = origin.toLower();
    const QByteArray here = host.toLower();
    const bool isOwn = from == "http://" + here || from == "https://" + here;
    return isOwn ? std::nullopt : std::optional(DoorProblem::ForeignOrigin);
}

} // namespace framescope::chat
