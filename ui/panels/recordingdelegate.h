// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sidebardelegate.h"

#include <models/recordingsmodel.h>

namespace framescope::panels {

/// A recording in the list: its name, and below when, how long, how many and how large.
class RecordingDelegate : public SidebarDelegate
{
    Q_OBJECT

public:
    using SidebarDelegate::SidebarDelegate;

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] Entry entryOf(const QModelIndex &index) const override;
};

/// "unsaved", "saved", "live"
[[nodiscard]] QString kindName(models::RecordingEntry::Kind kind);
/// "today 12:04 · 1 min 3 s · 12 messages · 3.1 MB"
[[nodiscard]] QString factsOf(const models::RecordingEntry &entry);

} // namespace framescope::panels
