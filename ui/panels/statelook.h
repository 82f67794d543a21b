// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <server/hostedserver.h>
#include <session/snapshot.h>
#include <theme/symbols.h>

namespace framescope::panels {

/// "open", "connecting"…
[[nodiscard]] QString stateName(session::State state);
/// The colour of the state's dot. A connection that failed, or ended uncleanly, is told from one that was closed.
[[nodiscard]] theme::Tint stateTint(const session::Snapshot &snapshot);
/// The colour of a server's dot.
[[nodiscard]] theme::Tint serverTint(server::HostedServer::State state, bool hasFailed);

} // namespace framescope::panels
