// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverdelegate.h"

#include "statelook.h"

#include <models/serversmodel.h>
#include <theme/appearance.h>
#include <theme/colors.h>

#include <QPainter>

namespace framescope::panels {

using models::ServersModel;

namespace {

constexpr int height = 48; // pixels
constexpr int margin = 12;
constexpr int dotSize = 14;

} // namespace

void ServerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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
    const auto state = index.data(ServersModel::StateRole).value<server::HostedServer::State>();
    const QRect inner = option.rect.adjusted(margin, 6, -margin, -6);
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QRect lower(inner.left(), upper.bottom() + 1, inner.width(), inner.height() / 2);
    theme::dot(serverTint(state, index.data(ServersModel::FailedRole).toBool()))
        .paint(painter, QRect(upper.left() - 2, upper.center().y() - dotSize / 2, dotSize, dotSize));
    const QRect text = upper.adjusted(dotSize + 4, 0, 0, 0);
    painter->setPen(colors.text);
    painter->setFont(option.font);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->setPen(colors.textMuted);
    painter->setFont(theme::captionFont());
    const QRect below = lower.adjusted(dotSize + 4, 0, 0, 0);
    const int clients = index.data(ServersModel::ClientsRole).toInt();
    const QString count = clients > 0 ? QString::number(clients) : QString();
    const int countWidth = painter->fontMetrics().horizontalAdvance(count) + (clients > 0 ? 12 : 0);
    const QString url = index.data(ServersModel::UrlRole).toString();
    painter->drawText(below, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(url, Qt::ElideMiddle, below.width() - countWidth));
    painter->drawText(below, Qt::AlignVCenter | Qt::AlignRight, count);
    painter->restore();
}

QSize ServerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), height};
}

} // namespace framescope::panels
