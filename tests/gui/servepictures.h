// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photographer.h"

namespace framescope::tests {

/// The Serve room: a server with its clients, its settings, and one whose port is taken. False where something does not come
/// to pass.
[[nodiscard]] bool takeServePictures(Photographer &camera);

} // namespace framescope::tests
