// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mainwindow/mainwindow.h>

namespace framescope::tests {

/// Goes into the Chat room of @p window, opens a room there, has others come and talk, and has @p take make pictures. False
/// where something does not come to pass.
[[nodiscard]] bool takeChatPictures(
    mainwindow::MainWindow &window, const std::function<bool(const QString &name, QWidget &what)> &take);

} // namespace framescope::tests
