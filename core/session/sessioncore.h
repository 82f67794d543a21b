// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/recording.h>
#include <metrics/latency.h>
#include <metrics/roundtrips.h>
#include <net/connection.h>
#include <net/connectoptions.h>
#include <session/heartbeat.h>
#include <session/readinghold.h>
#include <session/reconnection.h>
#include <session/sessionmanager.h>
#include <session/snapshotbox.h>

namespace framescope::session {

/// The half of a session that works: it drives the connection, records what crosses the wire, counts, and slows the peer
/// down while the recording is behind. Lives on the I/O thread and is used there only; it dies there too.
class SessionCore : public std::enable_shared_from_this<SessionCore>
{
public:
    /// @p id: that of the recording, if there is one.
    SessionCore(net::IoThread &io, base::SessionId id, std::shared_ptr<capture::Recording> recording,
        const capture::SessionInfo &info, Observer observer, std::shared_ptr<SnapshotBox> box);
    ~SessionCore();

    [[nodiscard]] base::SessionId id() const { return m_id; }
    [[nodiscard]] const std::shared_ptr<capture::Recording> &recording() const { return m_recording; }
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    /// Bytes given to send that have not left for the kernel.
    [[nodiscard]] qint64 bufferedAmount() const;

    /// Client: connects, as the next attempt. A connection that is open is dropped first. From within an observer this
    /// happens a little later, unless the event is the end of the connection before.
    void open(const net::ConnectOptions &options);
    /// Client: an attempt that fails before there is anything to connect to.
    void fail(const net::ConnectError &error);
    /// Server: takes over a connection and opens it.
    void adopt(std::unique_ptr<net::Connection> connection);

    // Each of these is false where nothing was sent; the handle has been told why.
    bool sendText(base::Bytes utf8, protocol::Compression compression = protocol::Compression::Usual);
    bool sendBinary(base::Bytes payload, protocol::Compression compression = protocol::Compression::Usual);
    bool sendPing(const QByteArray &payload);
    /// Before the connection is open this gives the attempt up.
    bool close(std::optional<protocol::CloseCode> code, const QByteArray &reason);
    /// Closes with a frame of that payload, which breaks a rule. An engine that sends no frames of our making sends its code
    /// without a reason; false where that must not stand on the wire either.
    bool closeBroken(const QByteArray &payload);
    void abort();
    /// The owner goes: says 1001 Going Away where that can be said, otherwise drops TCP. @p left is called when the
    /// connection has ended.
    void leave(std::function<void()> left);
    /// Whether messages can be sent: the connection is open, and close() has not been called.
    [[nodiscard]] bool canSend() const { return m_snapshot.state == State::Open && !m_isClosing; }
    /// Pings at this interval while the connection is open, whichever attempt it is; zero: not.
    void setHeartbeat(std::chrono::milliseconds interval) { m_heartbeat.setInterval(interval); }

    // See Session.
    void setReconnectPolicy(const ReconnectPolicy &policy);
    /// True where it waited.
    bool cancelReconnect();
    void reconnectNow() { m_reconnection.hurry(); }
    /// From Closed on: whether it connects again by itself.
    [[nodiscard]] bool willReconnect() const;

    /// Slows the peer down for the owner's own reasons, beside those of the recording, or lets it go on. Counts for the
    /// present connection, until close() is called: the peer's answer must be heard.
    void setReadingHeld(bool isHeld);
    /// The same because others do not read what this peer sends them.
    void setReadingHeldForOthers(bool isHeld);

private:
    void begin(std::unique_ptr<net::Connection> connection);
    void startAttempt();
    void replaceConnection();
    void dropConnection();
    void handle(const net::Event &event);
    void followState(const net::Event &event);
    base::MessageId record(const net::Event &event);
    void count(const net::MessageCrossed &crossed);
    void measure(const net::MessageCrossed &crossed, base::MonoTime time);
    void noteDebt(const net::MessageCrossed &crossed);
    void reconnectLater();
    void holdBack();
    void giveUp(qint64 pending);
    void readOn();
    void applyPause();
    void publishSoon();
    void beginClosing();
    bool report(const protocol::SendStatus &status);

    net::IoThread &m_io;
    std::shared_ptr<capture::Recording> m_recording;
    capture::SessionInfo m_info;
    Observer m_observer;
    std::shared_ptr<SnapshotBox> m_box;
    base::SessionId m_id;
    std::unique_ptr<net::Connection> m_connection;
    Snapshot m_snapshot;
    Heartbeat m_heartbeat;
    metrics::RoundTripMatcher m_roundTrips; ///< of this attempt
    metrics::RollingLatency m_latency;
    qint64 m_unrecorded = 0; ///< messages, where there is no recording to count them
    bool m_hasNewRoundTrip = false; ///< since the last publication
    ReadingHold m_hold;
    qint64 m_pongDebt = 0; ///< bytes of pongs that have not left yet
    net::ConnectOptions m_options; ///< client: of the last attempt
    Reconnection m_reconnection;
    bool m_isClosing = false; ///< close() was called
    bool m_isEndWanted = false; ///< by the owner
    bool m_hasGivenUp = false; ///< on a peer that cannot be slowed down
    bool m_isTelling = false; ///< an event that is not the end
    bool m_isPublishing = false;
    std::function<void()> m_left; ///< set when the owner has gone
    capture::Recording::Subscription m_subscription;
};

} // namespace framescope::session
