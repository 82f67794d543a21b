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

/// What a person reads with.
struct Fonts {
    static constexpr int smallest = 7; ///< points
    static constexpr int largest = 24;
    int textSize = 0; ///< points; 0: the system's
    QString payloadFamily; ///< empty: the system's monospace font

    friend bool operator==(const Fonts &, const Fonts &) = default;
};

/// Text and payloads are written so from now on, also in windows that are open; to be followed by applyAppearance(). UI
/// thread.
void setFonts(const Fonts &fonts);

/// Gives the program its style, palette and style sheet. UI thread; may be called again at any time.
void applyAppearance(Scheme scheme);
/// While one is there, the program has no style sheet; then it has the last one that was set. A window that is built without
/// one and gets it as a whole is there in half the time: otherwise each widget, and all in it, is polished again
/// wherever it is put. UI thread; before anything is shown.
class SheetHold
{
public:
    SheetHold();
    ~SheetHold();
    SheetHold(const SheetHold &) = delete;
    SheetHold &operator=(const SheetHold &) = delete;
};
/// The style sheet for these colours.
[[nodiscard]] QString styleSheetFor(const Colors &colors);

/// The monospace font, for payloads and bytes.
[[nodiscard]] QFont monospaceFont();
/// The UI font, a little smaller: for captions.
[[nodiscard]] QFont captionFont();

/// A stable name for settings, and back; System where the name is unknown.
[[nodiscard]] QString nameOf(Scheme scheme);
[[nodiscard]] Scheme schemeFromName(const QString &name);

} // namespace framescope::theme
