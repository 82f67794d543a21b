// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/url.h>

#include <QNetworkProxy>

#include <optional>

// What the variables of the environment say of proxies; private to net. Any thread.
namespace framescope::net {

/// The variables as curl and others know them: http_proxy, https_proxy, all_proxy and no_proxy. Of the first the lower-case
/// name alone counts, as everywhere: a CGI program finds a header of its client in HTTP_PROXY.
struct ProxyEnvironment {
    QString http; ///< for ws:
    QString https; ///< for wss:
    QString all; ///< where there is none of these
    QString no; ///< hosts that are reached without

    [[nodiscard]] static ProxyEnvironment ofProcess();
    /// The proxy for @p url, which may be "no proxy". Nothing where the variables do not say, or name one of another kind
    /// than http: and socks5:.
    [[nodiscard]] std::optional<QNetworkProxy> proxyFor(const protocol::Url &url) const;
};

/// Whether @p rules, as in no_proxy, name the host of @p url. Their members, separated by commas or spaces, are "*", names
/// (which hold for all names that end in them behind a dot), addresses and networks (192.0.2.0/24), each with or without a
/// port.
[[nodiscard]] bool bypassesProxy(const QString &rules, const protocol::Url &url);

} // namespace framescope::net
