// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebysideview.h"

#include <theme/appearance.h>
#include <theme/colors.h>

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace framescope::widgets {

namespace {

constexpr int topMargin = 4;
constexpr int middle = 1; // the line between the sides
constexpr int faint = 36; // of 255
constexpr int strong = 96;

QColor withAlpha(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

} // namespace

SideBySideView::SideBySideView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the width does not follow the rows
    updateFonts();
}

void SideBySideView::updateFonts()
{
    QFont font = theme::monospaceFont();
    font.setPointSizeF(QGuiApplication::font().pointSizeF() * 0.95);
    viewport()->setFont(font);
    m_charWidth = std::max(1, QFontMetrics(font).horizontalAdvance(QLatin1Char('0')));
    m_rowHeight = QFontMetrics(font).height() + 4;
}

int SideBySideView::visibleRows() const
{
    return std::max(1, (viewport()->height() - topMargin) / m_rowHeight);
}

qint64 SideBySideView::topRow() const
{
    return verticalScrollBar()->value();
}

int SideBySideView::sideWidth() const
{
    return std::max(0, (viewport()->width() - middle) / 2);
}

void SideBySideView::setRows(qint64 count, std::vector<qint64> changes)
{
    m_rowCount = count;
    m_changes = std::move(changes);
    m_current = std::min(m_current, changeCount() - 1);
    verticalScrollBar()->setPageStep(visibleRows());
    verticalScrollBar()->setRange(0, static_cast<int>(std::max<qint64>(0, count - visibleRows())));
    viewport()->update();
}

void SideBySideView::goToChange(int change)
{
    if (m_changes.empty())
        return;
    m_current = change < 0 ? changeCount() - 1 : change >= changeCount() ? 0 : change;
    const qint64 row = m_changes[static_cast<size_t>(m_current)];
    verticalScrollBar()->setValue(static_cast<int>(std::max<qint64>(0, row - visibleRows() / 3)));
    viewport()->update();
}

QColor SideBySideView::groundColor(const theme::Colors &colors, Ground ground)
{
    switch (ground) {
    case Ground::Changed: return withAlpha(colors.warning, faint);
    case Ground::Removed: return withAlpha(colors.error, faint);
    case Ground::Added: return withAlpha(colors.good, faint);
    case Ground::Missing: return colors.sunken;
    case Ground::Equal: break;
    }
    return Qt::transparent;
}

QColor SideBySideView::markColor(const theme::Colors &colors, Ground ground)
{
    switch (ground) {
    case Ground::Removed: return withAlpha(colors.error, strong);
    case Ground::Added: return withAlpha(colors.good, strong);
    default: return withAlpha(colors.warning, strong);
    }
}

QString SideBySideView::signOf(Ground ground)
{
    switch (ground) {
    case Ground::Changed: return QStringLiteral("≠");
    case Ground::Removed: return QStringLiteral("−");
    case Ground::Added: return QStringLiteral("+");
    default: return {};
    }
}

void SideBySideView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(viewport()->font());
    const theme::Colors &colors = theme::colorsOf(palette());
    const int width = sideWidth();
    const qint64 current = m_current < 0 ? -1 : m_changes[static_cast<size_t>(m_current)];
    for (int i = 0; i <= visibleRows() && topRow() + i < m_rowCount; ++i) {
        const int y = topMargin + i * m_rowHeight;
        const QRect left(0, y, width, m_rowHeight);
        const QRect right(width + middle, y, width, m_rowHeight);
        painter.save();
        paintRow(painter, topRow() + i, left, right);
        painter.restore();
        if (topRow() + i == current)
            painter.fillRect(QRect(0, y, 3, m_rowHeight), colors.accent);
    }
    painter.fillRect(QRect(width, 0, middle, viewport()->height()), colors.border);
}

void SideBySideView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void SideBySideView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateFonts();
        layOut();
    }
}

void SideBySideView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Up: bar->setValue(bar->value() - 1); break;
    case Qt::Key_Down: bar->setValue(bar->value() + 1); break;
    case Qt::Key_PageUp: bar->setValue(bar->value() - visibleRows() + 1); break;
    case Qt::Key_PageDown: bar->setValue(bar->value() + visibleRows() - 1); break;
    case Qt::Key_Home: bar->setValue(0); break;
    case Qt::Key_End: bar->setValue(bar->maximum()); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace framescope::widgets
