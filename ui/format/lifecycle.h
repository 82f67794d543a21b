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
/// Whether a Closed event tells of an end that people should look at: without a closing handshake, or with a code by
/// which the peer complains. Not where the connection was never open: a Failed event tells of that.
[[nodiscard]] bool isAlarmingEnd(const capture::EventRow &event);
/// A short name for the kind: "connected", "request sent"…
[[nodiscard]] QString eventName(capture::EventKind kind);

} // namespace framescope::format
