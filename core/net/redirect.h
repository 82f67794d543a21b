// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/connectoptions.h>
#include <protocol/httphead.h>

// Where a server sends a client; RFC 9110, section 15.4. Private to net. Any thread.
namespace framescope::net {

/// Whether it is 301, 302, 303, 307 or 308.
[[nodiscard]] bool isRedirect(int status);

/// The address that the response to a request for @p from leads to: that of its only Location header, which may be relative,
/// and http: and https: where ws: and wss: are meant; without user info and fragment. Nothing where there is no such, or it
/// would lead from wss: to ws:.
[[nodiscard]] std::optional<protocol::Url> redirectTarget(const protocol::Url &from, const protocol::HttpHead &response);

/// Whether scheme, host and port are the same; RFC 6454, section 4.
[[nodiscard]] bool isSameOrigin(const protocol::Url &one, const protocol::Url &other);

/// Makes of @p options what is needed to connect to @p target. To another origin goes nothing that could be a secret: no
/// credentials, no client certificate, and no header of the person but User-Agent, Accept and Accept-Language. Of its
/// certificates are trusted by fingerprint only those of TlsOptions::trustedElsewhere.
void leadTo(ConnectOptions &options, const protocol::Url &target);

} // namespace framescope::net
