// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/rowcopy.h>

namespace framescope::widgets {
class NoticeBar;
}

namespace framescope::panels {

/// Copies rows of a log to the clipboard, a moment later. Where not all of them fit, @p notice says so if it is still there.
void copyToClipboard(
    const models::LogModel &model, models::CopyForm form, const models::RowRanges &rows, widgets::NoticeBar *notice);

} // namespace framescope::panels
