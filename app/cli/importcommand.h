// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitstatus.h"

#include <QString>

namespace framescope::cli {

/// What `import` was asked to do.
struct ImportSettings {
    QString path; ///< HAR or JSON Lines
    QString recordingPath;
};

/// Makes a recording of a file in another format.
[[nodiscard]] ExitStatus runImport(const ImportSettings &settings);

} // namespace framescope::cli
