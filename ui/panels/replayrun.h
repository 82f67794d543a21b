// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/connectoptions.h>
#include <panels/services.h>
#include <replay/clientreplay.h>

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace framescope::panels {

/// One replay to an endpoint, from its first step to its end, with a recording of its own. Lives on the window's thread and
/// asks the I/O thread twenty times a second how far it is.
class ReplayRun : public QObject
{
    Q_OBJECT

public:
    ReplayRun(Services &services, std::shared_ptr<capture::Recording> recording, const net::ConnectOptions &options,
        const replay::ClientReplayOptions &replay, QObject *parent = nullptr);
    /// Says 1001 Going Away where it is still under way.
    ~ReplayRun() override;

    [[nodiscard]] const replay::ClientReplayState &state() const { return m_state; }
    /// Of the connection.
    [[nodiscard]] const session::Snapshot &snapshot() const;
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    void setPaused(bool isPaused);
    void setSpeed(double speed);
    void step();
    /// Closes the connection; over() follows.
    void stop();

Q_SIGNALS:
    /// state() or snapshot() has changed.
    void changed();
    void over();

private:
    void ask();
    void take(const replay::ClientReplayState &state);
    void with(std::function<void(replay::ClientReplay &)> task);

    session::SessionManager *m_sessions;
    std::shared_ptr<replay::ClientReplay> m_replay; ///< the I/O thread's
    QPointer<session::Session> m_session;
    replay::ClientReplayState m_state;
    bool m_isPaused;
    bool m_isAsking = false;
    QTimer m_timer;
};

} // namespace framescope::panels
