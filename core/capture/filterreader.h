// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/filtermatcher.h>
#include <capture/reader.h>

#include <chrono>
#include <stop_token>

namespace framescope::capture {

/// Of a text no more than its beginning is searched, in bytes. What lies beyond leaves a message undecided.
inline constexpr qint64 maxSearchedBytes = 16 << 20;

/// How far a filter has come.
struct FilterSlice {
    base::MessageId scanned; ///< every message up to this one has been looked at, or cannot be read
    qint64 undecided = 0; ///< of those: how many may have what the filter looks for, and are not among the selected
    bool isBroken = false; ///< of those: some cannot be read, as the reader says
};

/// Looks for the messages of a recording that a filter selects. The reader's thread.
class FilterReader
{
public:
    /// @p reader must stay, and so must the file. Where @p session is valid, only its messages are selected.
    FilterReader(Reader &reader, Filter filter, base::SessionId session = {});
    ~FilterReader();

    /// Looks at the messages from @p first up to @p last and adds the selected ones to @p hits. One read transaction, which
    /// ends after @p atMost, or soon after somebody wants to stop; at least one message is looked at. Behind a place of a
    /// damaged file that cannot be read, the next scan goes on.
    [[nodiscard]] FilterSlice scan(base::MessageId first, base::MessageId last, std::vector<base::MessageId> &hits,
        const std::stop_token &stop = {}, std::chrono::milliseconds atMost = std::chrono::milliseconds(25));

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace framescope::capture
