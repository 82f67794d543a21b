// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include <algorithm>

namespace framescope::replay {

namespace {

constexpr qint64 excerptSize = 64; // bytes
constexpr qint64 excerptLead = 16; // bytes before the difference

bool isSame(const ComparedMessage &a, const ComparedMessage &b)
{
    return a.type == b.type && a.payload == b.payload;
}

qint64 firstDifference(const QByteArray &a, const QByteArray &b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

QByteArray excerpt(const QByteArray &payload, qint64 offset)
{
    return payload.mid(std::max<qint64>(offset - excerptLead, 0), excerptSize);
}

} // namespace

void Comparison::receive(ComparedMessage received)
{
    const auto end = m_expected.begin() + static_cast<std::ptrdiff_t>(std::min(m_expected.size(), LookAhead));
    const auto found =
        std::find_if(m_expected.begin(), end, [&](const ComparedMessage &recorded) { return isSame(recorded, received); });
    if (found != end) {
        resolve(static_cast<size_t>(found - m_expected.begin()), true);
        m_expected.pop_front();
        ++m_matches;
        return;
    }
    if (takeLate(received))
        return;
    m_unmatched.push_back(std::move(received));
    if (m_unmatched.size() <= LookAhead)
        return;
    const ComparedMessage oldest = std::move(m_unmatched.front());
    m_unmatched.pop_front();
    if (m_expected.empty())
        return add(
            {Difference::Kind::Extra, {}, oldest.number, 0, 0, oldest.payload.size(), {}, excerpt(oldest.payload, 0)});
    pair(m_expected.front(), oldest);
    m_expected.pop_front();
}

/// Between two matches stand as many expected and as many received messages as were not alike: they are taken in pairs.
void Comparison::resolve(size_t skipped, bool isMatched)
{
    while (skipped > 0 && !m_unmatched.empty()) {
        pair(m_expected.front(), m_unmatched.front());
        m_expected.pop_front();
        m_unmatched.pop_front();
        --skipped;
    }
    for (; skipped > 0; --skipped) {
        miss(std::move(m_expected.front()));
        m_expected.pop_front();
    }
    if (!isMatched)
        return;
    for (const ComparedMessage &extra : std::exchange(m_unmatched, {}))
        add({Difference::Kind::Extra, {}, extra.number, 0, 0, extra.payload.size(), {}, excerpt(extra.payload, 0)});
}

void Comparison::pair(const ComparedMessage &recorded, const ComparedMessage &received)
{
    const qint64 offset = firstDifference(recorded.payload, received.payload);
    const auto kind = recorded.type == received.type ? Difference::Kind::Payload : Difference::Kind::Type;
    add({kind, recorded.id, received.number, offset, recorded.payload.size(), received.payload.size(),
        excerpt(recorded.payload, offset), excerpt(received.payload, offset)});
}

bool Comparison::takeLate(const ComparedMessage &received)
{
    const auto late = std::find_if(
        m_overdue.begin(), m_overdue.end(), [&](const ComparedMessage &recorded) { return isSame(recorded, received); });
    if (late == m_overdue.end())
        return false;
    add({Difference::Kind::Order, late->id, received.number, 0, late->payload.size(), received.payload.size(),
        excerpt(late->payload, 0), excerpt(received.payload, 0)});
    m_overdue.erase(late);
    return true;
}

void Comparison::miss(ComparedMessage recorded)
{
    m_overdue.push_back(std::move(recorded));
    if (m_overdue.size() <= LookAhead)
        return;
    const ComparedMessage &oldest = m_overdue.front();
    add({Difference::Kind::Missing, oldest.id, 0, 0, oldest.payload.size(), 0, excerpt(oldest.payload, 0), {}});
    m_overdue.pop_front();
}

void Comparison::finish()
{
    resolve(m_expected.size(), true);
    for (const ComparedMessage &lost : std::exchange(m_overdue, {}))
        add({Difference::Kind::Missing, lost.id, 0, 0, lost.payload.size(), 0, excerpt(lost.payload, 0), {}});
}

void Comparison::stop()
{
    while (!m_unmatched.empty() && !m_expected.empty())
        passOne();
    m_expected.clear();
    finish();
}

void Comparison::add(Difference difference)
{
    ++m_count;
    if (m_differences.size() < MostKept)
        m_differences.push_back(std::move(difference));
}

} // namespace framescope::replay
