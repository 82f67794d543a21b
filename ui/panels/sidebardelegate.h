// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <theme/symbols.h>

#include <QStyledItemDelegate>

namespace framescope::panels {

/// Paints an entry of a side bar on two lines, behind the dot of its state. Who derives from it says what stands there.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// What is told of an entry.
    struct Entry {
        theme::Tint state = theme::Tint::Muted; ///< the dot
        QString title;
        QString remark; ///< at the right of the title
        QString facts; ///< beneath
        Qt::TextElideMode factsElide = Qt::ElideRight;
        QString count; ///< at the right of the facts
        bool isProblem = false; ///< the facts say what is wrong
        int unread = 0; ///< as a badge at the right of both lines
    };
    [[nodiscard]] virtual Entry entryOf(const QModelIndex &index) const = 0;
};

} // namespace framescope::panels
