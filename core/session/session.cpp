// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "leavingsessions.h"
#include "sessioncore.h"
#include "sessionmanager.h"

#include <net/iothread.h>

namespace framescope::session {

namespace {
constexpr std::chrono::milliseconds shortestInterval {16};
}

Session::Session(std::shared_ptr<SessionCore> core, std::shared_ptr<SnapshotBox> box, SessionManager &manager)
    : QObject(&manager)
    , m_core(std::move(core))
    , m_box(std::move(box))
    , m_io(manager.io())
    , m_leaving(manager.m_leaving)
{
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(shortestInterval);
    connect(&m_throttle, &QTimer::timeout, this, &Session::refresh);
    m_box->setHandlers(
        [this] {
            if (!m_throttle.isActive())
                m_throttle.start(m_sinceRefresh.isValid() && m_sinceRefresh.elapsed() < shortestInterval.count()
                        ? shortestInterval
                        : std::chrono::milliseconds::zero());
        },
        [this](protocol::SendError error) { Q_EMIT sendFailed(error); });
}

Session::~Session()
{
    m_box->setHandlers({}, {});
    m_io.post([core = std::move(m_core), &leaving = m_leaving] { leaving.add(core); });
}

base::SessionId Session::id() const
{
    return m_core->id();
}

const std::shared_ptr<capture::Recording> &Session::recording() const
{
    return m_core->recording();
}

const Snapshot &Session::snapshot() const
{
    return m_snapshot;
}

void Session::refresh()
{
    m_sinceRefresh.start();
    Snapshot latest = m_box->take();
    if (latest.attempt < m_snapshot.attempt) // of the time before open() was heard of
        return;
    m_snapshot = std::move(latest);
    Q_EMIT changed();
}

/// Nobody shall take the end of the attempt before for that of this one.
void Session::beginAttempt()
{
    ++m_snapshot.attempt;
    m_snapshot.state = State::Connecting;
    m_snapshot.error.reset();
    m_snapshot.outcome.reset();
    m_snapshot.nextAttempt.reset();
}

void Session::fail(const net::ConnectError &error)
{
    beginAttempt();
    m_io.post([core = m_core, error] { core->fail(error); });
}

void Session::open(const net::ConnectOptions &options)
{
    beginAttempt();
    m_io.post([core = m_core, options] { core->open(options); });
}

void Session::sendText(const QByteArray &utf8, protocol::Compression compression)
{
    m_io.post([core = m_core, utf8, compression] { core->sendText(utf8, compression); });
}

void Session::sendBinary(const QByteArray &payload, protocol::Compression compression)
{
    m_io.post([core = m_core, payload, compression] { core->sendBinary(payload, compression); });
}

void Session::sendPing(const QByteArray &payload)
{
    m_io.post([core = m_core, payload] { core->sendPing(payload); });
}

void Session::close(std::optional<protocol::CloseCode> code, const QByteArray &reason)
{
    m_io.post([core = m_core, code, reason] { core->close(code, reason); });
}

void Session::setHeartbeat(std::chrono::milliseconds interval)
{
    m_io.post([core = m_core, interval] { core->setHeartbeat(interval); });
}

void Session::setReconnectPolicy(const ReconnectPolicy &policy)
{
    m_io.post([core = m_core, policy] { core->setReconnectPolicy(policy); });
}

void Session::cancelReconnect()
{
    m_io.post([core = m_core] { core->cancelReconnect(); });
}

void Session::reconnectNow()
{
    m_io.post([core = m_core] { core->reconnectNow(); });
}

void Session::abort()
{
    m_io.post([core = m_core] { core->abort(); });
}

} // namespace framescope::session
