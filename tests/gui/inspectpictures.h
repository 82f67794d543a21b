// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photographer.h"

namespace framescope::tests {

/// The Inspect room: traffic, everything that goes wrong, the request editor and the chart. False where something does not
/// come to pass.
[[nodiscard]] bool takeInspectPictures(Photographer &camera);

} // namespace framescope::tests
