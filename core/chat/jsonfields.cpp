// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfields.h"

#include "limits.h"

#include <cmath>

namespace framescope::chat {

namespace {

bool isLowerHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

bool isOfId(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-' || c == u'_';
}

} // namespace

std::optional<QString> stringIn(const QJsonObject &object, QLatin1StringView key, qsizetype longest)
{
    const QJsonValue value = object[key];
    const QString text = value.toString();
    if (!value.isString() || text.size() > longest)
        return std::nullopt;
    return text;
}

std::optional<qint64> integerIn(const QJsonObject &object, QLatin1StringView key, qint64 least, qint64 most)
{
    const QJsonValue value = object[key];
    const double number = value.toDouble();
    if (!value.isDouble() || std::floor(number) != number || number < static_cast<double>(least)
        || number > static_cast<double>(most))
        return std::nullopt;
    return value.toInteger();
}

std::optional<QByteArray> hexIn(const QJsonObject &object, QLatin1StringView key, qsizetype bytes)
{
    const auto text = stringIn(object, key, 2 * bytes);
    if (!text || text->size() != 2 * bytes || !std::all_of(text->begin(), text->end(), isLowerHex))
        return std::nullopt;
    return text->toLatin1();
}

std::optional<QByteArray> bytesIn(const QJsonObject &object, QLatin1StringView key, qsizetype bytes)
{
    const auto digits = hexIn(object, key, bytes);
    return digits ? std::optional(QByteArray::fromHex(*digits)) : std::nullopt;
}

std::optional<QByteArray> base64In(const QJsonObject &object, QLatin1StringView key, qsizetype longest)
{
    const auto text = stringIn(object, key, (longest + 2) / 3 * 4);
    if (!text)
        return std::nullopt;
    const auto result = QByteArray::fromBase64Encoding(text->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.size() > longest)
        return std::nullopt;
    return result.decoded;
}

std::optional<QByteArray> idIn(const QJsonObject &object, QLatin1StringView key)
{
    const auto text = stringIn(object, key, longestId);
    if (!text || text->isEmpty() || !std::all_of(text->begin(), text->end(), isOfId))
        return std::nullopt;
    return text->toLatin1();
}

} // namespace framescope::chat
