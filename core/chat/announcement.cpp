// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcement.h"

#include "jsonfields.h"
#include "limits.h"
#include "names.h"

#include <QJsonDocument>

namespace framescope::chat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype roomSize = 16; // bytes
constexpr qsizetype longestTypedName = 512; // code units
constexpr qint64 mostMembers = 10'000;

QJsonObject objectOf(const QByteArray &datagram, QLatin1StringView kind)
{
    if (datagram.size() > longestDatagram)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(datagram).object();
    const bool isOurs = object["framescope"_L1].toString() == kind && object["version"_L1].toInt() == 1;
    return isOurs ? object : QJsonObject();
}

} // namespace

QByteArray toDatagram(const Announcement &announcement)
{
    const QJsonObject object {{"framescope"_L1, "room"_L1}, {"version"_L1, 1},
        {"room"_L1, QString::fromLatin1(announcement.room)}, {"name"_L1, announcement.name}, {"port"_L1, announcement.port},
        {"locked"_L1, announcement.hasPassPhrase}, {"members"_L1, announcement.members},
        {"leaving"_L1, announcement.isLeaving}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Announcement> parseAnnouncement(const QByteArray &datagram)
{
    const QJsonObject object = objectOf(datagram, "room"_L1);
    const auto room = hexIn(object, "room"_L1, roomSize);
    const auto typed = stringIn(object, "name"_L1, longestTypedName);
    const auto name = typed ? cleanName(*typed, longestRoomName) : std::nullopt;
    const auto port = integerIn(object, "port"_L1, 1, std::numeric_limits<quint16>::max());
    const auto members = integerIn(object, "members"_L1, 0, mostMembers);
    if (!room || !name || !port || !members)
        return std::nullopt;
    return Announcement {*room, *name, static_cast<quint16>(*port), object["locked"_L1].toBool(), static_cast<int>(*members),
        object["leaving"_L1].toBool()};
}

QByteArray queryDatagram()
{
    return QJsonDocument(QJsonObject {{"framescope"_L1, "rooms?"_L1}, {"version"_L1, 1}}).toJson(QJsonDocument::Compact);
}

bool isQuery(const QByteArray &datagram)
{
    return !objectOf(datagram, "rooms?"_L1).isEmpty();
}

} // namespace framescope::chat
