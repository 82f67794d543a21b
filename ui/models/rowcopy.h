// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>
#include <models/rowranges.h>

namespace framescope::models {

/// In which form rows go to the clipboard.
enum class CopyForm {
    Text, ///< payloads as text, those that are not text in hexadecimal; events as their sentences
    Hex, ///< payloads in hexadecimal
    Base64, ///< payloads in Base64; RFC 4648, section 4
    Json, ///< messages as JSON objects, one a line, as `framescope-cli query --json` prints them
    FrameBytes, ///< all frames of messages as they crossed the wire, header first, in hexadecimal, one a line
    Row ///< the cells, separated by tabs; those of the log's fields() behind the others
};

/// The most that is copied at once: about so many characters, and for each row so much as an empty one costs.
inline constexpr qint64 maxCopiedBytes = 64LL * 1024 * 1024;
inline constexpr qint64 copyCostOfRow = 256;

/// What goes to the clipboard.
struct CopiedRows {
    QString text; ///< one line or more for each row
    qint64 count = 0; ///< rows in it: all, or the first ones where all would be more than maxCopiedBytes
    qint64 skipped = 0; ///< rows among the first ones that do not have this form: events, or messages without frames
};

/// Reads the rows in @p ranges (merged) on the reader's thread, and hands them over. A message is copied whole or not at
/// all.
void copyRows(const LogModel &model, RowRanges ranges, CopyForm form, std::function<void(const CopiedRows &)> done);

} // namespace framescope::models
