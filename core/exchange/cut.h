// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/savecopy.h>
#include <exchange/progress.h>
#include <exchange/selection.h>

namespace framescope::exchange {

/// Makes a new recording at @p to of the messages that @p selection selects in the recording @p from, with their frames,
/// times and notes, and of all events of their sessions: how they began and ended. Sessions and messages are numbered anew.
/// Nothing is left of it after an error; what is there is never overwritten. Returns how many messages. Any thread.
[[nodiscard]] base::Result<qint64, capture::SaveError> cutRecording(
    const QString &from, const QString &to, const Selection &selection, const ProgressHandler &progress = {});

} // namespace framescope::exchange
