// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfilter.h"

#include "elsewhere.h"

namespace framescope::models {

LogFilter::LogFilter(std::function<void()> wake)
    : m_wake(std::move(wake))
    , m_link(new Link {{}, this})
{
}

LogFilter::~LogFilter()
{
    {
        const std::scoped_lock lock(m_link->mutex);
        m_link->owner = nullptr;
    }
    retire();
    for (auto &scan : m_retired)
        endElsewhere(std::move(scan));
}

/// On a thread of a scan.
void LogFilter::wakeFor(int number)
{
    m_queue.post([this, number] {
        if (number == m_number)
            m_wake();
    });
}

void LogFilter::start(const QString &path, const capture::Filter &filter, base::SessionId session, base::MessageId last)
{
    retire();
    m_scan = std::make_unique<capture::FilterScan>(path, filter, session, [link = m_link, number = ++m_number] {
        const std::scoped_lock lock(link->mutex);
        if (link->owner)
            link->owner->wakeFor(number);
    });
    m_scan->extendTo(last);
}

void LogFilter::stop()
{
    ++m_number;
    retire();
}

void LogFilter::retire()
{
    std::erase_if(m_retired, [](const auto &scan) { return scan->hasStopped(); });
    if (!m_scan)
        return;
    m_scan->stop();
    m_retired.push_back(std::move(m_scan));
}

void LogFilter::extendTo(base::MessageId last)
{
    if (m_scan)
        m_scan->extendTo(last);
}

capture::FilterProgress LogFilter::take()
{
    return m_scan ? m_scan->take() : capture::FilterProgress {};
}

} // namespace framescope::models
