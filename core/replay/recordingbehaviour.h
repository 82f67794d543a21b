// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <replay/readahead.h>
#include <replay/recordingspec.h>
#include <replay/replayclock.h>
#include <server/behaviourregistry.h>

namespace framescope::replay {

/// Plays what a recorded server sent to one client, and closes as it did, if it was the one that closed: with its very
/// close frame, right or wrong, or without one. Where the recording
/// cannot be read, it closes with 1011.
class RecordingBehaviour : public server::Behaviour
{
public:
    RecordingBehaviour(std::shared_ptr<Worker> worker, RecordingSpec spec);

    void setWaker(const server::Waker &waker) override;
    [[nodiscard]] server::Actions handle(const server::BehaviourEvent &event) override;

private:
    [[nodiscard]] server::Actions advance(base::MonoTime now);
    [[nodiscard]] bool isDue(const Step &step, base::MonoTime now) const;
    void waitFor(const Step &step, base::MonoTime now, server::Actions &actions);
    void passClientSteps();
    void end(server::Actions &actions);

    std::shared_ptr<Worker> m_worker;
    RecordingSpec m_spec;
    ReplayClock m_clock;
    std::unique_ptr<ReadAhead> m_steps;
    qint64 m_heard = 0; ///< messages of the client that no recorded one was found for yet
    bool m_isOpen = false;
    bool m_waitsForRoom = false;
    bool m_isOver = false;
};

/// The factory of behaviours that play @p spec; they share one thread for reading.
[[nodiscard]] server::BehaviourFactory recordingBehaviours(const RecordingSpec &spec);

/// Adds `recording` to the behaviours by name. Whether the file can be opened shows when a client comes.
void addRecordingBehaviour(server::BehaviourRegistry &registry);

} // namespace framescope::replay
