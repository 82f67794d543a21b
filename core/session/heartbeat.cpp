// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeat.h"

#include <QRandomGenerator>

namespace framescope::session {

Heartbeat::Heartbeat(std::function<void(const QByteArray &)> ping)
    : m_ping(std::move(ping))
    , m_key(QRandomGenerator::system()->generate())
{
}

void Heartbeat::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    if (m_isRunning)
        start();
}

void Heartbeat::start()
{
    const bool isFirst = !std::exchange(m_isRunning, true);
    m_timer.reset();
    if (m_interval <= std::chrono::milliseconds::zero())
        return;
    m_timer = std::make_unique<QTimer>();
    m_timer->setTimerType(Qt::PreciseTimer);
    m_timer->callOnTimeout([this] { beat(); });
    m_timer->start(m_interval);
    if (!isFirst)
        beat();
}

void Heartbeat::stop()
{
    m_isRunning = false;
    m_timer.reset();
}

void Heartbeat::beat()
{
    m_ping("framescope-" + QByteArray::number(m_key, 16).rightJustified(8, '0') + '-' + QByteArray::number(++m_count));
}

} // namespace framescope::session
