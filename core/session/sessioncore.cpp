// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessioncore.h"

#include "eventrecords.h"

#include <net/iothread.h>
#include <net/listener.h>

namespace framescope::session {

namespace {

/// How far the writer may fall behind before the peer is slowed down, and when it may go on. What waits here is written
/// within 100 ms by a disk that takes 150 MB/s: more would be lost with a program that is killed.
constexpr qint64 highWater = 8LL * 1024 * 1024;
constexpr qint64 lowWater = 4LL * 1024 * 1024;
/// How far, where the peer cannot be slowed down, before it is dropped; also what may wait to leave for one that should.
constexpr qint64 floodMark = 256LL * 1024 * 1024;

/// A peer that pings and does not read its pongs is not read any more from here on, and again from there on. Bytes.
constexpr qint64 mostPongDebt = 1024 * 1024;
constexpr qint64 leastPongDebt = 64 * 1024;

bool isData(protocol::Opcode opcode)
{
    return !protocol::isControl(opcode);
}

} // namespace

SessionCore::SessionCore(net::IoThread &io, base::SessionId id, std::shared_ptr<capture::Recording> recording,
    const capture::SessionInfo &info, Observer observer, std::shared_ptr<SnapshotBox> box)
    : m_io(io)
    , m_recording(std::move(recording))
    , m_info(info)
    , m_observer(std::move(observer))
    , m_box(std::move(box))
    , m_id(id)
    , m_heartbeat([this](const QByteArray &nonce) {
        if (canSend())
            sendPing(nonce);
    })
    , m_reconnection([this] { begin(net::makeConnection(m_options)); })
{
}

SessionCore::~SessionCore() = default;

qint64 SessionCore::bufferedAmount() const
{
    return m_connection ? m_connection->bufferedAmount() : 0;
}

void SessionCore::open(const net::ConnectOptions &options)
{
    if (!m_isTelling) {
        m_options = options;
        m_reconnection.beginAnew();
        return begin(net::makeConnection(options));
    }
    m_io.post([weak = weak_from_this(), options] {
        if (const auto self = weak.lock())
            self->open(options);
    });
}

void SessionCore::adopt(std::unique_ptr<net::Connection> connection)
{
    begin(std::move(connection));
}

void SessionCore::fail(const net::ConnectError &error)
{
    startAttempt();
    handle({base::monoNow(), net::Failed {error}});
    protocol::CloseOutcome outcome;
    outcome.wasOpen = false;
    handle({base::monoNow(), net::Closed {outcome}});
}

void SessionCore::begin(std::unique_ptr<net::Connection> connection)
{
    startAttempt();
    m_connection = std::move(connection);
    m_connection->setHandler([this](const net::Event &event) { handle(event); });
    publishSoon();
    m_connection->open();
}

void SessionCore::startAttempt()
{
    cancelReconnect();
    replaceConnection();
    if (m_recording && !m_subscription) {
        m_subscription = m_recording->subscribe([weak = weak_from_this(), this](const capture::Progress &) {
            // Writer thread: the flag is all that is looked at here.
            if (m_hold.holdsFor(ReadingHold::Reason::Recording) && m_recording->pendingBytes() < lowWater)
                m_io.post([weak] {
                    if (const auto self = weak.lock())
                        self->readOn();
                });
        });
    }
    ++m_snapshot.attempt;
    m_snapshot.state = State::Connecting;
    m_snapshot.peer.clear();
    m_snapshot.connected = {};
    m_snapshot.tlsProtocol.clear();
    m_snapshot.tlsCipher.clear();
    m_snapshot.subprotocol.clear();
    m_snapshot.extensions.clear();
    m_snapshot.error.reset();
    m_snapshot.outcome.reset();
    m_hold.clear();
    m_pongDebt = 0;
    m_isClosing = false;
    m_isEndWanted = false;
    m_hasGivenUp = false;
    m_roundTrips = {};
}

/// The peer is told, and not waited for.
void SessionCore::replaceConnection()
{
    if (canSend())
        close(protocol::CloseCode::GoingAway, {});
    abort();
    if (m_connection)
        dropConnection();
}

/// The connection may be in the middle of telling us something.
void SessionCore::dropConnection()
{
    m_connection->setHandler({});
    m_io.post([dead = std::shared_ptr<net::Connection>(std::move(m_connection))] {});
}

void SessionCore::handle(const net::Event &event)
{
    const auto self = shared_from_this();
    const base::MessageId message = record(event);
    followState(event);
    publishSoon();
    const bool isEnd = std::holds_alternative<net::Closed>(event.what);
    m_isTelling = !isEnd;
    if (m_observer)
        m_observer(*this, event, message);
    m_isTelling = false;
    if (isEnd && m_connection && m_snapshot.state == State::Closed) {
        dropConnection();
        if (m_left)
            std::exchange(m_left, {})();
        else if (willReconnect())
            reconnectLater();
    } else {
        holdBack();
    }
}

base::MessageId SessionCore::record(const net::Event &event)
{
    if (const auto *crossed = std::get_if<net::MessageCrossed>(&event.what)) {
        count(*crossed);
        measure(*crossed, event.time);
        noteDebt(*crossed);
        if (!m_recording)
            return base::MessageId(++m_unrecorded);
        return m_recording->append(capture::MessageRecord {m_id, crossed->direction, crossed->message, event.time});
    }
    if (!m_recording)
        return {};
    if (auto record = toEventRecord(event, m_info)) {
        record->session = m_id;
        record->attempt = m_snapshot.attempt;
        if (record->kind == capture::EventKind::RequestSent && !m_options.secretNames.isEmpty())
            record->detail = markedSecrets(m_options.secretNames);
        m_recording->append(std::move(*record));
    }
    return {};
}

void SessionCore::count(const net::MessageCrossed &crossed)
{
    const bool isIn = crossed.direction == base::Direction::In;
    Counters &counters = m_snapshot.counters;
    (isIn ? counters.wireIn : counters.wireOut) += static_cast<qint64>(crossed.message.wireSize());
    if (!isData(crossed.message.opcode))
        return;
    ++(isIn ? counters.messagesIn : counters.messagesOut);
    (isIn ? counters.bytesIn : counters.bytesOut) += crossed.message.payload().size();
}

void SessionCore::measure(const net::MessageCrossed &crossed, base::MonoTime time)
{
    const protocol::Opcode type = crossed.message.opcode;
    const bool isOut = crossed.direction == base::Direction::Out;
    if (type == protocol::Opcode::Ping && isOut) {
        m_roundTrips.pingCrossed(crossed.message.payload().toByteArray(), time);
    } else if (type == protocol::Opcode::Pong && !isOut) {
        if (const auto roundTrip = m_roundTrips.pongCrossed(crossed.message.payload().toByteArray(), time)) {
            m_latency.add(time, *roundTrip);
            m_hasNewRoundTrip = true;
        }
    }
}

void SessionCore::followState(const net::Event &event)
{
    if (const auto *connected = std::get_if<net::Connected>(&event.what)) {
        m_snapshot.peer =
            (connected->peerAddress.contains(u':') ? u'[' + connected->peerAddress + u']' : connected->peerAddress) + u':'
            + QString::number(connected->peerPort);
        m_snapshot.connected = base::ClockAnchor::now().toWall(event.time);
    } else if (const auto *secured = std::get_if<net::Secured>(&event.what)) {
        m_snapshot.tlsProtocol = secured->protocol;
        m_snapshot.tlsCipher = secured->cipher;
    } else if (const auto *opened = std::get_if<net::Opened>(&event.what)) {
        m_snapshot.state = State::Open;
        m_reconnection.noteOpened(event.time);
        m_heartbeat.start();
        m_snapshot.subprotocol = QString::fromUtf8(opened->agreement.subprotocol);
        m_snapshot.extensions = QString::fromUtf8(opened->agreement.extensions);
    } else if (const auto *crossed = std::get_if<net::MessageCrossed>(&event.what)) {
        if (crossed->message.opcode == protocol::Opcode::Close) {
            m_snapshot.state = State::Closing;
            m_reconnection.noteEnding(event.time);
        }
    } else if (const auto *failed = std::get_if<net::Failed>(&event.what)) {
        m_snapshot.error = failed->error;
    } else if (const auto *closed = std::get_if<net::Closed>(&event.what)) {
        m_snapshot.state = State::Closed;
        m_reconnection.noteEnding(event.time);
        m_heartbeat.stop();
        m_snapshot.outcome = closed->outcome;
    }
}

// Reconnection

void SessionCore::setReconnectPolicy(const ReconnectPolicy &policy)
{
    m_reconnection.setPolicy(policy);
    if (!m_reconnection.isWaiting())
        m_snapshot.nextAttempt.reset();
    publishSoon();
}

bool SessionCore::cancelReconnect()
{
    m_snapshot.nextAttempt.reset();
    if (!m_reconnection.cancel())
        return false;
    publishSoon();
    return true;
}

bool SessionCore::willReconnect() const
{
    return m_info.role == protocol::Role::Client && m_snapshot.state == State::Closed && m_snapshot.outcome && !m_isEndWanted
        && !m_left && reconnectsAfter(m_reconnection.policy().when, *m_snapshot.outcome, m_snapshot.error);
}

void SessionCore::reconnectLater()
{
    const auto delay = m_reconnection.begin();
    const base::MonoTime now = base::monoNow();
    m_snapshot.nextAttempt = now + delay;
    handle({now, net::Waiting {delay, m_snapshot.attempt + 1}});
}

// Back-pressure

/// Masking keys and headers are left out on both sides.
void SessionCore::noteDebt(const net::MessageCrossed &crossed)
{
    constexpr qint64 header = 2;
    const qint64 size = crossed.message.payload().size() + header;
    if (crossed.message.opcode == protocol::Opcode::Ping && crossed.direction == base::Direction::In && canSend())
        m_pongDebt += size;
    else if (crossed.message.opcode == protocol::Opcode::Pong && crossed.direction == base::Direction::Out)
        m_pongDebt = std::max<qint64>(m_pongDebt - size, 0);
    const qint64 limit = m_hold.holdsFor(ReadingHold::Reason::Pings) ? leastPongDebt : mostPongDebt;
    if (m_hold.set(ReadingHold::Reason::Pings, !m_isClosing && m_pongDebt > limit))
        applyPause();
}

void SessionCore::holdBack()
{
    if (!m_connection)
        return;
    const bool isOutJammed = m_hold.isHeld() && bufferedAmount() >= floodMark;
    const qint64 pending = m_recording ? m_recording->pendingBytes() : 0;
    if ((isOutJammed || pending >= floodMark) && !m_connection->capabilities().pauseReading)
        return giveUp(std::max(pending, bufferedAmount()));
    if (pending < highWater)
        return;
    if (!m_hold.set(ReadingHold::Reason::Recording, true))
        return;
    applyPause();
    if (m_recording->pendingBytes() < lowWater) // the writer may have caught up before it could see the flag
        readOn();
}

void SessionCore::giveUp(qint64 pending)
{
    if (std::exchange(m_hasGivenUp, true))
        return;
    handle({base::monoNow(), net::Overrun {pending}});
    if (m_connection)
        m_connection->abort();
}

void SessionCore::readOn()
{
    if (m_hold.set(ReadingHold::Reason::Recording, false))
        applyPause();
}

void SessionCore::setReadingHeld(bool isHeld)
{
    m_hold.set(ReadingHold::Reason::Owner, isHeld && !m_isClosing);
    applyPause();
}

void SessionCore::setReadingHeldForOthers(bool isHeld)
{
    m_hold.set(ReadingHold::Reason::Others, isHeld && !m_isClosing);
    applyPause();
}

void SessionCore::applyPause()
{
    if (m_connection)
        m_connection->setReadingPaused(m_hold.isHeld());
}

void SessionCore::publishSoon()
{
    if (std::exchange(m_isPublishing, true))
        return;
    m_io.post([weak = weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->m_isPublishing = false;
            if (std::exchange(self->m_hasNewRoundTrip, false))
                self->m_snapshot.latency = self->m_latency.percentiles();
            self->m_box->put(self->m_snapshot);
        }
    });
}

// Sending

bool SessionCore::report(const protocol::SendStatus &status)
{
    if (!status)
        m_box->refuse(status.error());
    return status.hasValue();
}

bool SessionCore::sendText(base::Bytes utf8, protocol::Compression compression)
{
    if (!m_connection)
        return report(base::Failure {protocol::SendError::NotOpen});
    return report(m_connection->sendText(std::move(utf8), compression));
}

bool SessionCore::sendBinary(base::Bytes payload, protocol::Compression compression)
{
    if (!m_connection)
        return report(base::Failure {protocol::SendError::NotOpen});
    return report(m_connection->sendBinary(std::move(payload), compression));
}

bool SessionCore::sendPing(const QByteArray &payload)
{
    if (!m_connection)
        return report(base::Failure {protocol::SendError::NotOpen});
    return report(m_connection->sendPing(payload));
}

bool SessionCore::close(std::optional<protocol::CloseCode> code, const QByteArray &reason)
{
    if (cancelReconnect())
        return true;
    if (!m_connection)
        return report(base::Failure {protocol::SendError::NotOpen});
    if (m_snapshot.state == State::Connecting) {
        abort();
        return true;
    }
    if (!report(m_connection->close(code, reason)))
        return false;
    beginClosing();
    return true;
}

bool SessionCore::closeBroken(const QByteArray &payload)
{
    if (!canSend())
        return report(base::Failure {protocol::SendError::NotOpen});
    if (!m_connection->capabilities().frames) {
        const auto code = protocol::ClosePayload::fromBytes(payload).code;
        return code && protocol::mayBeSent(*code) && close(code, {});
    }
    protocol::FrameHeader header;
    header.opcode = protocol::Opcode::Close;
    if (m_connection->role() == protocol::Role::Client)
        header.maskingKey = protocol::KeySource().maskingKey();
    if (!report(m_connection->sendFrame(header, payload)))
        return false;
    beginClosing();
    return true;
}

/// The peer's answer must be heard.
void SessionCore::beginClosing()
{
    m_isEndWanted = true;
    m_isClosing = true;
    m_hold.set(ReadingHold::Reason::Pings, false);
    m_hold.set(ReadingHold::Reason::Others, false);
    setReadingHeld(false);
}

void SessionCore::abort()
{
    m_isEndWanted = true;
    cancelReconnect();
    if (m_connection)
        m_connection->abort();
}

void SessionCore::leave(std::function<void()> left)
{
    cancelReconnect();
    if (canSend())
        close(protocol::CloseCode::GoingAway, {});
    if (m_connection && m_snapshot.state != State::Connecting) {
        m_left = std::move(left); // the connection gives up by itself where the peer says nothing
        return;
    }
    abort();
    left();
}

} // namespace framescope::session
