// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/page.h>

namespace framescope::server {

/// The page with which browsers try a test server: it connects, sends texts and bytes, shows what crosses the wire, and
/// closes. Any thread.
[[nodiscard]] net::Page testPage();

} // namespace framescope::server
