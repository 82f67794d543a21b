// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/savecopy.h>
#include <exchange/progress.h>
#include <exchange/selection.h>

namespace framescope::exchange {

/// What a cut has become.
struct CutResult {
    qint64 messages = 0;
    /// Of the recording that was cut: what cannot be read of it is missing, and may have been selected.
    std::optional<capture::ReadError> damage;
};

/// Makes a new recording at @p to of the messages that @p selection selects in the recording @p from, with their frames,
/// times and notes, and of all events of their sessions: how they began and ended. Sessions and messages are numbered anew.
/// Nothing is left of it after an error; what is there is never overwritten. Any thread.
[[nodiscard]] base::Result<CutResult, capture::SaveError> cutRecording(
    const QString &from, const QString &to, const Selection &selection, const ProgressHandler &progress = {});

} // namespace framescope::exchange
