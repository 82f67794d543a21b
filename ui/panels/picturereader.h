// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payloadreader.h"

namespace framescope::panels {

/// Decodes a picture of a format that was recognized, and of no other. Pictures of more than 64 million pixels are refused
/// before any memory is taken; the first picture of several is shown. Any thread.
[[nodiscard]] Picture readPicture(const QByteArray &bytes, inspect::Format format);

} // namespace framescope::panels
