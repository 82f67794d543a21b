// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>
#include <capture/rowindex.h>

namespace framescope::capture {

/// In which direction rows are gone through.
enum class Order { Forward, Backward };

/// A message that was looked for.
struct Place {
    base::MessageId message; ///< invalid: there is none
    bool isWrapped = false; ///< it was reached beyond the end of the rows, from the other one on
};

/// The next message behind @p from that has a bookmark and is a row of @p rows, or the one before it; then from the other
/// end on, up to @p from itself. The reader's thread.
[[nodiscard]] Place findBookmark(Reader &reader, const RowIndex &rows, base::MessageId from, Order order);

/// Whether any message has a note with a text. The reader's thread.
[[nodiscard]] bool hasNoteTexts(Reader &reader);

/// Whether @p message is one of @p rows, within their window.
[[nodiscard]] bool isRow(const RowIndex &rows, base::MessageId message);

} // namespace framescope::capture
