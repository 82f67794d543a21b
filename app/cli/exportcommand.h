// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitstatus.h"

#include <exchange/exporter.h>

namespace framescope::cli {

/// What `export` was asked to do.
struct ExportSettings {
    QString path;
    exchange::Format format {};
    QString outputPath; ///< empty: standard output
    QString filter;
    bool keepsSecrets = false;
};

/// Writes a recording in another format.
[[nodiscard]] ExitStatus runExport(const ExportSettings &settings);

} // namespace framescope::cli
