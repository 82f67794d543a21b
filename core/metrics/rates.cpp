// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rates.h"

#include <algorithm>

namespace framescope::metrics {

namespace {

base::Nanoseconds roundedDown(base::Nanoseconds time, base::Nanoseconds width)
{
    const auto rest = time % width;
    return time - (rest < base::Nanoseconds::zero() ? rest + width : rest);
}

} // namespace

RateBin &RateBin::operator+=(const RateBin &other)
{
    messagesIn += other.messagesIn;
    messagesOut += other.messagesOut;
    bytesIn += other.bytesIn;
    bytesOut += other.bytesOut;
    return *this;
}

Rates::Rates(base::Nanoseconds finestWidth, size_t mostBins)
    : m_width(finestWidth)
    , m_most(mostBins)
{
}

void Rates::add(base::Nanoseconds time, const RateBin &amount)
{
    m_bins[binFor(time)] += amount;
}

size_t Rates::binFor(base::Nanoseconds time)
{
    if (m_bins.empty())
        m_begin = roundedDown(time, m_width);
    while ((time - m_begin) / m_width >= static_cast<qint64>(m_most))
        coarsen();
    const auto bin = static_cast<size_t>(std::max<qint64>((time - m_begin) / m_width, 0));
    if (bin >= m_bins.size())
        m_bins.resize(bin + 1);
    return bin;
}

void Rates::coarsen()
{
    m_width *= 2;
    const base::Nanoseconds begin = roundedDown(m_begin, m_width);
    const size_t shift = begin == m_begin ? 0 : 1; // the first bin is the second half of its pair
    std::vector<RateBin> halved((m_bins.size() + shift + 1) / 2);
    for (size_t i = 0; i < m_bins.size(); ++i)
        halved[(i + shift) / 2] += m_bins[i];
    m_bins = std::move(halved);
    m_begin = begin;
}

} // namespace framescope::metrics
