// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/connecterror.h>
#include <protocol/events.h>

#include <QAbstractSocket>

// What went wrong, in our words; private to net.
namespace framescope::net {

[[nodiscard]] ConnectError::Kind kindOf(QAbstractSocket::SocketError error);
/// The same on the way through @p proxy, its name; empty: there is none.
[[nodiscard]] ConnectError makeError(QAbstractSocket::SocketError error, QString detail, const QString &proxy);
[[nodiscard]] ConnectError makeError(ConnectError::Kind kind, QString detail);
[[nodiscard]] ConnectError makeError(const protocol::HandshakeFailed &failed);

} // namespace framescope::net
