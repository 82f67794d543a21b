// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <net/connectoptions.h>
#include <net/event.h>

#include <QSslError>

class QSslConfiguration;
class QSslSocket;

// How the wire engine uses Qt's TLS; private to net.
namespace framescope::net::tls {

/// The configuration for a client, or the file that cannot be used.
[[nodiscard]] base::Result<QSslConfiguration, ConnectError> clientConfiguration(const TlsOptions &options);
/// What became of a TLS handshake that failed: whether it was for want of trust.
[[nodiscard]] ConnectError withIssues(
    ConnectError error, const std::vector<TlsIssue> &issues, const std::vector<CertificateInfo> &chain);
/// Whether the user trusts what the socket's peer shows, in spite of its issues.
[[nodiscard]] bool isTrusted(const TlsOptions &options, const QSslSocket &socket);
[[nodiscard]] std::vector<TlsIssue> issuesOf(const QList<QSslError> &errors);
[[nodiscard]] std::vector<CertificateInfo> chainOf(const QSslSocket &socket);
[[nodiscard]] Secured securedBy(const QSslSocket &socket, std::vector<TlsIssue> ignored);

} // namespace framescope::net::tls
