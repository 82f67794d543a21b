// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photographer.h"

namespace framescope::tests {

/// The Recordings room: with recordings, one of them played to an endpoint. False where something does not come to pass.
[[nodiscard]] bool takeRecordingPictures(Photographer &camera);
/// The same room of a window that has none.
[[nodiscard]] bool takeEmptyRecordingPicture(Photographer &camera);

} // namespace framescope::tests
