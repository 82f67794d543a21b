// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace framescope::format {

/// @p text on one line that cannot harm what is around it: control characters become their pictures (␊ for a line
/// feed), and what changes the direction of text, or is not visible at all, is written as its code point ("‹U+202E›").
[[nodiscard]] QString inertLine(QStringView text);
/// The same for several lines: line feeds and tabs stay what they are.
[[nodiscard]] QString inertText(QStringView text);
/// Bytes that may be text: UTF-8 is read, and what is not UTF-8 becomes U+FFFD; then inertLine().
[[nodiscard]] QString inertLine(QByteArrayView utf8);
/// The same for a tool tip: never read as markup, and long lines go on below.
[[nodiscard]] QString inertToolTip(QStringView text);
/// The same for a notification of the desktop: at most @p longest characters. Desktops may take notifications for markup
/// (Desktop Notifications Specification, "Markup"), so that the characters of markup become others that look alike.
[[nodiscard]] QString inertNotice(QStringView text, qsizetype longest);
/// "01 a2 ff"
[[nodiscard]] QString spacedHex(QByteArrayView bytes);

} // namespace framescope::format
