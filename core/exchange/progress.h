// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace framescope::exchange {

/// How far an export or import has come.
struct Progress {
    qint64 done = 0;
    qint64 total = 0; ///< in the same unit, which is nobody's business
};

/// Is told now and then, at least every 1000 messages; false ends the work with Cancelled.
using ProgressHandler = std::function<bool(const Progress &)>;

} // namespace framescope::exchange
