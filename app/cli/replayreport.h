// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <replay/clientreplay.h>

#include <QJsonObject>

namespace framescope::cli {

/// The last line of `replay --json`: what came of it, and how exact the times were.
[[nodiscard]] QJsonObject replayedJson(const replay::ClientReplayState &state, bool isCompared);

/// The same in sentences, for standard error.
[[nodiscard]] QStringList replayedLines(const replay::ClientReplayState &state, bool isCompared);

} // namespace framescope::cli
