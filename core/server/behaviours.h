// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <server/behaviour.h>

namespace framescope::server {

/// Sends every message back as it came.
class EchoBehaviour : public Behaviour
{
public:
    [[nodiscard]] Actions handle(const BehaviourEvent &event) override;
};

/// Greets each client with a text.
class WelcomeBehaviour : public Behaviour
{
public:
    explicit WelcomeBehaviour(QByteArray text);
    [[nodiscard]] Actions handle(const BehaviourEvent &event) override;

private:
    QByteArray m_text;
};

/// Tells the time, as ISO 8601 in UTC with milliseconds, again and again.
class ClockBehaviour : public Behaviour
{
public:
    explicit ClockBehaviour(std::chrono::milliseconds interval);
    [[nodiscard]] Actions handle(const BehaviourEvent &event) override;

private:
    std::chrono::milliseconds m_interval;
};

/// Passes every message on to all other clients. Together with echo it reaches everybody.
class BroadcastBehaviour : public Behaviour
{
public:
    [[nodiscard]] Actions handle(const BehaviourEvent &event) override;
};

/// Takes everything and answers nothing.
class SinkBehaviour : public Behaviour
{
public:
    [[nodiscard]] Actions handle(const BehaviourEvent &event) override;
};

/// Sends texts as fast as they leave: the number of each, from 1, with zeros in front of it.
class FloodBehaviour : public Behaviour
{
public:
    /// @p size: of each text, in bytes, from 1 (the number loses its first digits where it is longer). @p count: how many;
    /// 0: without end.
    FloodBehaviour(qsizetype size, quint64 count);
    [[nodiscard]] Actions handle(const BehaviourEvent &event) override;

private:
    [[nodiscard]] Actions burst();

    qsizetype m_size;
    quint64 m_count;
    quint64 m_sent = 0;
};

} // namespace framescope::server
