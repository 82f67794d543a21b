// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/valuetree.h>

#include <QColor>

namespace framescope::theme {
struct Colors;
} // namespace framescope::theme

namespace framescope::widgets {

/// The colour of a value in payloads that are shown as a tree or with colours.
[[nodiscard]] QColor colorOf(inspect::ValueKind kind, const theme::Colors &colors);

} // namespace framescope::widgets
