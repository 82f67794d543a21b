// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace framescope::dialogs {

/// Shows which keys do what in @p window: those of its actions and those of its views.
void showShortcuts(QWidget &window);

} // namespace framescope::dialogs
