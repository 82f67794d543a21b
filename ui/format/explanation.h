// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace framescope::format {

/// Something that went wrong, for people: whole sentences in their language, plain text.
struct Explanation {
    QString what; ///< one sentence: what happened
    QString why; ///< what it usually means; may be empty
    QString advice; ///< what to try; may be empty

    /// All that is there, one paragraph each.
    [[nodiscard]] QString toText() const;

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

} // namespace framescope::format
