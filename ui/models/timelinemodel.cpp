// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinemodel.h"

#include <format/lifecycle.h>

namespace framescope::models {

namespace {

using metrics::Fact;

constexpr int sliceSize = 50'000; // messages: some ten milliseconds of reading, between which pages can be read
constexpr std::chrono::milliseconds changeInterval {100};

Fact::Kind kindOf(protocol::Opcode type)
{
    switch (type) {
    case protocol::Opcode::Ping: return Fact::Kind::Ping;
    case protocol::Opcode::Pong: return Fact::Kind::Pong;
    case protocol::Opcode::Close: return Fact::Kind::Close;
    default: return Fact::Kind::Data;
    }
}

Fact factOf(capture::MessageOutline outline)
{
    return {outline.id, outline.session, outline.time, outline.direction, kindOf(outline.type), outline.wireSize,
        std::move(outline.payload)};
}

bool isMarked(capture::EventKind kind)
{
    using capture::EventKind;
    return kind == EventKind::Opened || kind == EventKind::Violation || kind == EventKind::Failed
        || kind == EventKind::Closed;
}

} // namespace

/// What was read in one go. The rates are a copy of all that is known: they are few.
struct TimelineModel::Slice {
    base::MessageId next;
    base::WallTime first {};
    base::WallTime last {};
    std::vector<metrics::RoundTrip> roundTrips; ///< that were found in it
    metrics::Rates rates;
};

TimelineModel::TimelineModel(const LogModel &log, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_timeline(std::make_shared<metrics::Timeline>())
{
    m_changes.setSingleShot(true);
    m_changes.setInterval(changeInterval);
    connect(&m_changes, &QTimer::timeout, this, [this] {
        readOn();
        Q_EMIT changed();
    });
    connect(&log, &LogModel::recordingChanged, this, &TimelineModel::reset);
    connect(&log, &LogModel::grown, this, [this] {
        if (m_isStarted && !m_changes.isActive())
            m_changes.start();
    });
}

void TimelineModel::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    readOn();
}

void TimelineModel::reset()
{
    ++m_generation;
    m_timeline = std::make_shared<metrics::Timeline>();
    m_roundTrips.clear();
    m_rates = metrics::Rates();
    m_marks.clear();
    m_eventsTaken = 0;
    m_next = base::MessageId(1);
    m_begin = m_end = {};
    m_isReading = false;
    Q_EMIT changed();
}

bool TimelineModel::isComplete() const
{
    return m_next > m_log.lastMessage() && m_eventsTaken == m_log.events().size();
}

void TimelineModel::readOn()
{
    takeEvents();
    if (m_isReading || m_next > m_log.lastMessage())
        return;
    m_isReading = true;
    const auto read = [timeline = m_timeline, first = m_next](capture::Reader &reader) {
        Slice slice;
        slice.next = first;
        for (capture::MessageOutline &outline : reader.outlines(first, sliceSize)) {
            slice.first = slice.next == first ? outline.time : slice.first;
            slice.last = outline.time;
            slice.next = base::MessageId(outline.id.value + 1);
            timeline->add(factOf(std::move(outline)));
        }
        slice.roundTrips = timeline->takeRoundTrips();
        slice.rates = timeline->rates();
        return slice;
    };
    m_log.ask<Slice>(read, [this, generation = m_generation](Slice slice) {
        if (generation == m_generation)
            take(std::move(slice));
    });
}

void TimelineModel::take(Slice slice)
{
    m_isReading = false;
    if (slice.next == m_next) // the file is damaged from here on
        return;
    m_next = slice.next;
    m_roundTrips.add(slice.roundTrips);
    m_rates = std::move(slice.rates);
    extendTo(slice.first);
    extendTo(slice.last);
    if (!m_changes.isActive())
        m_changes.start();
    if (m_next <= m_log.lastMessage())
        readOn();
}

void TimelineModel::takeEvents()
{
    const auto &events = m_log.events();
    for (; m_eventsTaken < events.size(); ++m_eventsTaken) {
        const capture::EventRow &event = events[m_eventsTaken];
        if (!metrics::Timeline::isPlausible(event.time))
            continue;
        extendTo(event.time);
        const bool isAlarming = event.kind != capture::EventKind::Opened
            && (event.kind != capture::EventKind::Closed || format::isAlarmingEnd(event));
        if (isMarked(event.kind))
            m_marks.push_back({event.id, event.time, event.kind, isAlarming});
    }
}

void TimelineModel::extendTo(base::WallTime time)
{
    if (!metrics::Timeline::isPlausible(time))
        return;
    const bool isFirst = m_begin == base::WallTime::zero() && m_end == base::WallTime::zero();
    m_begin = isFirst ? time : std::min(m_begin, time);
    m_end = isFirst ? time : std::max(m_end, time);
}

const TimelineModel::Mark *TimelineModel::markAt(base::WallTime time, base::Nanoseconds distance) const
{
    const Mark *nearest = nullptr;
    base::Nanoseconds best = distance;
    for (const Mark &mark : m_marks) {
        const base::Nanoseconds away = mark.time < time ? time - mark.time : mark.time - time;
        if (away <= best) {
            best = away;
            nearest = &mark;
        }
    }
    return nearest;
}

} // namespace framescope::models
