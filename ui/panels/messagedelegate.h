// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace framescope::panels {

/// Paints what was said in a room: bubbles, own ones at the right, with names, days, and a line above what is unread. Texts
/// are plain text, made inert.
class MessageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// @p option: with the width of the view in its rect.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;

    /// The colour of a member's name: one of a few, the same in each window and browser.
    [[nodiscard]] static QColor colorOf(const QByteArray &member, const QPalette &palette);
};

} // namespace framescope::panels
