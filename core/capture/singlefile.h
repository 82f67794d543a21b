// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace framescope::capture {

/// Brings a log that was left beside a recording into it, so that it is one file. Does nothing where there is no log,
/// or somebody else has the recording open, or it may not be written.
void makeSingleFile(const QString &path);

/// The same, and the file stays as old as it and its log are.
void completeLeft(const QString &path);

} // namespace framescope::capture
