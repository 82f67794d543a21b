// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/recording.h>
#include <net/connectoptions.h>
#include <session/reconnection.h>
#include <session/snapshot.h>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace framescope::net {
class IoThread;
}

namespace framescope::session {

class LeavingSessions;
class SessionCore;
class SessionManager;
class SnapshotBox;

/// A connection with its recording and counters, and its reconnections: the handle that the window holds. It lives on the
/// thread of its SessionManager, and is used there; the work is done by a SessionCore on the I/O thread. Messages never
/// come by here: they are read from the recording.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Says 1001 Going Away to the peer, without waiting for the answer: what is still to come is recorded, too.
    ~Session() override;

    [[nodiscard]] base::SessionId id() const;
    [[nodiscard]] const std::shared_ptr<capture::Recording> &recording() const;
    [[nodiscard]] const Snapshot &snapshot() const;

    /// Client: connects, as the next attempt, which snapshot() shows from now on. An open connection is closed first.
    void open(const net::ConnectOptions &options);
    /// An attempt that fails before there is anything to connect to: it is recorded as one that was made.
    void fail(const net::ConnectError &error);
    /// @p utf8 must be UTF-8; otherwise sendFailed() says so.
    void sendText(const QByteArray &utf8, protocol::Compression compression = protocol::Compression::Usual);
    void sendBinary(const QByteArray &payload, protocol::Compression compression = protocol::Compression::Usual);
    void sendPing(const QByteArray &payload);
    void close(std::optional<protocol::CloseCode> code, const QByteArray &reason = {});
    /// Pings at this interval while the connection is open, also that of a later attempt; zero: not.
    void setHeartbeat(std::chrono::milliseconds interval);
    /// When it connects again by itself, to what open() was given last; from now on. snapshot().nextAttempt says when the
    /// next attempt is made.
    void setReconnectPolicy(const ReconnectPolicy &policy);
    /// Does not make the attempt that it waits for. close() and abort() do the same.
    void cancelReconnect();
    /// Makes the attempt that it waits for at once; nothing where it waits for none.
    void reconnectNow();
    /// Drops TCP at once.
    void abort();

Q_SIGNALS:
    /// The snapshot has changed; at most 60 times a second.
    void changed();
    /// Something could not be sent, and was not.
    void sendFailed(framescope::protocol::SendError error);

private:
    friend class SessionManager;
    Session(std::shared_ptr<SessionCore> core, std::shared_ptr<SnapshotBox> box, SessionManager &manager);
    void refresh();
    void beginAttempt();

    std::shared_ptr<SessionCore> m_core;
    std::shared_ptr<SnapshotBox> m_box;
    net::IoThread &m_io;
    LeavingSessions &m_leaving;
    Snapshot m_snapshot;
    QTimer m_throttle;
    QElapsedTimer m_sinceRefresh;
};

} // namespace framescope::session
