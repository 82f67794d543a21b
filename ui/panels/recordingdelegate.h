// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/recordingsmodel.h>

#include <QStyledItemDelegate>

namespace framescope::panels {

/// A recording in the list: its name, and below when, how long, how many and how large.
class RecordingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// "unsaved", "saved", "live"
[[nodiscard]] QString kindName(models::RecordingEntry::Kind kind);
/// "today 12:04 · 1 min 3 s · 12 messages · 3.1 MB"
[[nodiscard]] QString factsOf(const models::RecordingEntry &entry);

} // namespace framescope::panels
