// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colors.h"

namespace framescope::theme {

namespace {

Colors makeLight()
{
    Colors c;
    c.window = QColor(0xf3f4f7);
    c.surface = QColor(0xffffff);
    c.sunken = QColor(0xf8f9fb);
    c.hover = QColor(0xeef1f6);
    c.border = QColor(0xe1e5eb);
    c.borderStrong = QColor(0xc5ccd6);
    c.text = QColor(0x1a2230);
    c.textMuted = QColor(0x596474);
    c.accent = QColor(0x3856d4);
    c.accentHover = QColor(0x304dc0);
    c.onAccent = QColor(0xffffff);
    c.selection = QColor(0xe0e7ff);
    c.marked = QColor(0xe6ecff);
    c.incoming = QColor(0x0b7267);
    c.outgoing = QColor(0xa8480a);
    c.good = QColor(0x11703a);
    c.warning = QColor(0x8a5a00);
    c.error = QColor(0xbf2430);
    c.errorSurface = QColor(0xfdecee);
    c.warningSurface = QColor(0xfff5df);
    c.highlights = {{{QColor(0xffe3e0), QColor(0xd13438)}, {QColor(0xffe9d2), QColor(0xc4620a)},
        {QColor(0xfff3bf), QColor(0x9a7700)}, {QColor(0xdff5dd), QColor(0x2f8a2b)}, {QColor(0xd5f4ef), QColor(0x0c8577)},
        {QColor(0xdcebff), QColor(0x2a6fd1)}, {QColor(0xeee4ff), QColor(0x8046c8)}, {QColor(0xffe2f0), QColor(0xc23a86)}}};
    c.names = {c.outgoing, c.incoming, QColor(0x7a3fb0), QColor(0x9c2c5f), QColor(0x2f6a1c), QColor(0x1d5f9e)};
    return c;
}

Colors makeDark()
{
    Colors c;
    c.isDark = true;
    c.window = QColor(0x14171c);
    c.surface = QColor(0x1b1f26);
    c.sunken = QColor(0x181b21);
    c.hover = QColor(0x262c36);
    c.border = QColor(0x2a303a);
    c.borderStrong = QColor(0x454e5d);
    c.text = QColor(0xe3e7ee);
    c.textMuted = QColor(0x98a3b3);
    c.accent = QColor(0x85a2ff);
    c.accentHover = QColor(0x9db4ff);
    c.onAccent = QColor(0x0e1424);
    c.selection = QColor(0x27355e);
    c.marked = QColor(0x273152);
    c.incoming = QColor(0x4fd1b8);
    c.outgoing = QColor(0xf2a65a);
    c.good = QColor(0x5fd08c);
    c.warning = QColor(0xe5bd62);
    c.error = QColor(0xff8b8b);
    c.errorSurface = QColor(0x3a2226);
    c.warningSurface = QColor(0x352d1c);
    c.highlights = {{{QColor(0x44262a), QColor(0xff7b7b)}, {QColor(0x42301f), QColor(0xf0a050)},
        {QColor(0x3c3719), QColor(0xe0c84a)}, {QColor(0x203a27), QColor(0x74cf74)}, {QColor(0x173a38), QColor(0x45cdb8)},
        {QColor(0x1f3350), QColor(0x78aefc)}, {QColor(0x352a50), QColor(0xbd98f5)}, {QColor(0x44263a), QColor(0xf283bd)}}};
    c.names = {c.outgoing, c.incoming, QColor(0xc79bf2), QColor(0xf08fb8), QColor(0x9bd37e), QColor(0x7cc0f5)};
    return c;
}

} // namespace

const Colors &lightColors()
{
    static const Colors colors = makeLight();
    return colors;
}

const Colors &darkColors()
{
    static const Colors colors = makeDark();
    return colors;
}

const Colors &colorsOf(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Active, QPalette::WindowText).lightness()
        > palette.color(QPalette::Active, QPalette::Window).lightness();
    return isDark ? darkColors() : lightColors();
}

QPalette paletteOf(const Colors &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.sunken);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.textMuted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.error);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.borderStrong);
    palette.setColor(QPalette::Shadow, c.borderStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.textMuted);
    return palette;
}

} // namespace framescope::theme
