// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlightmark.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace framescope::widgets {

namespace {

using models::HighlightColor;

static_assert(models::highlightColorCount == std::tuple_size_v<decltype(theme::Colors::highlights)>);

constexpr int iconSize = 16;
constexpr qreal markInIcon = 4; // distance to its edge

const theme::Colors::Highlight &lookOf(HighlightColor color, const theme::Colors &colors)
{
    return colors.highlights[static_cast<size_t>(color)];
}

/// Of a square from 0 to 1.
QPolygonF polygonOf(HighlightColor color)
{
    switch (color) {
    case HighlightColor::Orange: return {{{0.5, 0}, {1, 1}, {0, 1}}};
    case HighlightColor::Green: return {{{0.5, 0}, {1, 0.5}, {0.5, 1}, {0, 0.5}}};
    case HighlightColor::Teal: return {{{0, 0}, {1, 0}, {0.5, 1}}};
    case HighlightColor::Blue: return {{{0, 0}, {1, 0.5}, {0, 1}}};
    case HighlightColor::Purple:
        return {{{0.33, 0}, {0.67, 0}, {0.67, 0.33}, {1, 0.33}, {1, 0.67}, {0.67, 0.67}, {0.67, 1}, {0.33, 1}, {0.33, 0.67},
            {0, 0.67}, {0, 0.33}, {0.33, 0.33}}};
    case HighlightColor::Pink: return {{{0.3, 0}, {0.7, 0}, {0.7, 1}, {0.3, 1}}};
    case HighlightColor::Red:
    case HighlightColor::Yellow: break;
    }
    return {{{0, 0}, {1, 0}, {1, 1}, {0, 1}}};
}

} // namespace

void paintHighlightMark(QPainter &painter, const QRectF &square, HighlightColor color, const theme::Colors &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lookOf(color, colors).mark);
    painter.translate(square.topLeft());
    painter.scale(square.width(), square.height());
    if (color == HighlightColor::Red)
        painter.drawEllipse(QRectF(0, 0, 1, 1));
    else
        painter.drawPolygon(polygonOf(color));
    painter.restore();
}

QIcon highlightIcon(HighlightColor color, const theme::Colors &colors)
{
    constexpr int scale = 2; // for dense screens
    QPixmap pixmap(iconSize * scale, iconSize * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lookOf(color, colors).mark);
    painter.setBrush(lookOf(color, colors).ground);
    painter.drawRoundedRect(QRectF(0.5, 0.5, iconSize - 1, iconSize - 1), 3, 3);
    paintHighlightMark(
        painter, QRectF(0, 0, iconSize, iconSize).adjusted(markInIcon, markInIcon, -markInIcon, -markInIcon), color, colors);
    return QIcon(pixmap);
}

} // namespace framescope::widgets
