// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "behaviours.h"

#include <QDateTime>

namespace framescope::server {

namespace {

/// What a flood hands over at a time, in bytes.
constexpr qsizetype burstSize = 256 * 1024;
/// What a message costs beside its payload, so that a burst of tiny ones is not endless, in bytes.
constexpr qsizetype messageCost = 64;

} // namespace

void Behaviour::setWaker(const Waker &)
{
}

Actions EchoBehaviour::handle(const BehaviourEvent &event)
{
    const auto *message = std::get_if<ClientSent>(&event);
    if (!message)
        return {};
    if (message->type == protocol::Opcode::Text)
        return {SendText {message->payload}};
    return {SendBinary {message->payload}};
}

WelcomeBehaviour::WelcomeBehaviour(QByteArray text)
    : m_text(std::move(text))
{
}

Actions WelcomeBehaviour::handle(const BehaviourEvent &event)
{
    if (!std::holds_alternative<ClientOpened>(event))
        return {};
    return {SendText {m_text}};
}

ClockBehaviour::ClockBehaviour(std::chrono::milliseconds interval)
    : m_interval(interval)
{
}

Actions ClockBehaviour::handle(const BehaviourEvent &event)
{
    if (std::holds_alternative<ClientOpened>(event))
        return {StartTimer {m_interval}};
    const auto *timer = std::get_if<TimerFired>(&event);
    if (!timer)
        return {};
    const auto msecs = std::chrono::duration_cast<std::chrono::milliseconds>(timer->now).count();
    return {SendText {QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1()}};
}

Actions BroadcastBehaviour::handle(const BehaviourEvent &event)
{
    const auto *message = std::get_if<ClientSent>(&event);
    if (!message)
        return {};
    return {SendToOthers {message->type, message->payload}};
}

Actions SinkBehaviour::handle(const BehaviourEvent &)
{
    return {};
}

FloodBehaviour::FloodBehaviour(qsizetype size, quint64 count)
    : m_size(size)
    , m_count(count)
{
}

Actions FloodBehaviour::handle(const BehaviourEvent &event)
{
    if (std::holds_alternative<ClientOpened>(event) || std::holds_alternative<RoomToWrite>(event))
        return burst();
    return {};
}

Actions FloodBehaviour::burst()
{
    Actions actions;
    for (qsizetype bytes = 0; bytes < burstSize && (m_count == 0 || m_sent < m_count); bytes += m_size + messageCost)
        actions.emplace_back(SendText {QByteArray::number(++m_sent).rightJustified(m_size, '0').right(m_size)});
    if (m_count == 0 || m_sent < m_count)
        actions.emplace_back(WantToWrite {});
    return actions;
}

} // namespace framescope::server
