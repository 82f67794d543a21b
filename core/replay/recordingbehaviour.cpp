// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingbehaviour.h"

#include "recordedend.h"

#include <QFileInfo>

#include <cmath>
#include <mutex>

namespace framescope::replay {

namespace {

using namespace std::chrono_literals;

/// What is handed over at a time, in bytes, and what a message costs beside its payload.
constexpr qsizetype burstSize = 64 * 1024;
constexpr qsizetype messageCost = 256;
constexpr base::Nanoseconds tolerance = 500us; // timers count in milliseconds
constexpr base::Nanoseconds longestTimer = 24h;

/// One for all clients, and none before the first comes.
class SharedWorker
{
public:
    std::shared_ptr<Worker> worker()
    {
        std::call_once(m_once, [this] { m_worker = std::make_shared<Worker>(); });
        return m_worker;
    }

private:
    std::once_flag m_once;
    std::shared_ptr<Worker> m_worker;
};

server::Action actionOf(Step step)
{
    if (step.type == protocol::Opcode::Text)
        return server::SendText {std::move(step.payload)};
    if (step.type == protocol::Opcode::Binary)
        return server::SendBinary {std::move(step.payload)};
    RecordedEnd end = recordedEndOf(step.payload);
    if (auto *proper = std::get_if<ProperClose>(&end))
        return server::SendClose {proper->code, std::move(proper->reason)};
    if (auto *broken = std::get_if<BrokenClose>(&end))
        return server::SendBrokenClose {std::move(broken->payload)};
    return server::EndTcp {};
}

} // namespace

RecordingBehaviour::RecordingBehaviour(std::shared_ptr<Worker> worker, RecordingSpec spec)
    : m_worker(std::move(worker))
    , m_spec(std::move(spec))
    , m_clock(m_spec.speed)
{
}

void RecordingBehaviour::setWaker(const server::Waker &waker)
{
    StepSelection selection;
    selection.session = m_spec.session;
    if (m_spec.mode == RecordingSpec::Mode::Time)
        selection.sender = Sender::Server;
    m_steps = std::make_unique<ReadAhead>(m_worker, m_spec.path, selection, waker);
}

server::Actions RecordingBehaviour::handle(const server::BehaviourEvent &event)
{
    if (std::holds_alternative<server::ClientOpened>(event)) {
        m_isOpen = true;
        return {}; // the first steps wake us
    }
    if (std::holds_alternative<server::ClientSent>(event)) {
        ++m_heard;
        return m_spec.mode == RecordingSpec::Mode::Reply ? advance({}) : server::Actions {};
    }
    if (const auto *woken = std::get_if<server::Woken>(&event))
        return advance(woken->now);
    if (const auto *timer = std::get_if<server::TimerFired>(&event))
        return advance(timer->monoNow);
    m_waitsForRoom = false;
    return advance(std::get<server::RoomToWrite>(event).now);
}

server::Actions RecordingBehaviour::advance(base::MonoTime now)
{
    server::Actions actions;
    if (!m_isOpen || !m_steps || m_waitsForRoom || m_isOver)
        return actions;
    qsizetype size = 0;
    while (size < burstSize) {
        passClientSteps();
        const Step *next = m_steps->peek();
        if (!next) {
            end(actions);
            break;
        }
        if (next->sender == Sender::Client)
            break; // not heard yet
        if (!m_clock.isRunning() && m_spec.mode == RecordingSpec::Mode::Time)
            m_clock.start(now);
        if (!isDue(*next, now)) {
            waitFor(*next, now, actions);
            break;
        }
        size += next->payload.size() + messageCost;
        actions.push_back(actionOf(m_steps->take()));
    }
    m_waitsForRoom = size > 0;
    if (m_waitsForRoom)
        actions.push_back(server::WantToWrite {});
    return actions;
}

/// In Mode::Reply: those whose like has been heard. Whoever closed, the client does so by itself.
void RecordingBehaviour::passClientSteps()
{
    for (const Step *next = m_steps->peek(); next && next->sender == Sender::Client; next = m_steps->peek()) {
        const bool isClose = next->type == protocol::Opcode::Close;
        if (!isClose && m_heard == 0)
            return;
        m_heard -= isClose ? 0 : 1;
        static_cast<void>(m_steps->take());
    }
}

bool RecordingBehaviour::isDue(const Step &step, base::MonoTime now) const
{
    return m_spec.mode == RecordingSpec::Mode::Reply || !std::isfinite(m_spec.speed)
        || m_clock.timeOf(step.at) - now <= tolerance;
}

void RecordingBehaviour::waitFor(const Step &step, base::MonoTime now, server::Actions &actions)
{
    const base::Nanoseconds left = std::min<base::Nanoseconds>(m_clock.timeOf(step.at) - now, longestTimer);
    if (actions.empty()) // otherwise it is asked again when there is room
        actions.push_back(server::StartSingleShot {std::chrono::round<std::chrono::milliseconds>(left)});
}

void RecordingBehaviour::end(server::Actions &actions)
{
    const auto &end = m_steps->end();
    if (!end)
        return; // the worker wakes us
    m_isOver = true;
    if (end->error)
        actions.push_back(server::SendClose {protocol::CloseCode::InternalError, "the recording cannot be read"});
}

server::BehaviourFactory recordingBehaviours(const RecordingSpec &spec)
{
    return [shared = std::make_shared<SharedWorker>(), spec] {
        return std::make_unique<RecordingBehaviour>(shared->worker(), spec);
    };
}

void addRecordingBehaviour(server::BehaviourRegistry &registry)
{
    using server::BehaviourError;
    registry.add(QStringLiteral("recording"), QStringLiteral(":FILE[,session=N][,mode=time|reply][,speed=X|asap]"),
        [](const QString &argument) -> base::Result<server::BehaviourFactory, BehaviourError> {
            const auto spec = parseRecordingSpec(argument);
            if (!spec)
                return base::Failure {BehaviourError {BehaviourError::Kind::BadArgument, {}, {}, {}, {}}};
            const QFileInfo file(spec->path);
            if (!file.isFile() || !file.isReadable())
                return base::Failure {BehaviourError {BehaviourError::Kind::NoSuchFile, {}, {}, {}, {}, spec->path}};
            return recordingBehaviours(*spec);
        });
}

} // namespace framescope::replay
