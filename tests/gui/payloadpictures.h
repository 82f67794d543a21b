// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photographer.h"

namespace framescope::tests {

/// The detail of messages of many formats, in each of its views. False where something does not come to pass.
[[nodiscard]] bool takePayloadPictures(Photographer &camera);

} // namespace framescope::tests
