// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/exporter.h>
#include <exchange/importer.h>
#include <format/explanation.h>

namespace framescope::format {

/// Why an export is not there, or not whole.
[[nodiscard]] Explanation explain(const exchange::ExportError &error);
/// Why a file cannot be made a recording; names the place in it.
[[nodiscard]] Explanation explain(const exchange::ImportError &error);

} // namespace framescope::format
