// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox.h"

namespace framescope::net {

namespace {

/// Stamps a message that has left: its last frame now, the fragments before it with the times they left at.
void stamp(protocol::Message &message, const std::vector<base::MonoTime> &earlier, base::MonoTime now)
{
    for (qsizetype i = 0; i < message.frames.size(); ++i)
        message.frames[i].time = static_cast<size_t>(i) < earlier.size() ? earlier[static_cast<size_t>(i)] : now;
}

bool isFragmented(const protocol::Message &message)
{
    return message.frames.size() > 1 || !message.isComplete;
}

/// As much of @p frame as stands in front of @p end.
void cutFrame(protocol::Frame &frame, quint64 end)
{
    const quint64 begin = frame.payloadOffset();
    const quint64 rest = end > begin ? end - begin : 0;
    if (rest < static_cast<quint64>(frame.payload.size()))
        frame.payload = base::Bytes(frame.payload.toByteArray(), 0, static_cast<qsizetype>(rest));
}

/// As much of @p message as stands in front of @p end.
void cutMessage(protocol::Message &message, quint64 end)
{
    // One that was compressed for its owner: how much of it the bytes that have left are cannot be told.
    const bool isDeflated = message.isCompressed() && message.frames.size() == 1 && message.assembled.has_value();
    while (message.frames.back().streamOffset >= end)
        message.frames.removeLast();
    cutFrame(message.frames.back(), end);
    QByteArray payload;
    for (const protocol::Frame &frame : message.frames)
        payload += frame.payload.view();
    message.assembled = isDeflated ? QByteArray() : std::move(payload);
    message.isComplete = false;
}

} // namespace

void Outbox::add(std::vector<protocol::Sent> sent)
{
    std::move(sent.begin(), sent.end(), std::back_inserter(m_unsent));
}

std::vector<Event> Outbox::takeLeft(qint64 waiting, base::MonoTime now)
{
    m_left = m_given - static_cast<quint64>(waiting);
    std::vector<Event> events;
    for (; !m_unsent.empty() && m_unsent.front().end <= m_left; m_unsent.pop_front())
        events.push_back(crossed(std::move(m_unsent.front()), now));
    return events;
}

Event Outbox::crossed(protocol::Sent sent, base::MonoTime now)
{
    if (auto *head = std::get_if<QByteArray>(&sent.what))
        return {now, HeadCrossed {base::Direction::Out, std::move(*head)}};
    if (auto *fragment = std::get_if<protocol::Frame>(&sent.what)) {
        fragment->time = now;
        m_fragmentTimes.push_back(now);
        return {now, FragmentCrossed {base::Direction::Out, std::move(*fragment)}};
    }
    auto &message = std::get<protocol::Message>(sent.what);
    stamp(message, isFragmented(message) ? std::exchange(m_fragmentTimes, {}) : std::vector<base::MonoTime>(), now);
    return {now, MessageCrossed {base::Direction::Out, std::move(message)}};
}

std::vector<Event> Outbox::takeCut(base::MonoTime now)
{
    std::vector<Event> events;
    for (protocol::Sent &sent : m_unsent) {
        auto *message = std::get_if<protocol::Message>(&sent.what);
        if (!message || message->frames.isEmpty() || message->frames.front().streamOffset >= m_left)
            continue;
        const auto times = isFragmented(*message) ? std::exchange(m_fragmentTimes, {}) : std::vector<base::MonoTime>();
        cutMessage(*message, m_left);
        stamp(*message, times, now);
        events.push_back({now, MessageCrossed {base::Direction::Out, std::move(*message)}});
    }
    m_unsent.clear();
    return events;
}

} // namespace framescope::net
