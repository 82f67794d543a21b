// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntaxcolors.h"

#include <theme/colors.h>

namespace framescope::widgets {

QColor colorOf(inspect::ValueKind kind, const theme::Colors &colors)
{
    using inspect::ValueKind;
    switch (kind) {
    case ValueKind::String: return colors.good;
    case ValueKind::Number: return colors.outgoing;
    case ValueKind::Boolean:
    case ValueKind::Null:
    case ValueKind::Special: return colors.names[2];
    case ValueKind::Bytes: return colors.incoming;
    case ValueKind::Object:
    case ValueKind::Array: break;
    }
    return colors.textMuted;
}

} // namespace framescope::widgets
