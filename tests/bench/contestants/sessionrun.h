// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tally.h"

#include <capture/recording.h>

namespace framescope::bench {

/// Receives the flood with a session, into @p recording or without one, until the connection is closed.
void runSession(const Job &job, std::shared_ptr<capture::Recording> recording, Tally &tally);

} // namespace framescope::bench
