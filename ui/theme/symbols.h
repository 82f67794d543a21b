// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace framescope::theme {

/// What colour a symbol has. It follows the palette of the program: nothing has to be done when that changes.
enum class Tint { Text, Muted, Accent, OnAccent, Incoming, Outgoing, Good, Warning, Error };

/// One of the drawings in resources/icons, such as "send", in a colour of the theme.
[[nodiscard]] QIcon symbol(const QString &name, Tint tint = Tint::Text);
/// A filled dot: the state of a connection.
[[nodiscard]] QIcon dot(Tint tint);
/// The colour of @p tint in the program's palette.
[[nodiscard]] QColor tintColor(Tint tint);

} // namespace framescope::theme
