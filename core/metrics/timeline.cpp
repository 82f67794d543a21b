// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline.h"

namespace framescope::metrics {

namespace {

using Kind = Fact::Kind;

constexpr base::WallTime latestTime = std::chrono::hours(24 * 365 * 230);

RateBin amountOf(const Fact &fact)
{
    const qint64 messages = fact.kind == Kind::Data ? 1 : 0;
    if (fact.direction == base::Direction::In)
        return {messages, 0, fact.wireSize, 0};
    return {0, messages, 0, fact.wireSize};
}

} // namespace

bool Timeline::isPlausible(base::WallTime time)
{
    return time >= base::WallTime::zero() && time <= latestTime;
}

void Timeline::add(const Fact &fact)
{
    if (!isPlausible(fact.time))
        return;
    m_rates.add(fact.time, amountOf(fact));
    if (fact.kind == Kind::Ping && fact.direction == base::Direction::Out)
        m_matchers[fact.session].pingCrossed(fact.payload, fact.time);
    else if (fact.kind == Kind::Pong && fact.direction == base::Direction::In)
        addRoundTrip(fact);
}

void Timeline::addRoundTrip(const Fact &fact)
{
    if (const auto duration = m_matchers[fact.session].pongCrossed(fact.payload, fact.time))
        m_roundTrips.push_back({fact.message, fact.time, *duration});
}

} // namespace framescope::metrics
