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
    for (const QJsonValue entry : value.toArray()) {
        if (entry.isString() && strings.size() < mostEntries)
            strings.append(entry.toString().left(longestText));
    }
    return strings;
}

QJsonObject toJson(const protocol::DeflateWindow &window)
{
    return {
        {QStringLiteral("noContextTakeover"), window.noContextTakeover}, {QStringLiteral("maxWindowBits"), window.maxBits}};
}

protocol::DeflateWindow windowFrom(const QJsonObject &object)
{
    const protocol::DeflateWindow usual;
    const int bits = object[QStringLiteral("maxWindowBits")].toInt(usual.maxBits);
    return {object[QStringLiteral("noContextTakeover")].toBool(), bits >= 8 && bits <= 15 ? bits : usual.maxBits};
}

QJsonObject compressionJson(const ServerSettings &settings)
{
    return {{QStringLiteral("accept"), settings.compresses}, {QStringLiteral("server"), toJson(settings.deflate.server)},
        {QStringLiteral("client"), toJson(settings.deflate.client)}};
}

} // namespace

QJsonObject toJson(const ServerSettings &settings)
{
    return {{QStringLiteral("name"), settings.name}, {QStringLiteral("host"), settings.host},
        {QStringLiteral("port"), settings.port}, {QStringLiteral("engine"), net::nameOf(settings.engine)},
        {QStringLiteral("tls"), settings.isSecure}, {QStringLiteral("compression"), compressionJson(settings)},
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
    const QJsonObject compression = object[QStringLiteral("compression")].toObject();
    settings.compresses = compression[QStringLiteral("accept")].toBool(usual.compresses);
    settings.deflate.server = windowFrom(compression[QStringLiteral("server")].toObject());
    settings.deflate.client = windowFrom(compression[QStringLiteral("client")].toObject());
    settings.behaviours = stringsFrom(object[QStringLiteral("behaviours")], usual.behaviours);
    settings.faults = stringsFrom(object[QStringLiteral("faults")], {});
    return settings;
}

} // namespace framescope::server
