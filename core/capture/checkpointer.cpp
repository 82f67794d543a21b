// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpointer.h"

#include <sqlite/database.h>

namespace framescope::capture {

namespace {

constexpr qint64 askEvery = 16LL * 1024 * 1024;

} // namespace

Checkpointer::Checkpointer(const QString &path)
    : m_nextAsk(askEvery)
    , m_nextRest(LogSize)
{
    auto database = sqlite::Database::open(path, sqlite::Database::Mode::ReadWrite);
    // A look into the file opens the log, too: all that it ever needs is there from the beginning.
    if (database && database->exec("PRAGMA synchronous = NORMAL") && database->integer("SELECT count(*) FROM session"))
        m_database = std::make_unique<sqlite::Database>(std::move(*database));
}

Checkpointer::~Checkpointer()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

bool Checkpointer::follow(qint64 logBytes)
{
    if (logBytes < m_logBytes) { // it has begun anew
        m_nextAsk = askEvery;
        m_nextRest = LogSize;
    }
    m_logBytes = logBytes;
    // Best when little has come since the thread was done; a disk that is always behind is waited for in the end.
    const bool isRestDue = logBytes >= m_nextRest && (logBytes < m_nextAsk || logBytes >= 2 * m_nextRest);
    if (!isRestDue && logBytes < m_nextAsk)
        return false;
    const std::scoped_lock lock(m_mutex);
    if (m_isAsked)
        return false;
    if (isRestDue)
        m_nextRest = logBytes + LogSize; // where a reader is in the way, the log goes on
    else
        ask(logBytes);
    return isRestDue;
}

void Checkpointer::ask(qint64 logBytes)
{
    m_nextAsk = logBytes + askEvery;
    m_isAsked = true;
    m_wake.notify_one();
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
}

void Checkpointer::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isStopping) {
        m_wake.wait(lock, [this] { return m_isAsked || m_isStopping; });
        if (m_isStopping)
            return;
        lock.unlock();
        if (m_database)
            static_cast<void>(m_database->checkpoint()); // what cannot be done now is left for the next time
        lock.lock();
        m_isAsked = false;
    }
}

} // namespace framescope::capture
