// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/closecode.h>

#include <QByteArray>

#include <optional>
#include <variant>

namespace framescope::replay {

/// A close frame as the protocol wants it; without a code it is empty.
struct ProperClose {
    std::optional<protocol::CloseCode> code;
    QByteArray reason;
};
/// A close frame that breaks a rule: its payload.
struct BrokenClose {
    QByteArray payload;
};
/// TCP ended without a close frame.
struct NoClose {
};
/// How an end of a recorded connection went.
using RecordedEnd = std::variant<ProperClose, BrokenClose, NoClose>;

/// @p closePayload: of the recorded close message, as on the wire (RFC 6455, section 5.5.1). Other programs write there what
/// their interface told them: 1005 stands for a frame without a code, 1006 and 1015 for none at all (section 7.4.1).
[[nodiscard]] RecordedEnd recordedEndOf(const QByteArray &closePayload);

} // namespace framescope::replay
