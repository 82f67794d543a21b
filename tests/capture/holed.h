// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace framescope::tests {

inline constexpr int messagesAroundHole = 4000;
inline constexpr int messageInHole = 2000; ///< its id; those around it are in the hole, too

/// Makes a finished recording of texts, a page of whose file has been overwritten.
void makeRecordingWithHole(const QString &path);

} // namespace framescope::tests
