// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagefinder.h"

#include "filterreader.h"

namespace framescope::capture {

namespace {

constexpr qint64 firstBlock = 1 << 9; // messages: what is looked for is often near
constexpr qint64 largestBlock = 1 << 16;

class Finder
{
public:
    Finder(Reader &reader, const Filter &filter, const FindRequest &request, const std::stop_token &stop,
        const std::function<void(double)> &progress)
        : m_reader(reader, filter)
        , m_rows(request.rows)
        , m_order(request.order)
        , m_stop(stop)
        , m_progress(progress)
    {
    }

    FindResult run(base::MessageId from)
    {
        setEnds();
        const bool isForward = m_order == Order::Forward;
        const qint64 here = std::clamp(from.value, m_first - 1, m_last + 1);
        const qint64 ahead = !from.isValid() ? m_first : here + 1;
        const qint64 behind = !from.isValid() ? m_last : here - 1;
        m_all = std::max<qint64>(m_last - m_first + 1, 1);
        if (isForward ? find(ahead, m_last) : find(m_first, behind))
            return m_result;
        m_result.place.isWrapped = true;
        if (from.isValid())
            isForward ? find(m_first, std::min(here, m_last)) : find(std::max(here, m_first), m_last);
        return m_result;
    }

private:
    /// Beyond the window of the rows nothing is looked at.
    void setEnds()
    {
        m_last = m_rows.lastMessage().value;
        if (m_rows.rowCount() == 0)
            m_last = 0;
        else if (m_rows.hasWindow())
            narrow();
    }

    void narrow()
    {
        const auto first = m_rows.at(0);
        const auto last = m_rows.at(m_rows.rowCount() - 1);
        if (const auto *id = std::get_if<base::MessageId>(&first))
            m_first = id->value;
        if (const auto *id = std::get_if<base::MessageId>(&last))
            m_last = id->value;
    }

    /// Whether there is an end: it is found, or nobody wants it any more.
    bool find(qint64 first, qint64 last)
    {
        qint64 size = firstBlock;
        while (first <= last && !m_stop.stop_requested()) {
            const bool isForward = m_order == Order::Forward;
            const qint64 begin = isForward ? first : std::max(first, last - size + 1);
            const qint64 end = isForward ? std::min(last, first + size - 1) : last;
            (isForward ? first : last) = isForward ? end + 1 : begin - 1;
            size = std::min(2 * size, largestBlock);
            if (look(begin, end))
                return true;
        }
        m_result.isStopped = m_stop.stop_requested();
        return m_result.isStopped;
    }

    bool look(qint64 begin, qint64 end)
    {
        m_hits.clear();
        if (m_rows.rowOf(base::MessageId(end + 1)) > m_rows.rowOf(base::MessageId(begin)))
            scan(begin, end);
        m_done += end - begin + 1;
        if (m_order == Order::Backward)
            std::reverse(m_hits.begin(), m_hits.end());
        const auto hit =
            std::find_if(m_hits.begin(), m_hits.end(), [this](base::MessageId id) { return isRow(m_rows, id); });
        if (hit == m_hits.end() || (m_order == Order::Backward && m_stop.stop_requested()))
            return false; // backwards, what is nearer comes last
        m_result.place.message = *hit;
        return true;
    }

    void scan(qint64 begin, qint64 end)
    {
        for (qint64 next = begin; next <= end && !m_stop.stop_requested();) {
            const FilterSlice slice = m_reader.scan(base::MessageId(next), base::MessageId(end), m_hits, m_stop);
            m_result.undecided += slice.undecided;
            m_result.isBroken |= slice.isBroken;
            next = slice.scanned.value + 1;
            if (m_progress)
                m_progress(static_cast<double>(m_done + next - begin) / static_cast<double>(m_all));
        }
    }

    FilterReader m_reader;
    const RowIndex &m_rows;
    const Order m_order;
    const std::stop_token &m_stop;
    const std::function<void(double)> &m_progress;
    qint64 m_first = 1;
    qint64 m_last = 0;
    qint64 m_all = 1;
    qint64 m_done = 0;
    std::vector<base::MessageId> m_hits;
    FindResult m_result;
};

} // namespace

FindResult findMessage(Reader &reader, const Filter &filter, const FindRequest &request, const std::stop_token &stop,
    const std::function<void(double)> &progress)
{
    return Finder(reader, filter, request, stop, progress).run(request.from);
}

} // namespace framescope::capture
