// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/closecode.h>

#include <QString>

namespace framescope::format {

/// The name in the registry: "Normal Closure"; of a range where the code has none of its own.
[[nodiscard]] QString closeCodeName(protocol::CloseCode code);
/// What the code says, in one plain sentence.
[[nodiscard]] QString closeCodeMeaning(protocol::CloseCode code);
/// Whether an end that closes with this code says that something is wrong.
[[nodiscard]] bool isComplaint(protocol::CloseCode code);
/// "1000 Normal Closure"
[[nodiscard]] QString closeCodeTitle(protocol::CloseCode code);

} // namespace framescope::format
