// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace framescope::cli {

/// UTF-8 text on one line that can do a terminal no harm: a backslash becomes \\, line feed \n, carriage return \r, tab
/// \t, and every other control
/// character, and what changes the direction of text or ends a line elsewhere, \u and its four hexadecimal digits.
[[nodiscard]] QByteArray escaped(QByteArrayView utf8);

/// A payload on one line: escaped(), or "hex:" and its bytes where it is not text.
[[nodiscard]] QByteArray printable(QByteArrayView payload, bool isText);

} // namespace framescope::cli
