// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/importtarget.h>

namespace framescope::exchange {

/// What came of an import.
struct Imported {
    qint64 sessions = 0;
    qint64 messages = 0;
};

/// Makes a new recording at @p path of the HAR or JSON Lines file @p from; which of the two it is stands in it. The
/// recording has its name only once it is whole; after an error nothing of it is left, and what is there already is never
/// overwritten. Runs to its end on the caller's thread.
[[nodiscard]] base::Result<Imported, ImportError> importFile(
    const QString &from, const QString &path, const ProgressHandler &progress = {});

} // namespace framescope::exchange
