// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/httphead.h>

namespace framescope::net {

/// Something that a server shows to browsers on the port where it speaks WebSocket.
struct Page {
    QByteArray path = "/";
    QByteArray contentType;
    QByteArray body;
    protocol::HeaderList headers; ///< beside Content-Type, Content-Length and Connection
};

/// A page of one HTML file, sent with headers that allow its own inline styles and scripts, connections to where it came
/// from, and nothing else: no other script, no frame around it, no form, no referrer. @p html must be UTF-8; its style and
/// script elements have no attributes.
[[nodiscard]] Page selfContainedPage(const QByteArray &path, const QByteArray &html);
/// The same of a resource that is a part of the program, at "/".
[[nodiscard]] Page selfContainedPage(const QString &resource);

} // namespace framescope::net
