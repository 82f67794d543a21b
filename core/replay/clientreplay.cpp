// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientreplay.h"

#include "recordedend.h"

#include <net/iothread.h>
#include <protocol/utf8validator.h>

#include <cmath>

namespace framescope::replay {

namespace {

using namespace std::chrono_literals;

/// Nothing more is sent while more than this waits to leave, in bytes.
constexpr qint64 roomLimit = 256 * 1024;
/// So many messages in one turn of the event loop: there are others on the thread.
constexpr int burst = 64;
/// What the comparison may leave lying, in bytes, and what it is to come down to.
constexpr qint64 mostUncompared = 8LL * 1024 * 1024;
/// Timers count in milliseconds: what is due within half of one is due.
constexpr base::Nanoseconds tolerance = 500us;
/// They cannot count further than this.
constexpr base::Nanoseconds longestTimer = 24h;

StepSelection of(StepSelection selection, Sender sender)
{
    selection.sender = sender;
    return selection;
}

} // namespace

ClientReplay::ClientReplay(net::IoThread &io, ClientReplayOptions options, std::function<void()> changed)
    : m_io(io)
    , m_options(std::move(options))
    , m_changed(std::move(changed))
    , m_worker(std::make_shared<Worker>())
    , m_clock(m_options.speed)
    , m_isPaused(m_options.isPaused)
{
}

ClientReplay::~ClientReplay() = default;

void ClientReplay::observe(session::SessionCore &core, const net::Event &event)
{
    if (std::holds_alternative<net::Opened>(event.what))
        begin(core);
    else if (std::holds_alternative<net::MessageCrossed>(event.what))
        onCrossed(core, event);
    else if (std::holds_alternative<net::Closed>(event.what))
        onClosed();
}

void ClientReplay::begin(session::SessionCore &core)
{
    if (m_steps) // a later attempt of the session: it has been played
        return;
    m_core = core.weak_from_this();
    m_timer = std::make_unique<QTimer>();
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [this] { m_isDraining ? finishSending() : advance(); });
    const auto wake = [&io = m_io, weak = weak_from_this()] {
        io.post([weak] {
            if (const auto self = weak.lock())
                self->advance();
        });
    };
    m_steps = std::make_unique<ReadAhead>(m_worker, m_options.path, of(m_options.selection, Sender::Client), wake);
    if (m_options.compares)
        m_comparator = std::make_unique<Comparator>(m_worker, m_options.path, m_options.selection);
}

void ClientReplay::onCrossed(session::SessionCore &core, const net::Event &event)
{
    const auto &crossed = std::get<net::MessageCrossed>(event.what);
    if (protocol::isControl(crossed.message.opcode) || !crossed.message.isComplete)
        return;
    if (crossed.direction == base::Direction::In)
        return onReceived(core, crossed.message);
    ++m_state.sent;
    measure(event.time);
    m_changed();
    advanceSoon();
}

void ClientReplay::measure(base::MonoTime time)
{
    if (m_underWay.empty()) // not ours
        return;
    const auto due = m_underWay.front();
    m_underWay.pop_front();
    if (!due)
        return;
    const base::Nanoseconds error = time < *due ? *due - time : time - *due;
    m_errors.add(error);
    m_maxError = std::max(m_maxError, error);
}

void ClientReplay::onReceived(session::SessionCore &core, const protocol::Message &message)
{
    ++m_state.received;
    if (m_comparator) {
        m_comparator->receive(message.opcode, message.payload());
        holdBack(core);
    }
    m_changed();
    if (m_isDraining && m_state.received <= m_state.expected)
        waitOn();
}

/// A peer that sends faster than can be compared is not read for as long.
void ClientReplay::holdBack(session::SessionCore &core)
{
    if (m_comparator->waitingBytes() < mostUncompared)
        return;
    core.setReadingHeld(true);
    m_worker->post([&io = m_io, weak = m_core] {
        io.post([weak] {
            if (const auto alive = weak.lock())
                alive->setReadingHeld(false);
        });
    });
}

void ClientReplay::advanceSoon()
{
    if (std::exchange(m_isAdvancing, true))
        return;
    m_io.post([weak = weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->m_isAdvancing = false;
            self->advance();
        }
    });
}

void ClientReplay::advance()
{
    const auto core = m_core.lock();
    if (!core || !core->canSend() || !m_steps || m_isDraining || m_isCutOff || m_state.isStopped)
        return;
    for (int sent = 0; !m_isCutOff; ++sent) {
        const Step *next = m_steps->peek();
        if (!next) {
            if (const auto &end = m_steps->end())
                drain(*end);
            return; // otherwise the worker wakes us
        }
        if (!mayContinue(*core, sent))
            return;
        if (!std::exchange(m_hasBegun, true) && !m_isPaused)
            m_clock.start(base::monoNow());
        if (m_isPaused && m_stepsWanted == 0)
            return;
        if (m_isPaused) {
            --m_stepsWanted;
            m_clock.seek(next->at, base::monoNow());
            sendNext(*core, std::nullopt);
        } else if (!std::isfinite(m_clock.speed())) {
            sendNext(*core, std::nullopt);
        } else if (isTimeFor(*next)) {
            sendNext(*core, m_clock.timeOf(next->at));
        } else {
            return;
        }
    }
}

/// Otherwise the timer says when it is.
bool ClientReplay::isTimeFor(const Step &next)
{
    const base::Nanoseconds left = m_clock.timeOf(next.at) - base::monoNow();
    if (left <= tolerance)
        return true;
    m_timer->start(std::chrono::round<std::chrono::milliseconds>(std::min<base::Nanoseconds>(left, longestTimer)));
    return false;
}

/// What leaves goes on with this.
bool ClientReplay::mayContinue(session::SessionCore &core, int sent)
{
    if (sent == burst)
        advanceSoon();
    return sent < burst && core.canSend() && core.bufferedAmount() < roomLimit;
}

void ClientReplay::sendNext(session::SessionCore &core, std::optional<base::MonoTime> due)
{
    Step step = m_steps->take();
    m_state.position = step.at;
    if (step.type == protocol::Opcode::Close) {
        m_close = std::move(step);
        return;
    }
    if (step.type == protocol::Opcode::Text && protocol::firstInvalidUtf8(step.payload)) {
        ++m_state.unsendable;
        return;
    }
    m_underWay.push_back(due); // it may cross before the call returns
    const bool isSent = step.type == protocol::Opcode::Text ? core.sendText(std::move(step.payload))
                                                            : core.sendBinary(std::move(step.payload));
    if (isSent)
        return;
    m_underWay.pop_back();
    m_isCutOff = true; // the connection has ended, and will say so
}

void ClientReplay::drain(const ReadAhead::End &end)
{
    m_isDraining = true;
    m_state.isAllSent = !end.error;
    m_state.error = end.error;
    m_state.expected = end.others;
    m_end = end.at;
    m_changed();
    waitOn();
}

void ClientReplay::waitOn()
{
    const bool isAllHere = m_state.received >= m_state.expected;
    if (isAllHere && !m_options.compares)
        return finishSending();
    const bool isTimed = std::isfinite(m_clock.speed()) && m_clock.isRunning();
    const base::Nanoseconds left = isTimed && !isAllHere ? m_clock.timeOf(m_end) - base::monoNow() : base::Nanoseconds {};
    m_timer->start(m_options.wait + std::chrono::ceil<std::chrono::milliseconds>(std::max(left, base::Nanoseconds {})));
}

void ClientReplay::finishSending()
{
    m_timer->stop();
    const auto core = m_core.lock();
    if (!core || !core->canSend())
        return;
    const RecordedEnd end = m_close ? recordedEndOf(m_close->payload) : ProperClose {protocol::CloseCode::Normal, {}};
    if (const auto *proper = std::get_if<ProperClose>(&end))
        core->close(proper->code, proper->reason);
    else if (const auto *broken = std::get_if<BrokenClose>(&end); broken && core->closeBroken(broken->payload))
        return;
    else if (core->bufferedAmount() == 0)
        core->abort();
    else
        m_timer->start(m_options.wait); // what was sent is to arrive
}

void ClientReplay::onClosed()
{
    if (m_timer)
        m_timer->stop();
    if (!m_comparator) {
        m_state.isOver = true;
        return m_changed();
    }
    const auto rest = m_state.isStopped ? Comparator::Rest::IsNotMissed : Comparator::Rest::IsMissing;
    m_comparator->finish(rest, [&io = m_io, weak = weak_from_this()](const Comparison &comparison) {
        io.post([weak, matches = comparison.matches(), count = comparison.differenceCount(),
                    differences = comparison.differences()] {
            const auto self = weak.lock();
            if (!self)
                return;
            self->m_state.matches = matches;
            self->m_state.differenceCount = count;
            self->m_state.differences = differences;
            self->m_state.isOver = true;
            self->m_changed();
        });
    });
}

void ClientReplay::setPaused(bool isPaused)
{
    if (std::exchange(m_isPaused, isPaused) == isPaused)
        return;
    const base::MonoTime now = base::monoNow();
    m_stepsWanted = 0;
    if (isPaused)
        m_clock.pause(now);
    else if (m_hasBegun)
        m_clock.start(now);
    reckonAgain();
}

void ClientReplay::setSpeed(double speed)
{
    m_clock.setSpeed(speed, base::monoNow());
    reckonAgain();
}

void ClientReplay::reckonAgain()
{
    if (m_timer && !m_isDraining)
        m_timer->stop();
    advance();
}

void ClientReplay::stop()
{
    m_state.isStopped = !m_state.isOver;
}

void ClientReplay::step()
{
    setPaused(true);
    ++m_stepsWanted;
    advance();
}

ClientReplayState ClientReplay::state() const
{
    ClientReplayState state = m_state;
    state.timed = m_errors.count();
    state.errorP50 = m_errors.quantile(0.5);
    state.errorP90 = m_errors.quantile(0.9);
    state.errorP99 = m_errors.quantile(0.99);
    state.errorMax = m_maxError;
    return state;
}

} // namespace framescope::replay
