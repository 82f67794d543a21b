// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

namespace framescope::chat {

// What strangers put into a JSON object, taken out only where it is what it should be.

[[nodiscard]] std::optional<QString> stringIn(const QJsonObject &object, QLatin1StringView key, qsizetype longest);
/// An integer from @p least to @p most.
[[nodiscard]] std::optional<qint64> integerIn(const QJsonObject &object, QLatin1StringView key, qint64 least, qint64 most);
/// @p bytes bytes as lower-case hexadecimal digits; the digits.
[[nodiscard]] std::optional<QByteArray> hexIn(const QJsonObject &object, QLatin1StringView key, qsizetype bytes);
/// The same; the bytes.
[[nodiscard]] std::optional<QByteArray> bytesIn(const QJsonObject &object, QLatin1StringView key, qsizetype bytes);
/// Base64 of at most @p longest bytes; RFC 4648, section 4.
[[nodiscard]] std::optional<QByteArray> base64In(const QJsonObject &object, QLatin1StringView key, qsizetype longest);
/// An id that a member has made: 1 to longestId of A-Z a-z 0-9 - _
[[nodiscard]] std::optional<QByteArray> idIn(const QJsonObject &object, QLatin1StringView key);

/// The largest integer that JSON carries everywhere; RFC 8259, section 6.
inline constexpr qint64 mostInteger = (1LL << 53) - 1;

} // namespace framescope::chat
