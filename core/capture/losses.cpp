// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "losses.h"

#include <base/isotime.h>

namespace framescope::capture {

Losses::Lost &Losses::lostOf(base::SessionId session, base::MonoTime time)
{
    const auto [lost, isNew] = m_lost.try_emplace(session);
    if (isNew)
        lost->second.from = time;
    lost->second.from = std::min(lost->second.from, time);
    lost->second.to = std::max(lost->second.to, time);
    return lost->second;
}

void Losses::add(const MessageRecord &message)
{
    Lost &lost = lostOf(message.session, message.time());
    ++lost.messages;
    lost.bytes += message.message.payload().size();
}

void Losses::add(const EventRecord &event)
{
    ++lostOf(event.session, event.time).events;
}

std::vector<EventRecord> Losses::take(const base::ClockAnchor &anchor)
{
    std::vector<EventRecord> gaps;
    const auto text = [&anchor](base::MonoTime time) { return QString::fromLatin1(base::isoTime(anchor.toWall(time))); };
    for (const auto &[session, lost] : m_lost) {
        QJsonObject detail {{QStringLiteral("messages"), lost.messages}, {QStringLiteral("bytes"), lost.bytes},
            {QStringLiteral("from"), text(lost.from)}, {QStringLiteral("to"), text(lost.to)}};
        if (lost.events > 0)
            detail[QStringLiteral("events")] = lost.events;
        const auto attempt = m_attempts.find(session);
        gaps.push_back(
            {session, attempt == m_attempts.end() ? 1 : attempt->second, EventKind::Gap, lost.to, std::move(detail), {}});
    }
    m_lost.clear();
    return gaps;
}

} // namespace framescope::capture
