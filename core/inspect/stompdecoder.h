// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/treebuilder.h>

namespace framescope::inspect {

/// Reads frames of STOMP 1.2: command, headers in their order and unescaped, and body. Several frames become an array.
void decodeStomp(QByteArrayView bytes, TreeBuilder &out);

/// Whether a frame of STOMP begins here: one of its commands, and the end of a line.
[[nodiscard]] bool beginsLikeStomp(QByteArrayView bytes);

} // namespace framescope::inspect
