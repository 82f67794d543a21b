// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attempts.h"

#include <capture/walk.h>

#include <unordered_map>

namespace framescope::exchange {

namespace {

using capture::EventKind;
using capture::EventRow;
using capture::MessageRow;

class AttemptFinder
{
public:
    explicit AttemptFinder(Selector &selector)
        : m_selector(selector)
    {
    }

    void take(const EventRow &event)
    {
        Attempt &attempt = attemptOf(event.session, event.attempt, event.time);
        attempt.end = std::max(attempt.end, event.time);
        if (base::EventId *place = placeFor(attempt, event.kind))
            *place = event.id;
    }

    void take(const MessageRow &message)
    {
        if (!m_selector.selects(message))
            return;
        // A message belongs to the connection that its session has at that moment.
        const auto current = m_current.find(message.session);
        const int number = current == m_current.end() ? 1 : m_attempts[current->second].number;
        Attempt &attempt = attemptOf(message.session, number, message.time);
        attempt.end = std::max(attempt.end, message.time);
        attempt.messages.append(message.id);
    }

    std::vector<Attempt> finish()
    {
        if (!m_selector.isEverything())
            std::erase_if(m_attempts, [](const Attempt &attempt) { return attempt.messages.isEmpty(); });
        return std::move(m_attempts);
    }

private:
    Attempt &attemptOf(base::SessionId session, int number, base::WallTime time)
    {
        const auto current = m_current.find(session);
        if (current != m_current.end() && m_attempts[current->second].number == number)
            return m_attempts[current->second];
        m_current[session] = m_attempts.size();
        Attempt attempt;
        attempt.session = session;
        attempt.number = number;
        attempt.begin = attempt.end = time;
        m_attempts.push_back(std::move(attempt));
        return m_attempts.back();
    }

    static base::EventId *placeFor(Attempt &attempt, EventKind kind)
    {
        switch (kind) {
        case EventKind::Resolving: return &attempt.resolving;
        case EventKind::Connected: return &attempt.connected;
        case EventKind::Secured: return &attempt.secured;
        case EventKind::RequestSent:
        case EventKind::RequestReceived: return &attempt.request;
        case EventKind::ResponseReceived:
        case EventKind::ResponseSent: return &attempt.response;
        case EventKind::Failed: return &attempt.failed;
        case EventKind::Closed: return &attempt.closed;
        case EventKind::Opened: return &attempt.opened;
        case EventKind::Queued:
        case EventKind::Violation:
        case EventKind::Discarded:
        case EventKind::Lingered:
        case EventKind::Overrun:
        case EventKind::Followed:
        case EventKind::Waiting:
        case EventKind::Gap: break;
        }
        return nullptr;
    }

    Selector &m_selector;
    std::vector<Attempt> m_attempts;
    std::unordered_map<base::SessionId, size_t> m_current; ///< index of the last connection of a session
};

} // namespace

std::vector<Attempt> findAttempts(capture::Reader &reader, Selector &selector, ExportSink &sink)
{
    capture::Walk walk(reader);
    AttemptFinder finder(selector);
    while (!sink.isStopped()) {
        const auto next = walk.next();
        if (!next)
            break;
        std::visit([&finder](const auto &row) { finder.take(row); }, *next);
        if (std::holds_alternative<MessageRow>(*next))
            sink.step();
    }
    return finder.finish();
}

std::optional<capture::EventRow> readEvent(capture::Reader &reader, base::EventId id)
{
    if (!id.isValid())
        return std::nullopt;
    auto rows = reader.events(base::EventId(id.value - 1), 1);
    if (rows.empty() || rows.front().id != id)
        return std::nullopt;
    return std::move(rows.front());
}

} // namespace framescope::exchange
