// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtrips.h"

#include <algorithm>

namespace framescope::metrics {

namespace {
constexpr size_t mostWaiting = 256; // pings: a peer that answers later than that will not
}

void RoundTripMatcher::pingCrossed(const QByteArray &payload, base::Nanoseconds time)
{
    if (m_waiting.size() >= mostWaiting)
        m_waiting.pop_front();
    m_waiting.push_back({payload, time});
}

std::optional<base::Nanoseconds> RoundTripMatcher::pongCrossed(const QByteArray &payload, base::Nanoseconds time)
{
    const auto found =
        std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Ping &ping) { return ping.payload == payload; });
    if (found == m_waiting.end())
        return std::nullopt;
    const base::Nanoseconds roundTrip = time - found->time;
    m_waiting.erase(m_waiting.begin(), found + 1);
    return roundTrip;
}

} // namespace framescope::metrics
