// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageview.h"

#include <theme/colors.h>

#include <QPainter>

namespace framescope::widgets {

namespace {

constexpr int margin = 16;
constexpr int square = 8;

void paintSquares(QPainter &painter, const QRect &area, const theme::Colors &colors)
{
    painter.fillRect(area, colors.surface);
    for (int y = 0; y < area.height(); y += square) {
        for (int x = (y / square) % 2 * square; x < area.width(); x += 2 * square)
            painter.fillRect(QRect(area.topLeft() + QPoint(x, y), QSize(square, square)).intersected(area), colors.hover);
    }
}

} // namespace

ImageView::ImageView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("messageImage"));
    setAccessibleName(tr("Payload as a picture"));
    setFocusPolicy(Qt::StrongFocus);
}

void ImageView::setImage(QImage image)
{
    m_image = std::move(image);
    update();
}

QRect ImageView::imageRect() const
{
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    QSize size = m_image.size();
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room.size(), Qt::KeepAspectRatio);
    return {room.topLeft(), size};
}

void ImageView::paintEvent(QPaintEvent * /*event*/)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    const QRect area = imageRect();
    const theme::Colors &colors = theme::colorsOf(palette());
    paintSquares(painter, area, colors);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(area, m_image);
    painter.setPen(hasFocus() ? colors.accent : colors.border);
    painter.drawRect(area.adjusted(-1, -1, 0, 0));
}

} // namespace framescope::widgets
