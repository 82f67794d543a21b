// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>
#include <capture/recording.h>

#include <functional>

namespace framescope::capture {

/// Why a recording could not be saved: that one of the two that is set; neither: it was cancelled.
struct SaveError {
    std::optional<ReadError> read {};
    std::optional<WriteError> write {};
};

/// What becomes of a file that is there already.
enum class Existing {
    Keep, ///< nothing is saved
    Replace ///< in one step, once the copy is whole; but a recording that somebody has open, or is copied, is kept
};

/// Saves the recording @p from, also while it is being written, as a single file at @p to, which has its name only once it
/// is whole. It is readable and writable by its owner only. @p go is told how far it is, from 0 to 1; false cancels. Any
/// thread.
[[nodiscard]] base::Status<SaveError> saveCopy(const QString &from, const QString &to, Existing existing = Existing::Keep,
    const std::function<bool(double done)> &go = {});

} // namespace framescope::capture
