// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <format/explanation.h>
#include <protocol/violation.h>

#include <optional>

namespace framescope::format {

/// What the peer did wrong, in one sentence.
[[nodiscard]] QString violationSentence(protocol::ViolationKind kind);
/// violationSentence(), the rule with its section of RFC 6455, and where to look.
[[nodiscard]] Explanation explain(protocol::ViolationKind kind);

/// Of bytes that belong to no message, without a full stop.
[[nodiscard]] QString discardedSentence(quint64 count);

/// The kind of the stable name nameOf(kind).
[[nodiscard]] std::optional<protocol::ViolationKind> violationFromName(QStringView name);

} // namespace framescope::format
