// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/notices.h>

#include <QString>

namespace framescope::chat {

/// The error of a stable name; nothing where this version knows none of it.
[[nodiscard]] std::optional<ErrorCode> errorCodeFromName(const QString &name);

} // namespace framescope::chat
