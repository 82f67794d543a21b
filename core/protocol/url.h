// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QByteArray>
#include <QString>

namespace framescope::protocol {

/// Why a text is not a WebSocket URL; RFC 6455, section 3.
struct UrlError {
    enum class Kind {
        Empty,
        Unparsable, ///< detail: what the parser says; never the text, which may hold a password
        UnknownScheme, ///< detail: the scheme, or empty where there is none
        NoHost,
        Fragment, ///< section 3 forbids '#'
    };
    Kind kind;
    QString detail;
};

/// A stable name for files and programs, such as "unknown-scheme".
[[nodiscard]] const char *nameOf(UrlError::Kind kind);

/// A WebSocket URL in its parts; RFC 6455, section 3.
struct Url {
    bool isSecure = false;
    QString host; ///< as DNS takes it: ASCII, an IPv6 address without brackets, as in "fe80::1%eth0"
    quint16 port = 80;
    QByteArray resourceName = "/"; ///< path and query, percent-encoded
    QByteArray userInfo; ///< "user:password" in plain text, from the URL; never shown

    /// The value of the Host header; the port stands there unless it is the scheme's own.
    [[nodiscard]] QByteArray hostHeader() const;
    /// "host:port" in lower case, where the port always stands: two addresses with the same lead to the same listener.
    [[nodiscard]] QString endpoint() const;
    /// The URL for people and for files: without the user info.
    [[nodiscard]] QString toString() const;

    [[nodiscard]] static base::Result<Url, UrlError> parse(const QString &text);
};

} // namespace framescope::protocol
