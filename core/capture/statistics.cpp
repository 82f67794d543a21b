// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics.h"

namespace framescope::capture {

namespace {

constexpr int pageSize = 1000; // messages
constexpr int eventsAtOnce = 16; // the body of a refusal can be a mebibyte
constexpr size_t mostWaiting = 1000; // pings of one payload; a peer that answers none must not fill the memory

/// Nearest rank of times in order: the smallest that @p percent of them do not exceed.
base::Nanoseconds percentile(const std::vector<base::Nanoseconds> &times, size_t percent)
{
    const size_t rank = (times.size() * percent + 99) / 100;
    return times[std::max<size_t>(rank, 1) - 1];
}

class Counter
{
public:
    explicit Counter(Reader &reader)
        : m_reader(reader)
    {
    }

    Statistics count()
    {
        m_statistics.sessions = std::ssize(m_reader.sessions());
        const base::MessageId last = m_reader.lastMessage();
        for (base::MessageId next(1); next <= last;) {
            const auto page = m_reader.messages(next, pageSize);
            if (page.empty())
                break;
            for (const MessageRow &row : page)
                take(row);
            next = base::MessageId(page.back().id.value + 1);
        }
        takeEvents(last);
        if (m_begin)
            m_statistics.duration = m_end - *m_begin;
        m_statistics.roundTrips = roundTripsOf(std::move(m_times));
        return m_statistics;
    }

private:
    void takeTime(base::WallTime time)
    {
        m_begin = std::min(m_begin.value_or(time), time);
        m_end = std::max(m_end, time);
    }

    void take(const MessageRow &row)
    {
        takeEvents(base::MessageId(row.id.value - 1));
        takeTime(row.time);
        const bool isIn = row.direction == base::Direction::In;
        (isIn ? m_statistics.wireIn : m_statistics.wireOut) += row.wireSize;
        if (!protocol::isControl(row.type)) {
            ++(isIn ? m_statistics.messagesIn : m_statistics.messagesOut);
            (isIn ? m_statistics.bytesIn : m_statistics.bytesOut) += row.size;
        } else if (row.type == protocol::Opcode::Ping && !isIn) {
            m_pings.ping(row.session, row.preview, row.time);
        } else if (row.type == protocol::Opcode::Pong && isIn) {
            if (const auto time = m_pings.pong(row.session, row.preview, row.time))
                m_times.push_back(*time);
        }
    }

    /// Those that stand behind @p last or before it.
    void takeEvents(base::MessageId last)
    {
        while (true) {
            if (m_events.empty() && m_hasMoreEvents) {
                const auto page = m_reader.events(m_lastEvent, eventsAtOnce);
                for (const EventRow &row : page)
                    m_events.push_back({row.afterMessage, row.session, row.time, row.kind});
                m_hasMoreEvents = !page.empty();
                if (m_hasMoreEvents)
                    m_lastEvent = page.back().id;
            }
            if (m_events.empty() || m_events.front().after > last)
                return;
            takeTime(m_events.front().time);
            if (m_events.front().kind == EventKind::Closed)
                m_pings.forget(m_events.front().session);
            m_events.pop_front();
        }
    }

    /// What counts of an event.
    struct Event {
        base::MessageId after;
        base::SessionId session;
        base::WallTime time {};
        EventKind kind {};
    };

    Reader &m_reader;
    Statistics m_statistics;
    PingMatcher m_pings;
    std::vector<base::Nanoseconds> m_times;
    std::optional<base::WallTime> m_begin;
    base::WallTime m_end {};
    std::deque<Event> m_events;
    base::EventId m_lastEvent;
    bool m_hasMoreEvents = true;
};

} // namespace

void PingMatcher::ping(base::SessionId session, const QByteArray &payload, base::WallTime time)
{
    auto &waiting = m_waiting[session][payload];
    waiting.push_back(time);
    if (waiting.size() > mostWaiting)
        waiting.pop_front();
}

std::optional<base::Nanoseconds> PingMatcher::pong(base::SessionId session, const QByteArray &payload, base::WallTime time)
{
    const auto pings = m_waiting.find(session);
    if (pings == m_waiting.end())
        return std::nullopt;
    const auto waiting = pings->second.find(payload);
    if (waiting == pings->second.end())
        return std::nullopt;
    const base::Nanoseconds roundTrip = time - waiting->second.front();
    waiting->second.pop_front();
    if (waiting->second.empty())
        pings->second.erase(waiting);
    return roundTrip;
}

RoundTrips roundTripsOf(std::vector<base::Nanoseconds> times)
{
    if (times.empty())
        return {};
    std::sort(times.begin(), times.end());
    return {std::ssize(times), percentile(times, 50), percentile(times, 90), percentile(times, 99), times.back()};
}

Statistics statisticsOf(Reader &reader)
{
    return Counter(reader).count();
}

} // namespace framescope::capture
