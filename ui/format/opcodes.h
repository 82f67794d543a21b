// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/direction.h>
#include <protocol/opcode.h>

#include <QString>

namespace framescope::format {

/// "text", "binary", "ping"…; "reserved 0x3" for one without a meaning.
[[nodiscard]] QString opcodeName(protocol::Opcode opcode);
/// What a frame of this opcode is for, with its section of RFC 6455.
[[nodiscard]] QString opcodeMeaning(protocol::Opcode opcode);
/// "received" or "sent"
[[nodiscard]] QString directionName(base::Direction direction);
/// "↓" or "↑"
[[nodiscard]] QChar directionArrow(base::Direction direction);

} // namespace framescope::format
