// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <metrics/histogram.h>
#include <replay/comparator.h>
#include <replay/readahead.h>
#include <replay/replayclock.h>
#include <session/sessioncore.h>

#include <QTimer>

namespace framescope::replay {

/// How a recording is sent to an endpoint.
struct ClientReplayOptions {
    QString path;
    StepSelection selection; ///< its sender is the client, whatever stands there
    double speed = 1; ///< above 0, or asFastAsPossible
    bool isPaused = false; ///< at the beginning: for step()
    bool compares = false; ///< what comes back with the recording
    /// After the last message, and after the recorded end: how long to wait for what was recorded and has not come yet; when
    /// comparing, also for what was not recorded.
    std::chrono::milliseconds wait {2000};
};

/// How far a replay has come.
struct ClientReplayState {
    qint64 sent = 0; ///< texts and binaries that have crossed
    qint64 unsendable = 0; ///< that cannot be sent: texts that are not UTF-8
    qint64 received = 0; ///< texts and binaries
    qint64 expected = -1; ///< texts and binaries that the recorded server sent; -1: not known yet
    bool isAllSent = false; ///< before that, the connection ended early
    bool isStopped = false; ///< by somebody: what was not sent, and has not come, is not missed
    bool isOver = false; ///< the connection has ended, and all is compared
    base::Nanoseconds position {}; ///< of the last message sent, as Step::at
    /// How far from their times messages crossed, of those that were sent by the clock.
    qint64 timed = 0;
    base::Nanoseconds errorP50 {}, errorP90 {}, errorP99 {}, errorMax {};
    qint64 matches = 0; ///< of the comparison, once it is over
    qint64 differenceCount = 0;
    std::vector<Difference> differences; ///< the first hundred
    std::optional<ReplayError> error; ///< what was read before it has been sent
};

/// Sends what the recorded client sent, over a session that somebody else opens, and ends it as the client did, be it with
/// a close frame that breaks a rule or without one, or closes with 1000. It is the session's observer, or part of one. I/O
/// thread, where it also dies.
class ClientReplay : public std::enable_shared_from_this<ClientReplay>
{
public:
    /// @p changed is told on the I/O thread, often: after each message, and last when it is over.
    ClientReplay(net::IoThread &io, ClientReplayOptions options, std::function<void()> changed);
    ~ClientReplay();
    ClientReplay(const ClientReplay &) = delete;
    ClientReplay &operator=(const ClientReplay &) = delete;

    /// As a session::Observer.
    void observe(session::SessionCore &core, const net::Event &event);

    void setPaused(bool isPaused);
    void setSpeed(double speed);
    /// Nothing more is sent, and what has not come is not missed. The connection is left to whoever has opened it.
    void stop();
    /// Sends the next message now, and stays paused, or pauses.
    void step();
    [[nodiscard]] bool isOver() const { return m_state.isOver; }
    [[nodiscard]] ClientReplayState state() const;

private:
    void begin(session::SessionCore &core);
    void onCrossed(session::SessionCore &core, const net::Event &event);
    void onReceived(session::SessionCore &core, const protocol::Message &message);
    void onClosed();
    void advance();
    void advanceSoon();
    [[nodiscard]] bool mayContinue(session::SessionCore &core, int sent);
    [[nodiscard]] bool isTimeFor(const Step &next);
    void sendNext(session::SessionCore &core, std::optional<base::MonoTime> due);
    void drain(const ReadAhead::End &end);
    void waitOn();
    void finishSending();
    void holdBack(session::SessionCore &core);
    void measure(base::MonoTime time);
    void reckonAgain();

    net::IoThread &m_io;
    ClientReplayOptions m_options;
    std::function<void()> m_changed;
    std::shared_ptr<Worker> m_worker;
    std::unique_ptr<ReadAhead> m_steps;
    std::unique_ptr<Comparator> m_comparator;
    std::weak_ptr<session::SessionCore> m_core;
    ReplayClock m_clock;
    std::unique_ptr<QTimer> m_timer; ///< of the I/O thread; until the next message, or until nothing more is waited for
    bool m_isPaused;
    int m_stepsWanted = 0; ///< while paused
    bool m_hasBegun = false; ///< it is open, and something has been read
    bool m_isAdvancing = false; ///< soon
    bool m_isDraining = false;
    bool m_isCutOff = false; ///< something could not be sent
    std::optional<Step> m_close; ///< how the recorded client ended the connection
    base::Nanoseconds m_end {}; ///< of the recorded session
    std::deque<std::optional<base::MonoTime>> m_underWay; ///< when what has been sent was due; nothing: by hand
    metrics::Histogram m_errors;
    base::Nanoseconds m_maxError {};
    ClientReplayState m_state;
};

} // namespace framescope::replay
