// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace framescope::widgets {

/// What is built later than the window around it is the last that Tab comes to. From now on it comes to @p late, and to what
/// stands in it in its own order, right behind @p place. That has no focus proxy, but need not take the focus itself; it
/// may be @p late, too.
void followInTabOrder(QWidget &place, QWidget &late);

} // namespace framescope::widgets
