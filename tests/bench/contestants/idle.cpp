// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contestants.h"

namespace framescope::bench {

Measurement stayIdle(const Job &)
{
    return {};
}

} // namespace framescope::bench
