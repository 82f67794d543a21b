// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/format.h>

#include <QByteArray>

#include <vector>

namespace framescope::inspect {

/// What a payload may be.
struct Recognition {
    Format best = Format::Raw; ///< Raw where nothing is likely enough to be shown unasked
    std::vector<Format> candidates; ///< the likeliest first; never Raw, which everything is
};

/// Guesses the format of a payload. @p isText: it came as text. Looks at 64 KiB at most, and so
/// costs a few milliseconds at most. Any thread.
[[nodiscard]] Recognition recognize(const QByteArray &payload, bool isText);

} // namespace framescope::inspect
