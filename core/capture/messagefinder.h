// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/bookmarks.h>
#include <capture/filter.h>

#include <functional>
#include <stop_token>

namespace framescope::capture {

/// Where a message is looked for.
struct FindRequest {
    RowIndex rows; ///< what is not among them is passed over
    base::MessageId from; ///< looked at last, after all others; invalid: from the end where the order begins
    Order order = Order::Forward;
};

struct FindResult {
    Place place;
    qint64 undecided = 0; ///< messages that were passed over because nobody can decide; see FilterSlice
    bool isStopped = false; ///< somebody wanted it to end before
    bool isBroken = false; ///< a part of the file, or all of it, cannot be read, and was passed over
};

/// Looks for the nearest message that @p filter selects, in slices of at most 25 ms, and goes on at the other end. Ends soon
/// after @p stop. @p progress is told after each slice how much has been looked at, from 0 to 1. The reader's thread.
[[nodiscard]] FindResult findMessage(Reader &reader, const Filter &filter, const FindRequest &request,
    const std::stop_token &stop = {}, const std::function<void(double done)> &progress = {});

} // namespace framescope::capture
