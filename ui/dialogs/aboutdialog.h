// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace framescope::dialogs {

/// Shows name, version, licence, and the libraries that the program stands on with theirs.
void showAbout(QWidget &window);

} // namespace framescope::dialogs
