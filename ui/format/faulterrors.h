// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <server/faults.h>

#include <QString>

namespace framescope::format {

/// Why a text is no fault, and what would be.
[[nodiscard]] QString faultErrorSentence(const server::FaultError &error);

} // namespace framescope::format
