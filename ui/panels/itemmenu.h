// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QPoint>

class QAbstractItemView;
class QContextMenuEvent;

namespace framescope::panels {

/// What a context menu of @p view is about: what lies under the mouse, or what is current where it was asked for by keys.
[[nodiscard]] QModelIndex indexOfMenu(const QAbstractItemView &view, const QContextMenuEvent &event);
/// Where on the screen it opens: at the mouse, or below what is current.
[[nodiscard]] QPoint placeOfMenu(const QAbstractItemView &view, const QContextMenuEvent &event);

} // namespace framescope::panels
