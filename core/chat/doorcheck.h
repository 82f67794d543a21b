// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace framescope::chat {

/// Why a handshake is turned down before the room hears of it.
enum class DoorProblem {
    ForeignHost, ///< the name that the client used is none of this machine's: DNS rebinding
    ForeignOrigin, ///< a page that this host has not served
};

/// The names under which this machine is reached: addresses of its interfaces (without zones), localhost and its own name,
/// in lower case.
[[nodiscard]] QStringList ownNames();

/// Checks the values of Host and Origin in an opening handshake; RFC 6455, section 10.2. A request without Origin (empty)
/// comes from a program, which could claim any.
[[nodiscard]] std::optional<DoorProblem> findDoorProblem(
    const QByteArray &host, const QByteArray &origin, const QStringList &ownNames);

} // namespace framescope::chat
