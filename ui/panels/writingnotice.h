// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/noticebar.h>

namespace framescope::models {
class LogModel;
} // namespace framescope::models

namespace framescope::panels {

/// Says that what a log shows is not recorded any more, and lets the person try again; later, that it is recorded again and
/// what was lost.
class WritingNotice : public widgets::NoticeBar
{
    Q_OBJECT

public:
    /// @p model must outlive it.
    explicit WritingNotice(models::LogModel &model, QWidget *parent = nullptr);

private:
    bool m_isStalled = false;
};

} // namespace framescope::panels
