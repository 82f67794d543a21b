// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serversettings.h"

#include <QJsonArray>

namespace framescope::server {

namespace {

constexpr qsizetype longestText = 1000; // characters
constexpr qsizetype mostEntries = 50;

QStringList stringsFrom(const QJsonValue &value, const QStringList &usual)
{
    if (!value.isArray())
        return usual;
    QStringList strings;
    for (const QJsonValue &entry : value.toArray()) {
        if (entry.isString() && strings.size() < mostEntries)
            strings.append(entry.toString().left(longestText));
    }
    return strings;
}

} // namespace

QJsonObject toJson(const ServerSettings &settings)
{
    return {{QStringLiteral("name"), settings.name}, {QStringLiteral("host"), settings.host},
        {QStringLiteral("port"), settings.port}, {QStringLiteral("engine"), net::nameOf(settings.engine)},
        {QStringLiteral("tls"), settings.isSecure},
        {QStringLiteral("behaviours"), QJsonArray::fromStringList(settings.behaviours)},
        {QStringLiteral("faults"), QJsonArray::fromStringList(settings.faults)}};
}

ServerSettings serverSettingsFrom(const QJsonObject &object)
{
    const ServerSettings usual;
    const int port = object[QStringLiteral("port")].toInt();
    ServerSettings settings;
    settings.name = object[QStringLiteral("name")].toString().left(longestText);
    settings.host = object[QStringLiteral("host")].toString(usual.host).left(longestText);
    settings.port = static_cast<quint16>(port >= 0 && port <= std::numeric_limits<quint16>::max() ? port : 0);
    const bool isQt = object[QStringLiteral("engine")].toString() == net::nameOf(net::EngineKind::Qt);
    settings.engine = isQt ? net::EngineKind::Qt : usual.engine;
    settings.isSecure = object[QStringLiteral("tls")].toBool();
    settings.behaviours = stringsFrom(object[QStringLiteral("behaviours")], usual.behaviours);
    settings.faults = stringsFrom(object[QStringLiteral("faults")], {});
    return settings;
}

} // namespace framescope::server
