// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace framescope::theme {

/// The colours of the window by what they are for. Text has at least 4.5 : 1 against the surfaces that it stands on, as
/// WCAG 2.1 AA asks.
struct Colors {
    bool isDark = false;
    QColor window; ///< behind everything
    QColor surface; ///< what is read and typed on
    QColor sunken; ///< headers and bars
    QColor hover;
    QColor border;
    QColor borderStrong; ///< around what can be operated
    QColor text;
    QColor textMuted; ///< less important text
    QColor accent; ///< the one accent colour
    QColor accentHover;
    QColor onAccent; ///< text on accent
    QColor selection; ///< behind selected text and rows
    QColor marked; ///< behind bytes that belong to the selected field
    QColor incoming;
    QColor outgoing;
    QColor good;
    QColor warning;
    QColor error;
    QColor errorSurface; ///< behind a sentence that tells of an error
    QColor warningSurface;
    /// Of messages that a person has highlighted.
    struct Highlight {
        QColor ground; ///< behind the row
        QColor mark; ///< of the shape beside it: at least 3 : 1 against ground, surface and selection
    };
    std::array<Highlight, 8> highlights; ///< red, orange, yellow, green, teal, blue, purple, pink
    std::array<QColor, 6> names; ///< of members of a chat room; those of its page for browsers are the same
};

/// The colours that go with @p palette: the light ones or the dark ones.
[[nodiscard]] const Colors &colorsOf(const QPalette &palette);
[[nodiscard]] const Colors &lightColors();
[[nodiscard]] const Colors &darkColors();
/// The palette of the widgets for these colours.
[[nodiscard]] QPalette paletteOf(const Colors &colors);

} // namespace framescope::theme
