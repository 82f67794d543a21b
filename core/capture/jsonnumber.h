// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <compare>
#include <optional>
#include <variant>

namespace framescope::capture {

/// A number of JSON (RFC 8259, section 6): exact where it is whole, is written without fraction and exponent and has room in
/// 64 bits; else as the nearest double, which beyond their range is the largest of its sign.
using JsonNumber = std::variant<qint64, quint64, double>;

/// Which of them is less, exactly: 9007199254740993 is more than 9007199254740992.0. Unordered only with what is no number.
[[nodiscard]] std::partial_ordering compare(const JsonNumber &a, const JsonNumber &b);

/// Whether a text reads as a number of JSON, and which.
[[nodiscard]] std::optional<JsonNumber> jsonNumberFrom(QByteArrayView text);

} // namespace framescope::capture
