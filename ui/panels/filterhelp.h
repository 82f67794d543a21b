// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace framescope::panels {

/// Explains the language of filters below @p anchor, until something else is clicked.
void showFilterHelp(QWidget &anchor);

} // namespace framescope::panels
