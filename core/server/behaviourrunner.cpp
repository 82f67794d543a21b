// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "behaviourrunner.h"

#include <net/iothread.h>

namespace framescope::server {

namespace {
/// Behaviours that want to write are asked for more once less than this waits to leave, in bytes.
constexpr qint64 roomLimit = 256 * 1024;
/// While more than this waits to leave, timers pass without a word, in bytes.
constexpr qint64 tickLimit = 4 * 1024 * 1024;
} // namespace

BehaviourRunner::BehaviourRunner(net::IoThread &io, const std::vector<BehaviourFactory> &factories, PassOn passOn)
    : m_io(io)
    , m_passOn(std::move(passOn))
{
    for (const BehaviourFactory &factory : factories)
        m_parts.push_back({factory(), {}, {}, false});
}

void BehaviourRunner::observe(session::SessionCore &core, const net::Event &event)
{
    if (std::holds_alternative<net::Opened>(event.what)) {
        giveWakers(core);
        dispatch(core, ClientOpened {});
    } else if (const auto *crossed = std::get_if<net::MessageCrossed>(&event.what)) {
        const protocol::Message &message = crossed->message;
        if (crossed->direction == base::Direction::Out) {
            offerRoomSoon(core);
            endOnceAllHasLeft(core);
        } else if (!protocol::isControl(message.opcode) && message.isComplete) {
            dispatch(core, ClientSent {message.opcode, message.payload()});
        }
        m_hold.update(core);
    } else if (std::holds_alternative<net::Closed>(event.what)) {
        m_parts.clear();
    }
}

void BehaviourRunner::dispatch(session::SessionCore &core, const BehaviourEvent &event)
{
    for (Part &part : m_parts)
        run(core, part, event);
}

void BehaviourRunner::run(session::SessionCore &core, Part &part, const BehaviourEvent &event)
{
    if (!core.canSend() || m_isEnding)
        return;
    for (const Action &action : part.behaviour->handle(event)) {
        if (!m_isEnding)
            perform(core, part, action);
    }
    endOnceAllHasLeft(core);
    if (part.wantsToWrite) // faults may keep back all that was written: none of it will leave and ask for more
        offerRoomSoon(core);
}

void BehaviourRunner::perform(session::SessionCore &core, Part &part, const Action &action)
{
    if (const auto *text = std::get_if<SendText>(&action))
        core.sendText(text->utf8);
    else if (const auto *binary = std::get_if<SendBinary>(&action))
        core.sendBinary(binary->payload);
    else if (const auto *close = std::get_if<SendClose>(&action))
        core.close(close->code, close->reason);
    else if (const auto *broken = std::get_if<SendBrokenClose>(&action))
        m_isEnding = !core.closeBroken(broken->payload) && core.canSend();
    else if (std::holds_alternative<EndTcp>(action))
        m_isEnding = true;
    else if (const auto *message = std::get_if<SendToOthers>(&action))
        m_passOn(core, *message);
    else if (const auto *timer = std::get_if<StartTimer>(&action))
        startTimer(core, part, timer->interval);
    else if (const auto *once = std::get_if<StartSingleShot>(&action))
        startSingleShot(core, part, once->delay);
    else
        part.wantsToWrite = true;
}

void BehaviourRunner::startTimer(session::SessionCore &core, Part &part, std::chrono::milliseconds interval)
{
    auto timer = std::make_unique<QTimer>();
    QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [this, &part, weak = core.weak_from_this()] {
        const auto alive = weak.lock();
        if (alive && alive->bufferedAmount() < tickLimit)
            run(*alive, part, TimerFired {base::wallNow(), base::monoNow()});
    });
    timer->start(interval);
    part.timers.push_back(std::move(timer));
}

void BehaviourRunner::startSingleShot(session::SessionCore &core, Part &part, std::chrono::milliseconds delay)
{
    if (!part.singleShot) {
        part.singleShot = std::make_unique<QTimer>();
        part.singleShot->setSingleShot(true);
        part.singleShot->setTimerType(Qt::PreciseTimer);
        QObject::connect(
            part.singleShot.get(), &QTimer::timeout, part.singleShot.get(), [this, &part, weak = core.weak_from_this()] {
                if (const auto alive = weak.lock())
                    run(*alive, part, TimerFired {base::wallNow(), base::monoNow()});
            });
    }
    part.singleShot->start(delay);
}

/// The parts are looked up by number: they are gone once the connection has ended.
void BehaviourRunner::giveWakers(session::SessionCore &core)
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i].behaviour->setWaker([&io = m_io, self = weak_from_this(), weak = core.weak_from_this(), i] {
            io.post([self, weak, i] {
                const auto runner = self.lock();
                const auto alive = weak.lock();
                if (runner && alive && i < runner->m_parts.size())
                    runner->run(*alive, runner->m_parts[i], Woken {base::monoNow()});
            });
        });
    }
}

/// In a later turn of the event loop: the parts go with the connection.
void BehaviourRunner::endOnceAllHasLeft(session::SessionCore &core)
{
    if (!m_isEnding || core.bufferedAmount() > 0)
        return;
    m_io.post([weak = core.weak_from_this()] {
        if (const auto alive = weak.lock())
            alive->abort();
    });
}

/// In a later turn of the event loop, so that a flood leaves room for everybody else on the thread.
void BehaviourRunner::offerRoomSoon(session::SessionCore &core)
{
    const auto wantsToWrite = [](const Part &part) { return part.wantsToWrite; };
    if (m_isOffering || std::none_of(m_parts.begin(), m_parts.end(), wantsToWrite))
        return;
    m_isOffering = true;
    m_io.post([self = weak_from_this(), weak = core.weak_from_this()] {
        const auto runner = self.lock();
        const auto alive = weak.lock();
        if (runner && alive)
            runner->offerRoom(*alive);
    });
}

void BehaviourRunner::offerRoom(session::SessionCore &core)
{
    m_isOffering = false;
    if (core.bufferedAmount() >= roomLimit)
        return; // the next message that leaves asks again
    for (Part &part : m_parts) {
        if (std::exchange(part.wantsToWrite, false))
            run(core, part, RoomToWrite {base::monoNow()});
    }
}

} // namespace framescope::server
