// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/direction.h>
#include <protocol/opcode.h>

#include <QByteArray>

#include <optional>

namespace framescope::exchange {

// The words of a recording's views, as they stand in every format that has words.

/// "in" or "out"
[[nodiscard]] QByteArray nameOf(base::Direction direction);
[[nodiscard]] std::optional<base::Direction> directionFrom(QByteArrayView name);
/// "text", "binary", "ping", "pong" or "close"; "opcode 3" for one without a name.
[[nodiscard]] QByteArray nameOf(protocol::Opcode type);
[[nodiscard]] std::optional<protocol::Opcode> typeFrom(QByteArrayView name);

} // namespace framescope::exchange
