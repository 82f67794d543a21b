// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtarget.h"

namespace framescope::exchange {

bool isReasonable(base::WallTime time)
{
    // Differences and sums of two such times do not overflow.
    return time.count() >= 0 && time.count() <= std::numeric_limits<qint64>::max() / 2;
}

} // namespace framescope::exchange
