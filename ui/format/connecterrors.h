// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <format/explanation.h>
#include <net/connecterror.h>
#include <net/listener.h>

namespace framescope::format {

/// Why there is no connection. @p host names the endpoint in the sentences where it is known.
[[nodiscard]] Explanation explain(const net::ConnectError &error, const QString &host = {});
/// Why a server cannot listen on @p where ("host:port").
[[nodiscard]] Explanation explain(const net::ListenError &error, const QString &where);
/// Which addresses of a name were tried in vain, and why, in one sentence; empty where none was.
[[nodiscard]] QString triedSentence(const std::vector<net::ConnectError::Tried> &tried);
/// Why a certificate is not trusted, in one sentence.
[[nodiscard]] QString tlsIssueSentence(const net::TlsIssue &issue);
/// "AB:CD:…", as browsers show a fingerprint.
[[nodiscard]] QString fingerprint(const QByteArray &hex);

/// The kind of the stable name nameOf(kind).
[[nodiscard]] std::optional<net::ConnectError::Kind> connectErrorFromName(QStringView name);

} // namespace framescope::format
