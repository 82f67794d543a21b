// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace framescope::protocol {

/// Interpretation of a frame's payload; RFC 6455, section 5.2. Values 3-7 and 11-15 are reserved and reported as they
/// came.
enum class Opcode : quint8 { Continuation = 0x0, Text = 0x1, Binary = 0x2, Close = 0x8, Ping = 0x9, Pong = 0xA };

/// How long the payload of a control frame may be, in bytes; RFC 6455, section 5.5.
inline constexpr quint8 maxControlPayload = 125;

/// Whether frames of this opcode control the connection; RFC 6455, section 5.5.
[[nodiscard]] constexpr bool isControl(Opcode opcode)
{
    return (static_cast<quint8>(opcode) & 0x8) != 0;
}

/// Whether RFC 6455 gives this opcode a meaning; section 11.8.
[[nodiscard]] constexpr bool isDefined(Opcode opcode)
{
    const auto value = static_cast<quint8>(opcode);
    return value <= 0x2 || (value >= 0x8 && value <= 0xA);
}

} // namespace framescope::protocol
