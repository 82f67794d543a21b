// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/importtarget.h>

class QIODevice;

namespace framescope::exchange {

/// The version of the form that is written; JSONL.md says what changed in each.
inline constexpr qint64 jsonLinesVersion = 1;

/// Reads a recording as JSONL.md describes it from @p device, which is open for reading, line by line: memory follows the
/// longest line. Nothing that stands before an error is held back from @p target.
[[nodiscard]] base::Status<ImportError> importJsonLines(
    QIODevice &device, ImportTarget &target, const ProgressHandler &progress = {});

} // namespace framescope::exchange
