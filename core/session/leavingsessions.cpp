// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leavingsessions.h"

#include "sessioncore.h"

#include <QEventLoop>
#include <QTimer>

namespace framescope::session {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 1s; // at the end of the program somebody waits

} // namespace

void LeavingSessions::add(const std::shared_ptr<SessionCore> &core)
{
    m_cores.insert(core);
    core->leave([this, key = core.get()] { remove(key); });
}

void LeavingSessions::remove(SessionCore *core)
{
    const auto found = std::find_if(m_cores.begin(), m_cores.end(), [&](const auto &other) { return other.get() == core; });
    if (found != m_cores.end())
        m_cores.erase(found);
    if (m_cores.empty() && m_finished)
        m_finished();
}

void LeavingSessions::finish()
{
    if (m_cores.empty())
        return;
    QEventLoop loop;
    m_finished = [&loop] { loop.quit(); };
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    m_finished = {};
    for (const auto &core : std::set(m_cores))
        core->abort();
}

} // namespace framescope::session
