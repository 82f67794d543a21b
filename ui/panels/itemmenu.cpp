// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmenu.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>

namespace framescope::panels {

QModelIndex indexOfMenu(const QAbstractItemView &view, const QContextMenuEvent &event)
{
    return event.reason() == QContextMenuEvent::Mouse ? view.indexAt(event.pos()) : view.currentIndex();
}

QPoint placeOfMenu(const QAbstractItemView &view, const QContextMenuEvent &event)
{
    if (event.reason() == QContextMenuEvent::Mouse)
        return event.globalPos();
    const QRect current = view.visualRect(view.currentIndex()).intersected(view.viewport()->rect());
    return view.viewport()->mapToGlobal(current.isEmpty() ? QPoint() : current.bottomLeft());
}

} // namespace framescope::panels
