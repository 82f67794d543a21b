// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>
#include <format/explanation.h>

namespace framescope::format {

/// What happened, in one inert line for the log.
[[nodiscard]] QString eventSentence(const capture::EventRow &event);
/// What happened, why, and what to try.
[[nodiscard]] Explanation explain(const capture::EventRow &event);
/// Whether a Closed event tells of an end that people should look at: without a close handshake, and not told already by
/// a Failed event.
[[nodiscard]] bool isAlarmingEnd(const capture::EventRow &event);
/// A short name for the kind: "connected", "request sent"…
[[nodiscard]] QString eventName(capture::EventKind kind);

} // namespace framescope::format
