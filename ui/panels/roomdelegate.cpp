// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomdelegate.h"

#include "roomlook.h"

#include <models/openroomsmodel.h>
#include <theme/appearance.h>
#include <theme/colors.h>

#include <QPainter>

namespace framescope::panels {

using models::OpenRoomsModel;

namespace {

// Pixels.
constexpr int height = 48;
constexpr int margin = 12;
constexpr int dotSize = 14;
constexpr int badgeHeight = 18;

/// The count of what is unread, at the right; how wide it is.
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

} // namespace

void RoomDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Colors &colors = theme::colorsOf(option.palette);
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, isSelected ? colors.selection : colors.hover);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(colors.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const auto state = static_cast<chat::Member::State>(index.data(OpenRoomsModel::StateRole).toInt());
    const QRect inner = option.rect.adjusted(margin, 6, -margin, -6);
    const int badge = paintBadge(painter, inner, index.data(OpenRoomsModel::UnreadRole).toInt(), colors);
    const QRect upper(inner.left(), inner.top(), inner.width() - badge, inner.height() / 2);
    theme::dot(memberTint(state))
        .paint(painter, QRect(upper.left() - 2, upper.center().y() - dotSize / 2, dotSize, dotSize));
    const QRect name = upper.adjusted(dotSize + 4, 0, 0, 0);
    painter->setPen(colors.text);
    painter->setFont(option.font);
    painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    const QRect below = name.translated(0, upper.height());
    painter->setPen(colors.textMuted);
    painter->setFont(theme::captionFont());
    const QString text =
        roomSummary(state, index.data(OpenRoomsModel::HostRole).toBool(), index.data(OpenRoomsModel::MembersRole).toInt());
    painter->drawText(
        below, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(text, Qt::ElideRight, below.width()));
    painter->restore();
}

QSize RoomDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), height};
}

} // namespace framescope::panels
