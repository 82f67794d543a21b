// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/filterreader.h>
#include <capture/messageset.h>

#include <vector>

namespace framescope::exchange {

/// Messages from first to last, both included.
struct MessageRange {
    base::MessageId first;
    base::MessageId last;
};

/// Which messages of a recording are meant: those of the ranges that the filter lets through as well.
struct Selection {
    std::vector<MessageRange> ranges; ///< empty: all
    capture::Filter filter;

    [[nodiscard]] bool isEverything() const { return ranges.empty() && filter.isEmpty(); }
};

/// Tells which messages of a recording a Selection means. One thread at a time, that of the reader.
class Selector
{
public:
    /// @p reader must stay.
    Selector(capture::Reader &reader, Selection selection);

    [[nodiscard]] bool isEverything() const { return m_selection.isEverything(); }
    /// Fastest where rows are asked for in order.
    [[nodiscard]] bool selects(const capture::MessageRow &row);

private:
    [[nodiscard]] bool isInRanges(base::MessageId id) const;
    [[nodiscard]] bool isFiltered(base::MessageId id);

    capture::Reader &m_reader;
    Selection m_selection; ///< ranges in order, none touching another
    capture::FilterReader m_filter;
    std::vector<base::MessageId> m_hits; ///< of the messages that were looked at last
    base::MessageId m_first; ///< of them
    base::MessageId m_last;
};

} // namespace framescope::exchange
