// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <server/behaviourregistry.h>
#include <session/answerhold.h>
#include <session/sessioncore.h>

#include <QTimer>

namespace framescope::server {

/// Runs the behaviours of one connection: all of them see every event, and their actions are carried out in order. A client
/// that sends and does not read what it gets is no longer read either, until it does. I/O thread.
class BehaviourRunner : public std::enable_shared_from_this<BehaviourRunner>
{
public:
    /// Told what one client has for all others.
    using PassOn = std::function<void(session::SessionCore &from, const SendToOthers &message)>;

    BehaviourRunner(net::IoThread &io, const std::vector<BehaviourFactory> &factories, PassOn passOn);

    /// As a session::Observer.
    void observe(session::SessionCore &core, const net::Event &event);

private:
    struct Part {
        std::unique_ptr<Behaviour> behaviour;
        std::vector<std::unique_ptr<QTimer>> timers;
        std::unique_ptr<QTimer> singleShot;
        bool wantsToWrite = false;
    };

    void dispatch(session::SessionCore &core, const BehaviourEvent &event);
    void run(session::SessionCore &core, Part &part, const BehaviourEvent &event);
    void perform(session::SessionCore &core, Part &part, const Action &action);
    void startTimer(session::SessionCore &core, Part &part, std::chrono::milliseconds interval);
    void startSingleShot(session::SessionCore &core, Part &part, std::chrono::milliseconds delay);
    void giveWakers(session::SessionCore &core);
    void endOnceAllHasLeft(session::SessionCore &core);
    void offerRoomSoon(session::SessionCore &core);
    void offerRoom(session::SessionCore &core);

    net::IoThread &m_io;
    std::vector<Part> m_parts;
    bool m_isOffering = false;
    bool m_isEnding = false; ///< TCP, once nothing waits to leave
    PassOn m_passOn;
    session::AnswerHold m_hold;
};

} // namespace framescope::server
