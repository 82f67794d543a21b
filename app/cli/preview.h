// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>

namespace framescope::cli {

/// The beginning of a message on one line: printable(), of a close its code and its reason. What does not fit ends with
/// three points.
[[nodiscard]] QByteArray previewOf(const capture::MessageRow &row);

} // namespace framescope::cli
