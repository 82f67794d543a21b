// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "closecode.h"

namespace framescope::protocol {

bool mayBeSent(CloseCode code)
{
    const auto value = static_cast<quint16>(code);
    return (value >= 1000 && value <= 1003) || (value >= 1007 && value <= 1014) || (value >= 3000 && value <= 4999);
}

} // namespace framescope::protocol
