// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace framescope::bench {

/// Runs the other end of every contestant: a server that does its handshake by hand and as little else as it can. Prints
/// its port, then serves one connection after the other, for ever. The resource says what:
///  - /flood/SIZE/COUNT: that many text messages of that size, and a close frame
///  - /echo: every frame back
///  - /raw: every byte back
int runPeerServer();

} // namespace framescope::bench
