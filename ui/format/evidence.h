// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>
#include <net/connecterror.h>

namespace framescope::format {

/// The certificates in the detail of a Secured or Failed event ("chain"), the peer's own first.
[[nodiscard]] std::vector<net::CertificateInfo> certificatesOf(const QJsonObject &detail);
/// The issues under @p key: "issues" of a Failed event, "ignored" of a Secured one.
[[nodiscard]] std::vector<net::TlsIssue> issuesOf(const QJsonObject &detail, QLatin1String key);
/// The addresses that were tried in vain, of a Connected or Failed event ("tried").
[[nodiscard]] std::vector<net::ConnectError::Tried> triedOf(const QJsonObject &detail);
/// What a Failed event says, as the value that it was made from.
[[nodiscard]] net::ConnectError connectErrorOf(const capture::EventRow &event);

} // namespace framescope::format
