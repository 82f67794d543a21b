// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/rowcopy.h>

namespace framescope::widgets {
class LogView;
class NoticeBar;
} // namespace framescope::widgets

namespace framescope::panels {

/// Copies rows of a log to the clipboard, a moment later. Where not all of them fit, @p notice says so if it is still there.
void copyToClipboard(
    const models::LogModel &model, models::CopyForm form, const models::RowRanges &rows, widgets::NoticeBar *notice);

/// Lets selected rows be pulled out of @p log as text, as soon as they are read and while the button is held. Bounded as
/// copying is. @p model and @p notice outlive it.
void letRowsBeDragged(widgets::LogView &log, const models::LogModel &model, widgets::NoticeBar *notice);

} // namespace framescope::panels
