// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace framescope::widgets {

/// Calls @p open when the menu from which it was asked for has gone, unless @p owner has gone, too: a popup that opens
/// before is closed with the menu.
template <typename Function>
void afterMenu(QObject *owner, Function open)
{
    constexpr int gone = 50; // milliseconds, until the window has the focus again
    QTimer::singleShot(gone, owner, std::move(open));
}

} // namespace framescope::widgets
