// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waterfall.h"

#include <format/inert.h>
#include <format/numbers.h>
#include <theme/colors.h>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace framescope::widgets {

namespace {
constexpr int rowHeight = 24;
constexpr int barHeight = 12;
constexpr int gap = 8;
constexpr int leastBar = 2;
} // namespace

Waterfall::Waterfall(QWidget *parent)
    : QWidget(parent)
{
    installItemHostAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("How long each step took"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Waterfall::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    m_current = -1;
    m_whole = base::Nanoseconds(1);
    for (const Bar &bar : m_bars)
        m_whole = std::max(m_whole, bar.begin + bar.length);
    updateGeometry();
    update();
}

QSize Waterfall::sizeHint() const
{
    return {400, static_cast<int>(m_bars.size()) * rowHeight};
}

QSize Waterfall::minimumSizeHint() const
{
    return {160, static_cast<int>(m_bars.size()) * rowHeight};
}

int Waterfall::nameWidth() const
{
    int widest = 0;
    for (const Bar &bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.name));
    return std::min(widest, width() / 2);
}

int Waterfall::lengthWidth() const
{
    int widest = 0;
    for (const Bar &bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(format::duration(bar.length)));
    return widest;
}

QRect Waterfall::itemRect(int item) const
{
    return {0, item * rowHeight, width(), rowHeight};
}

QRect Waterfall::barRect(int bar) const
{
    const Bar &one = m_bars[static_cast<size_t>(bar)];
    const int left = nameWidth() + gap;
    const int available = std::max(width() - left - gap - lengthWidth(), leastBar);
    const auto scaled = [&](base::Nanoseconds time) {
        return static_cast<int>(
            std::lround(static_cast<double>(time.count()) / static_cast<double>(m_whole.count()) * (available - leastBar)));
    };
    const int from = scaled(one.begin);
    const int to = scaled(one.begin + one.length);
    return {left + from, bar * rowHeight + (rowHeight - barHeight) / 2, to - from + leastBar, barHeight};
}

QString Waterfall::itemText(int item) const
{
    const Bar &bar = m_bars[static_cast<size_t>(item)];
    return tr("%1: %2\n%3\nBegan %4 after the first step.")
        .arg(bar.name, format::duration(bar.length), bar.meaning, format::duration(bar.begin));
}

void Waterfall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colors &colors = theme::colorsOf(palette());
    const int names = nameWidth();
    for (int i = 0; i < itemCount(); ++i) {
        const Bar &bar = m_bars[static_cast<size_t>(i)];
        const QRect row = itemRect(i);
        if (i == m_current && hasFocus()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.selection);
            painter.drawRoundedRect(row, 4, 4);
        }
        painter.setPen(colors.textMuted);
        painter.drawText(QRect(0, row.y(), names, rowHeight), Qt::AlignVCenter,
            fontMetrics().elidedText(bar.name, Qt::ElideRight, names));
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.isTotal ? colors.textMuted : colors.accent);
        painter.drawRoundedRect(barRect(i), 2, 2);
        painter.setPen(colors.text);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, format::duration(bar.length));
    }
}

void Waterfall::choose(int item)
{
    if (item < 0 || item >= itemCount())
        return;
    m_current = item;
    update();
    announceCurrentItem(this, item);
}

void Waterfall::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: choose(std::max(m_current - 1, 0)); break;
    case Qt::Key_Down: choose(std::min(m_current + 1, itemCount() - 1)); break;
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(itemCount() - 1); break;
    default: QWidget::keyPressEvent(event);
    }
}

void Waterfall::mousePressEvent(QMouseEvent *event)
{
    choose(event->position().toPoint().y() / rowHeight);
}

bool Waterfall::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int item = help->pos().y() / rowHeight;
    if (item >= 0 && item < itemCount())
        QToolTip::showText(help->globalPos(), format::inertToolTip(itemText(item)), this, itemRect(item));
    return true;
}

} // namespace framescope::widgets
