// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageneighbours.h"

#include <metrics/roundtrips.h>

#include <algorithm>

namespace framescope::models {

namespace {

using capture::MessageDetail;
using capture::MessageOutline;
using protocol::Opcode;

constexpr int batch = 5000; // messages in one read of the file

/// Goes back from before @p message, the latest first, until @p take returns false.
void goBack(capture::Reader &reader, base::MessageId message, const std::function<bool(const MessageOutline &)> &take)
{
    const qint64 first = std::max<qint64>(message.value - MessageNeighbours::Reach, 1);
    for (qint64 end = message.value; end > first;) {
        const qint64 begin = std::max(end - batch, first);
        const auto some = reader.outlines(base::MessageId(begin), static_cast<int>(end - begin));
        for (auto outline = some.rbegin(); outline != some.rend(); ++outline) {
            if (outline->id.value < end && !take(*outline))
                return;
        }
        end = begin;
    }
}

/// The same from behind it, the earliest first.
void goOn(capture::Reader &reader, base::MessageId message, const std::function<bool(const MessageOutline &)> &take)
{
    const qint64 last = message.value + MessageNeighbours::Reach;
    for (qint64 begin = message.value + 1; begin <= last; begin += batch) {
        const auto some = reader.outlines(base::MessageId(begin), batch);
        if (some.empty() || !std::all_of(some.begin(), some.end(), take))
            return;
    }
}

void findPrevious(capture::Reader &reader, const MessageDetail &message, MessageNeighbours &result)
{
    goBack(reader, message.row.id, [&](const MessageOutline &outline) {
        if (outline.session != message.row.session)
            return true;
        auto &previous = outline.direction == base::Direction::In ? result.previousIn : result.previousOut;
        if (!previous)
            previous = outline;
        return !result.previousIn || !result.previousOut;
    });
}

bool isPingOrPong(Opcode type)
{
    return type == Opcode::Ping || type == Opcode::Pong;
}

/// Tells the matcher of pings in one direction and of the pongs to them, up to the one that answers.
class RoundTripSearch
{
public:
    explicit RoundTripSearch(const MessageDetail &message)
        : m_message(message)
        , m_pings(message.row.type == Opcode::Ping ? message.row.direction : opposite(message.row.direction))
    {
    }

    std::optional<base::Nanoseconds> run(capture::Reader &reader)
    {
        std::vector<MessageOutline> before;
        goBack(reader, m_message.row.id, [&](const MessageOutline &outline) {
            if (isOfThese(outline))
                before.push_back(outline);
            return true;
        });
        std::for_each(before.rbegin(), before.rend(), [this](const MessageOutline &outline) { cross(outline); });
        const capture::MessageRow &row = m_message.row;
        cross({row.id, row.session, row.time, row.direction, row.type, row.wireSize, m_message.payload});
        if (row.type == Opcode::Ping)
            goOn(reader, row.id, [this](const MessageOutline &outline) {
                if (isOfThese(outline))
                    cross(outline);
                return !m_found;
            });
        return m_found;
    }

private:
    static base::Direction opposite(base::Direction direction)
    {
        return direction == base::Direction::In ? base::Direction::Out : base::Direction::In;
    }

    [[nodiscard]] bool isOfThese(const MessageOutline &outline) const
    {
        return isPingOrPong(outline.type) && outline.session == m_message.row.session
            && (outline.direction == m_pings) == (outline.type == Opcode::Ping);
    }

    void cross(const MessageOutline &outline)
    {
        const base::Nanoseconds time = outline.time;
        if (outline.type == Opcode::Ping)
            return m_matcher.pingCrossed(outline.payload, time);
        const auto span = m_matcher.pongCrossed(outline.payload, time);
        const bool isOurs = outline.id == m_message.row.id
            || (span && m_message.row.type == Opcode::Ping && outline.time - *span == m_message.row.time
                && outline.payload == m_message.payload);
        if (isOurs)
            m_found = span;
    }

    const MessageDetail &m_message;
    base::Direction m_pings;
    metrics::RoundTripMatcher m_matcher;
    std::optional<base::Nanoseconds> m_found;
};

void findBetween(capture::Reader &reader, const MessageDetail &message, MessageNeighbours &result)
{
    const protocol::Frame &first = message.frames.front();
    const protocol::Frame &last = message.frames.back();
    goBack(reader, message.row.id, [&](const MessageOutline &outline) {
        if (outline.session != message.row.session || outline.direction != message.row.direction)
            return true;
        if (outline.time < first.time || result.between.size() >= MessageNeighbours::MostBetween)
            return false;
        if (auto control = isControl(outline.type) ? reader.message(outline.id) : std::nullopt; control
            && !control->frames.empty() && control->frames.front().streamOffset > first.streamOffset
            && control->frames.front().streamOffset < last.streamOffset)
            result.between.push_back(std::move(*control));
        return true;
    });
    std::reverse(result.between.begin(), result.between.end());
}

} // namespace

MessageNeighbours neighboursOf(capture::Reader &reader, const MessageDetail &message)
{
    MessageNeighbours result;
    findPrevious(reader, message, result);
    if (isPingOrPong(message.row.type))
        result.roundTrip = RoundTripSearch(message).run(reader);
    if (message.frames.size() > 1)
        findBetween(reader, message, result);
    return result;
}

} // namespace framescope::models
