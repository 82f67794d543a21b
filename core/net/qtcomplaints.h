// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QWebSocketProtocol>

// What QtWebSockets says in words only; private to net.
namespace framescope::net {

/// Whether a connection that ended with this code and reason was ended by Qt itself, because the peer broke a rule: the API
/// gives a close code of the peer's and one of Qt's own in the same place, and only the words tell them apart.
[[nodiscard]] bool isComplaintOfQt(QWebSocketProtocol::CloseCode code, QStringView reason);

/// The status in what Qt says of a handshake that failed, such as 401; 0 where it names none.
[[nodiscard]] int statusIn(QStringView errorText);

} // namespace framescope::net
