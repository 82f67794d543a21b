// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace framescope::chat {

/// Where a room of this name keeps its history and files, in the user's data: the same folder for the same name.
[[nodiscard]] QString folderOfRoom(const QString &name);

} // namespace framescope::chat
