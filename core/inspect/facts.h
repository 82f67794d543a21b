// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/decode.h>

namespace framescope::inspect {

/// What the message that @p tree is of says about itself, where @p format is that of a protocol. Of several messages: the
/// first's.
[[nodiscard]] std::vector<Fact> factsOf(Format format, const ValueTree &tree);

/// Whether @p tree is JSON-RPC 2.0, or a batch of it.
[[nodiscard]] bool isJsonRpc(const ValueTree &tree);
/// Whether @p tree has the form of a message of graphql-transport-ws or of the older graphql-ws.
[[nodiscard]] bool isGraphQlWs(const ValueTree &tree);
/// Whether @p tree has the form of a message of SignalR's hub protocol, or of its handshake.
[[nodiscard]] bool isSignalR(const ValueTree &tree);

} // namespace framescope::inspect
