// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/page.h>

namespace framescope::chat {

/// The page with which browsers join a room; see PROTOCOL.md for what it speaks. Any thread.
[[nodiscard]] net::Page guestPage();

} // namespace framescope::chat
