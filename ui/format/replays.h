// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <format/explanation.h>
#include <replay/clientreplay.h>

namespace framescope::format {

[[nodiscard]] Explanation explain(const replay::ReplayError &error);

/// How many were sent, and how many came back.
[[nodiscard]] QString replayedSentence(const replay::ClientReplayState &state);
/// How far from their times messages were sent. Some were sent by the clock.
[[nodiscard]] QString timingSentence(const replay::ClientReplayState &state);
/// The connection ended before everything was sent.
[[nodiscard]] QString endedEarlySentence();

/// One line, such as "Message 7 of the recording differs from byte 12 on: …".
[[nodiscard]] QString differenceSentence(const replay::Difference &difference);
/// How many differences there are.
[[nodiscard]] QString comparisonSentence(const replay::ClientReplayState &state);

} // namespace framescope::format
