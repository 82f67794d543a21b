// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace framescope::widgets {

/// Sets a property that the style sheet looks at, and has the widget look accordingly.
void setFlag(QWidget *widget, const char *property, bool value);

} // namespace framescope::widgets
