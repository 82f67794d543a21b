// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionmanager.h"

#include "sessioncore.h"

#include <net/iothread.h>

namespace framescope::session {

SessionManager::SessionManager(QObject *parent)
    : QObject(parent)
    , m_queue(std::make_shared<base::TaskQueue>())
    , m_io(std::make_unique<net::IoThread>())
{
}

SessionManager::~SessionManager()
{
    m_io->run([this] { m_isEnding = true; });
    // Handles drop their cores on the I/O thread, and so do sessions that have none yet: they go while it still runs.
    qDeleteAll(findChildren<Session *>(QString(), Qt::FindDirectChildrenOnly));
    m_queue->runAll();
    m_io->run([this] { m_leaving.finish(); });
    m_io.reset();
}

net::IoThread &SessionManager::io() const
{
    return *m_io;
}

std::shared_ptr<SessionCore> SessionManager::makeCore(std::shared_ptr<capture::Recording> recording,
    const capture::SessionInfo &info, Observer observer, std::shared_ptr<SnapshotBox> box)
{
    // Whoever lets go last, the core dies on the I/O thread.
    const auto dieThere = [io = m_io.get()](SessionCore *core) {
        if (io->isCurrent())
            delete core;
        else
            io->post([core] { delete core; });
    };
    const base::SessionId id = recording ? recording->addSession(info) : base::SessionId(++m_unrecorded);
    return {new SessionCore(*m_io, id, std::move(recording), info, std::move(observer), std::move(box)), dieThere};
}

Session *SessionManager::addHandle(std::shared_ptr<SessionCore> core, std::shared_ptr<SnapshotBox> box)
{
    return new Session(std::move(core), std::move(box), *this);
}

Session *SessionManager::createClient(
    std::shared_ptr<capture::Recording> recording, const capture::SessionInfo &info, Observer observer)
{
    auto box = std::make_shared<SnapshotBox>(m_queue);
    return addHandle(makeCore(std::move(recording), info, std::move(observer), box), box);
}

void SessionManager::adopt(std::unique_ptr<net::Connection> connection, std::shared_ptr<capture::Recording> recording,
    const capture::SessionInfo &info, Observer observer, AdoptedHandler adopted)
{
    Q_ASSERT(m_io->isCurrent());
    if (m_isEnding)
        return;
    auto box = std::make_shared<SnapshotBox>(m_queue);
    const auto core = makeCore(std::move(recording), info, std::move(observer), box);
    m_queue->post([this, core, box, adopted = std::move(adopted)] { addAdopted(core, box, adopted); });
    core->adopt(std::move(connection));
}

void SessionManager::addAdopted(
    const std::shared_ptr<SessionCore> &core, const std::shared_ptr<SnapshotBox> &box, const AdoptedHandler &adopted)
{
    if (m_isEnding) {
        m_io->post([this, core] { m_leaving.add(core); });
        return;
    }
    Session *session = addHandle(core, box);
    if (adopted)
        adopted(session);
    Q_EMIT sessionAdopted(session);
}

} // namespace framescope::session
