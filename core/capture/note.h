// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/strongid.h>

#include <QString>

namespace framescope::capture {

/// The longest text of a note, in UTF-16 code units; a longer one is cut.
inline constexpr qsizetype maxNoteLength = 64 * 1024;

/// What a person has put on a message.
struct Note {
    base::MessageId message;
    bool isBookmarked = false;
    QString text; ///< may be empty

    /// Neither bookmark nor text: no row stands for it.
    [[nodiscard]] bool isEmpty() const { return !isBookmarked && text.isEmpty(); }
    friend bool operator==(const Note &, const Note &) = default;
};

} // namespace framescope::capture
