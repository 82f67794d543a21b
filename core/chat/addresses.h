// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace framescope::chat {

/// The IPv4 addresses of this machine's interfaces that are up: those that other machines can reach first, then 127.0.0.1.
[[nodiscard]] QStringList reachableAddresses();

} // namespace framescope::chat
