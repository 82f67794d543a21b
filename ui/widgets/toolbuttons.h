// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QToolButton;

namespace framescope::widgets {

/// A button with one of the theme's symbols, reached by Tab; @p tip is also what a screen reader says.
[[nodiscard]] QToolButton *makeToolButton(const char *name, const QString &symbol, const QString &tip);
/// The same with @p text beside the symbol.
[[nodiscard]] QToolButton *makeToolButton(const char *name, const QString &symbol, const QString &text, const QString &tip);
/// One of several choices that stand side by side, of which one holds; @p place is "first", "middle" or "last".
[[nodiscard]] QToolButton *makeSegment(const char *name, const QString &text, const char *place);

} // namespace framescope::widgets
