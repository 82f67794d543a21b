// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contestant.h"
#include "rawsocket.h"

#include <net/connectoptions.h>

namespace framescope::bench {

/// What the peer is asked for.
[[nodiscard]] QString floodResource(const Job &job);
inline const QString echoResource = QStringLiteral("/echo");

[[nodiscard]] QString urlOf(const Job &job, const QString &resource);
[[nodiscard]] net::ConnectOptions optionsFor(const Job &job, const QString &resource);
/// Connects and handshakes by hand.
[[nodiscard]] RawSocket connectRaw(const Job &job, const QString &resource);

} // namespace framescope::bench
