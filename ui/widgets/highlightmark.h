// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/derivation.h>
#include <theme/colors.h>

#include <QIcon>
#include <QRectF>

class QPainter;

namespace framescope::widgets {

/// The shape beside a highlighted message, another one for each colour: whoever cannot tell the colours can tell these.
void paintHighlightMark(QPainter &painter, const QRectF &square, models::HighlightColor color, const theme::Colors &colors);
/// The same for buttons and menus, on its ground.
[[nodiscard]] QIcon highlightIcon(models::HighlightColor color, const theme::Colors &colors);

} // namespace framescope::widgets
