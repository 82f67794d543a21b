// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace framescope::theme {

struct Colors;

/// Which colours the window has.
enum class Scheme {
    System, ///< as the desktop: light where it does not say
    Light,
    Dark
};

/// Gives the program its style, palette and style sheet. UI thread; may be called again at any time.
void applyAppearance(Scheme scheme);
/// The style sheet for these colours.
[[nodiscard]] QString styleSheetFor(const Colors &colors);

/// The system's monospace font, for payloads and bytes.
[[nodiscard]] QFont monospaceFont();
/// The system's UI font, a little smaller: for captions.
[[nodiscard]] QFont captionFont();

/// A stable name for settings, and back; System where the name is unknown.
[[nodiscard]] QString nameOf(Scheme scheme);
[[nodiscard]] Scheme schemeFromName(const QString &name);

} // namespace framescope::theme
