// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection.h"

namespace framescope::exchange {

namespace {

constexpr qsizetype closeCodeSize = 2; // bytes before the reason

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
    const capture::Filter &filter = m_selection.filter;
    if (!isInRanges(row.id) || !filter.allows(row))
        return false;
    return !filter.needsText() || filter.matches(row, textOf(row));
}

std::optional<QString> Selector::textOf(const capture::MessageRow &row)
{
    if (!row.isValidText)
        return std::nullopt;
    const QByteArray payload = capture::payloadOf(m_reader, row);
    return QString::fromUtf8(row.type == protocol::Opcode::Close ? payload.mid(closeCodeSize) : payload);
}

} // namespace framescope::exchange
