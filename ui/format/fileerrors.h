// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/recording.h>
#include <capture/savecopy.h>
#include <format/explanation.h>

namespace framescope::format {

/// Why a recording cannot be written, and what that means for what is on the screen.
[[nodiscard]] Explanation explain(const capture::WriteError &error);
/// Why a recording is not being written just now, and what becomes of what comes meanwhile. Empty where it is.
[[nodiscard]] Explanation explainStall(const capture::Progress &progress);
/// That it is being written again, and what could not be kept.
[[nodiscard]] Explanation explainLosses(const capture::Progress &progress);
/// Why a file cannot be read as a recording.
[[nodiscard]] Explanation explain(const capture::ReadError &error);
/// The same of a recording of which a part could be saved.
[[nodiscard]] Explanation explainPart(const capture::ReadError &error);
/// Empty where it was cancelled.
[[nodiscard]] Explanation explain(const capture::SaveError &error);

} // namespace framescope::format
