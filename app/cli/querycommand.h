// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitstatus.h"

#include <QString>

namespace framescope::cli {

/// What `query` was asked to do.
struct QuerySettings {
    QString path;
    QString filter;
    bool isCounting = false; ///< prints one number
    bool isJson = false; ///< prints messages as objects
};

/// Prints the messages of a recording that a filter selects.
[[nodiscard]] ExitStatus runQuery(const QuerySettings &settings);

} // namespace framescope::cli
