// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace framescope::models {
class LogModel;
}

namespace framescope::widgets {
class LogView;
}

namespace framescope::panels {

/// Which columns of @p log are shown, columns for fields of JSON, and everything as it was at first.
void fillLogColumnMenu(QMenu &menu, widgets::LogView &log, const models::LogModel &model);

} // namespace framescope::panels
