// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servedprocess.h"

namespace framescope::soak {

/// What the server has as soon as neither its descriptors nor its memory change any more: what goes is taken apart on
/// several threads. After a minute, whatever it has then.
[[nodiscard]] Usage usageWhenQuiet(const ServedProcess &server);
/// What the server has when a first client has come and gone, and nothing changes any more: what it opens once, such as the
/// recording's second file, is no leak. Nothing where the client did not get what it should.
[[nodiscard]] std::optional<Usage> usageAfterFirstClient(const ServedProcess &server);

} // namespace framescope::soak
