// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation.h"

#include <server/hostedserver.h>
#include <session/snapshot.h>

namespace framescope::format {

/// "open", "connecting"...
[[nodiscard]] QString stateName(session::State state);
/// "running", "stopped"...
[[nodiscard]] QString stateName(server::HostedServer::State state);
/// What a behaviour does, in one sentence, with what its argument means; empty for a name that is not built in.
[[nodiscard]] QString behaviourMeaning(const QString &name);
/// The same of a fault.
[[nodiscard]] QString faultMeaning(const QString &name);
/// Why a server could not be started. @p where: "host:port" that it was to listen on.
[[nodiscard]] Explanation explain(const server::StartError &error, const QString &where);

} // namespace framescope::format
