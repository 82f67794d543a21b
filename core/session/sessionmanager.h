// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/taskqueue.h>
#include <net/connection.h>
#include <session/leavingsessions.h>
#include <session/session.h>

#include <QObject>

#include <atomic>

namespace framescope::net {
class IoThread;
}

namespace framescope::session {

/// Told on the I/O thread of everything that happens to a session, after it has been recorded. @p message is the id of
/// the message where the event is one (from the recording, if there is one), otherwise invalid.
using Observer = std::function<void(SessionCore &core, const net::Event &event, base::MessageId message)>;

/// Owns the I/O thread and all sessions: everything that speaks WebSocket in this program. Lives on its owner's thread.
class SessionManager : public QObject
{
    Q_OBJECT

public:
    explicit SessionManager(QObject *parent = nullptr);
    /// Says 1001 Going Away to all peers, waits at most a second for their answers, and joins the I/O thread; recordings
    /// that nobody else holds are completed. Servers that use the manager go before it.
    ~SessionManager() override;

    /// Any thread.
    [[nodiscard]] net::IoThread &io() const;
    /// Runs tasks on the manager's thread, until the manager is gone. Any thread.
    [[nodiscard]] const std::shared_ptr<base::TaskQueue> &queue() const { return m_queue; }

    /// A client's session in @p recording, or without one where a program only passes messages on; Session::open() connects
    /// it. Owned by the manager, unless it is deleted.
    [[nodiscard]] Session *createClient(
        std::shared_ptr<capture::Recording> recording, const capture::SessionInfo &info, Observer observer = {});

    using AdoptedHandler = std::function<void(Session *)>;
    /// Makes a session of a connection that a Listener has accepted, and opens it. I/O thread only. @p adopted is told of
    /// the handle on the manager's thread, before sessionAdopted().
    void adopt(std::unique_ptr<net::Connection> connection, std::shared_ptr<capture::Recording> recording,
        const capture::SessionInfo &info, Observer observer = {}, AdoptedHandler adopted = {});

Q_SIGNALS:
    /// adopt() has made a session.
    void sessionAdopted(framescope::session::Session *session);

private:
    friend class Session;
    Session *addHandle(std::shared_ptr<SessionCore> core, std::shared_ptr<SnapshotBox> box);
    std::shared_ptr<SessionCore> makeCore(std::shared_ptr<capture::Recording> recording, const capture::SessionInfo &info,
        Observer observer, std::shared_ptr<SnapshotBox> box);

    void addAdopted(
        const std::shared_ptr<SessionCore> &core, const std::shared_ptr<SnapshotBox> &box, const AdoptedHandler &adopted);

    std::shared_ptr<base::TaskQueue> m_queue; ///< on the manager's thread
    std::atomic<qint64> m_unrecorded = 0; ///< sessions without a recording that would count them
    LeavingSessions m_leaving; ///< I/O thread
    bool m_isEnding = false; ///< I/O thread, and the manager's once that has ended
    std::unique_ptr<net::IoThread> m_io;
};

} // namespace framescope::session
