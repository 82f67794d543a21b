// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/request.h>
#include <workspace/variables.h>

#include <variant>

namespace framescope::workspace {

/// What is wrong with a request before there is anything to connect to.
struct RequestProblem {
    enum class Kind {
        Url, ///< url
        Header, ///< header; name: its name
        Subprotocol, ///< name: what is not a token, or stands twice; RFC 6455, section 4.1
        Credentials, ///< a user name with a colon, or a line break in them; RFC 7617, section 2
        ProxyHost, ///< there is none
        ProxyPort, ///< 0
        KeyWithoutCertificate,
    };
    Kind kind {};
    protocol::UrlError url {};
    protocol::HeaderProblem header {};
    QString name;
};

/// @p request with the values of its variables, in every field that may have some, but not in its messages.
[[nodiscard]] base::Result<Request, Unresolved> resolved(const Request &request, const Lookup &lookup);
/// The same, where a name without a value stays as it is.
[[nodiscard]] Request resolvedAsFarAsPossible(const Request &request, const Lookup &lookup);

/// What net needs to open a request whose variables are resolved.
[[nodiscard]] base::Result<net::ConnectOptions, RequestProblem> connectOptionsOf(const Request &request);

} // namespace framescope::workspace
