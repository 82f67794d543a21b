// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replayrun.h"

#include <net/iothread.h>
#include <session/session.h>

namespace framescope::panels {

namespace {
constexpr int askEveryMs = 50;
} // namespace

ReplayRun::ReplayRun(Services &services, std::shared_ptr<capture::Recording> recording, const net::ConnectOptions &options,
    const replay::ClientReplayOptions &replay, QObject *parent)
    : QObject(parent)
    , m_sessions(services.sessions)
    , m_replay(std::make_shared<replay::ClientReplay>(services.sessions->io(), replay, [] {}))
    , m_isPaused(replay.isPaused)
{
    const capture::SessionInfo info {protocol::Role::Client, options.request.url.toString(), QStringLiteral("wire"), {}};
    m_session = m_sessions->createClient(std::move(recording), info,
        [replay = m_replay](
            session::SessionCore &core, const net::Event &event, base::MessageId) { replay->observe(core, event); });
    connect(&m_timer, &QTimer::timeout, this, &ReplayRun::ask);
    m_timer.start(askEveryMs);
    m_session->open(options);
}

ReplayRun::~ReplayRun()
{
    delete m_session.data();
    m_sessions->io().post([dead = std::move(m_replay)] {}); // it dies there
}

const session::Snapshot &ReplayRun::snapshot() const
{
    return m_session->snapshot();
}

void ReplayRun::with(std::function<void(replay::ClientReplay &)> task)
{
    m_sessions->io().post([replay = m_replay, task = std::move(task)] { task(*replay); });
}

void ReplayRun::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    with([isPaused](replay::ClientReplay &replay) { replay.setPaused(isPaused); });
    Q_EMIT changed();
}

void ReplayRun::setSpeed(double speed)
{
    with([speed](replay::ClientReplay &replay) { replay.setSpeed(speed); });
}

void ReplayRun::step()
{
    m_isPaused = true;
    with([](replay::ClientReplay &replay) { replay.step(); });
    Q_EMIT changed();
}

void ReplayRun::stop()
{
    with([](replay::ClientReplay &replay) { replay.stop(); });
    m_session->close(protocol::CloseCode::Normal);
}

void ReplayRun::ask()
{
    if (std::exchange(m_isAsking, true))
        return;
    m_sessions->io().post([replay = m_replay, queue = m_sessions->queue(), self = QPointer(this)] {
        queue->post([self, state = replay->state()] {
            if (self)
                self->take(state);
        });
    });
}

void ReplayRun::take(const replay::ClientReplayState &state)
{
    m_isAsking = false;
    m_state = state;
    Q_EMIT changed();
    if (!m_state.isOver)
        return;
    m_timer.stop();
    Q_EMIT over();
}

} // namespace framescope::panels
