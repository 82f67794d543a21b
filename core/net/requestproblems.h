// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/connecterror.h>
#include <net/connectoptions.h>

// What must not be sent; private to net.
namespace framescope::net {

/// What keeps a request from being sent: a name that is none, a value with a line break, which would smuggle in other
/// headers (RFC 9110, section 5.5), or a subprotocol that is no token or stands twice (RFC 6455, section 4.1).
[[nodiscard]] std::optional<ConnectError> findProblem(const protocol::ClientRequest &request);

} // namespace framescope::net
