// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebardelegate.h"

#include <theme/appearance.h>
#include <theme/colors.h>

#include <QPainter>

namespace framescope::panels {

namespace {

// Pixels.
constexpr int height = 48;
constexpr int margin = 12;
constexpr int verticalMargin = 6;
constexpr int dotSize = 14;
constexpr int textIndent = dotSize + 4;
constexpr int badgeHeight = 18;

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const theme::Colors &colors)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, isSelected ? colors.selection : colors.hover);
    if (!option.state.testFlag(QStyle::State_HasFocus) || !option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    painter->setPen(colors.accent);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

/// At the right; how wide it is, with the gap before it.
int paintBadge(QPainter *painter, const QRect &rect, int count, const theme::Colors &colors)
{
    if (count == 0)
        return 0;
    const QString text = QString::number(count);
    painter->setFont(theme::captionFont());
    const int width = std::max(badgeHeight, painter->fontMetrics().horizontalAdvance(text) + badgeHeight / 2);
    const QRect badge(rect.right() + 1 - width, rect.center().y() - badgeHeight / 2, width, badgeHeight);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.accent);
    painter->drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
    painter->setPen(colors.onAccent);
    painter->drawText(badge, Qt::AlignCenter, text);
    return width + margin;
}

/// At the right, in the font that is set; what remains of @p line.
QRect paintAtRight(QPainter *painter, const QRect &line, const QString &text)
{
    if (text.isEmpty())
        return line;
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, text);
    return line.adjusted(0, 0, -painter->fontMetrics().horizontalAdvance(text) - margin, 0);
}

void paintElided(QPainter *painter, const QRect &line, const QString &text, Qt::TextElideMode mode)
{
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(text, mode, line.width()));
}

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Colors &colors = theme::colorsOf(option.palette);
    const Entry entry = entryOf(index);
    painter->save();
    paintBackground(painter, option, colors);
    QRect inner = option.rect.adjusted(margin, verticalMargin, -margin, -verticalMargin);
    inner.setRight(inner.right() - paintBadge(painter, inner, entry.unread, colors));
    const QRect upper(inner.left() + textIndent, inner.top(), inner.width() - textIndent, inner.height() / 2);
    const QRect lower = upper.translated(0, upper.height() + 1);
    theme::dot(entry.state).paint(painter, QRect(inner.left() - 2, upper.center().y() - dotSize / 2, dotSize, dotSize));
    painter->setFont(theme::captionFont());
    painter->setPen(colors.textMuted);
    const QRect title = paintAtRight(painter, upper, entry.remark);
    const QRect facts = paintAtRight(painter, lower, entry.count);
    painter->setPen(entry.isProblem ? theme::tintColor(theme::Tint::Error) : colors.textMuted);
    paintElided(painter, facts, entry.facts, entry.factsElide);
    painter->setPen(colors.text);
    painter->setFont(option.font);
    paintElided(painter, title, entry.title, Qt::ElideRight);
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), height};
}

} // namespace framescope::panels
