// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection.h"

namespace framescope::exchange {

namespace {

constexpr qint64 lookAhead = 1000; // messages

std::vector<MessageRange> merged(std::vector<MessageRange> ranges)
{
    std::erase_if(ranges, [](const MessageRange &range) { return range.last < range.first; });
    std::sort(ranges.begin(), ranges.end(), [](const MessageRange &a, const MessageRange &b) { return a.first < b.first; });
    std::vector<MessageRange> merged;
    for (const MessageRange &range : ranges) {
        if (!merged.empty() && range.first <= merged.back().last)
            merged.back().last = std::max(merged.back().last, range.last);
        else
            merged.push_back(range);
    }
    return merged;
}

} // namespace

Selector::Selector(capture::Reader &reader, Selection selection)
    : m_reader(reader)
    , m_selection(std::move(selection))
    , m_filter(reader, m_selection.filter)
{
    const bool hasRanges = !m_selection.ranges.empty();
    m_selection.ranges = merged(std::move(m_selection.ranges));
    if (hasRanges && m_selection.ranges.empty()) // ranges of nothing select nothing
        m_selection.ranges.push_back({base::MessageId(0), base::MessageId(0)});
}

bool Selector::isInRanges(base::MessageId id) const
{
    const auto &ranges = m_selection.ranges;
    const auto after = std::upper_bound(ranges.begin(), ranges.end(), id,
        [](base::MessageId wanted, const MessageRange &range) { return wanted < range.first; });
    return ranges.empty() || (after != ranges.begin() && id <= std::prev(after)->last);
}

bool Selector::selects(const capture::MessageRow &row)
{
    return isInRanges(row.id) && (m_selection.filter.isEmpty() || isFiltered(row.id));
}

bool Selector::isFiltered(base::MessageId id)
{
    if (id < m_first || id > m_last) {
        m_hits.clear();
        m_first = id;
        // Not beyond the end: what is not there yet may be selected when it is.
        const base::MessageId last = std::min(base::MessageId(id.value + lookAhead - 1), m_reader.lastMessage());
        m_last = std::max(m_filter.scan(id, last, m_hits).scanned, id);
    }
    return std::binary_search(m_hits.begin(), m_hits.end(), id);
}

} // namespace framescope::exchange
