// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"

#include "subscribers.h"
#include "writer.h"

#include <QFile>
#include <QFileInfo>

#include <condition_variable>
#include <thread>

namespace framescope::capture {

namespace {

using Clock = std::chrono::steady_clock;

// Together with the time that a batch takes to be written, well within the 100 ms of the promise.
constexpr auto collectFor = std::chrono::milliseconds(20);
// A batch of this size is written at once: collecting more would not make it cheaper.
constexpr qint64 collectBytes = 1024LL * 1024;
constexpr auto tellEvery = std::chrono::microseconds(16'700);

WriteError errorOf(const QString &path, const sqlite::Error &error, WriteError::Kind otherwise)
{
    return {error.isFull() ? WriteError::Kind::DiskFull : otherwise, path, error.message};
}

/// Makes the empty file: SQLite would open one that is there already.
std::optional<WriteError> makeFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return std::nullopt;
    const QFileInfo info(path);
    const bool exists = info.exists() || info.isSymLink();
    return WriteError {exists ? WriteError::Kind::AlreadyExists : WriteError::Kind::CannotCreate, path, file.errorString()};
}

} // namespace

class Recording::Private
{
public:
    Private(QString path, const base::ClockAnchor &anchor, std::unique_ptr<Writer> writer);
    ~Private();

    template <typename Id, typename Record>
    Id append(Id &last, Record record, qint64 bytes);
    void flush();

    const QString m_path;
    const base::ClockAnchor m_anchor;
    const std::shared_ptr<Subscribers> m_subscribers = std::make_shared<Subscribers>();

    std::mutex m_mutex;
    base::SessionId m_lastSession;
    base::MessageId m_lastMessage;
    base::EventId m_lastEvent;
    Progress m_progress;
    qint64 m_pendingBytes = 0;

private:
    void run();
    void waitForWork(std::unique_lock<std::mutex> &lock);
    [[nodiscard]] bool isDue(Clock::time_point now) const;
    void writeQueued(std::unique_lock<std::mutex> &lock);
    void settle(const Slice &slice);
    void fail(const sqlite::Error &error);
    void tellIfDue(std::unique_lock<std::mutex> &lock);
    void tell(std::unique_lock<std::mutex> &lock);

    std::unique_ptr<Writer> m_writer; ///< writer thread only
    Batch m_writing; ///< writer thread only
    Clock::time_point m_lastTold; ///< writer thread only

    Batch m_queue;
    Clock::time_point m_oldest; ///< when the first record of the queue came
    qint64 m_appended = 0; ///< records of any kind
    qint64 m_settled = 0; ///< of them: written, or dropped after a failure
    int m_flushing = 0; ///< threads that wait in flush()
    bool m_isUntold = false;
    bool m_isStopping = false;
    std::condition_variable m_wakeWriter;
    std::condition_variable m_wakeFlush;
    std::thread m_thread; ///< last, so that it finds the rest in place
};

Recording::Private::Private(QString path, const base::ClockAnchor &anchor, std::unique_ptr<Writer> writer)
    : m_path(std::move(path))
    , m_anchor(anchor)
    , m_writer(std::move(writer))
    , m_thread([this] { run(); })
{
}

Recording::Private::~Private()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_wakeWriter.notify_one();
    m_thread.join();
}

template <typename Id, typename Record>
Id Recording::Private::append(Id &last, Record record, qint64 bytes)
{
    bool wake = false;
    Id id;
    {
        const std::scoped_lock lock(m_mutex);
        id = Id(++last.value);
        ++m_appended;
        if (m_progress.error) {
            ++m_settled;
            return id;
        }
        if (m_queue.isEmpty()) {
            m_oldest = Clock::now();
            wake = true;
        }
        wake = wake || (m_queue.bytes() < collectBytes && m_queue.bytes() + bytes >= collectBytes);
        if constexpr (std::is_same_v<Record, EventRecord>)
            m_queue.add(id, PlacedEvent {std::move(record), m_lastMessage}, bytes);
        else if constexpr (std::is_same_v<Record, MessageRecord>)
            m_queue.add(id, std::move(record), bytes);
        else
            m_queue.add(id, std::move(record));
        m_pendingBytes += bytes;
    }
    if (wake)
        m_wakeWriter.notify_one();
    return id;
}

void Recording::Private::flush()
{
    std::unique_lock lock(m_mutex);
    const qint64 upTo = m_appended;
    ++m_flushing;
    m_wakeWriter.notify_one();
    m_wakeFlush.wait(lock, [&] { return m_settled >= upTo; });
    --m_flushing;
}

bool Recording::Private::isDue(Clock::time_point now) const
{
    if (m_isStopping || (m_isUntold && now >= m_lastTold + tellEvery))
        return true;
    return !m_queue.isEmpty() && (m_flushing > 0 || m_queue.bytes() >= collectBytes || now >= m_oldest + collectFor);
}

void Recording::Private::waitForWork(std::unique_lock<std::mutex> &lock)
{
    while (!isDue(Clock::now())) {
        auto until = Clock::time_point::max();
        if (!m_queue.isEmpty())
            until = m_oldest + collectFor;
        if (m_isUntold)
            until = std::min(until, m_lastTold + tellEvery);
        if (until == Clock::time_point::max())
            m_wakeWriter.wait(lock);
        else
            m_wakeWriter.wait_until(lock, until);
    }
}

void Recording::Private::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isStopping || !m_queue.isEmpty()) {
        waitForWork(lock);
        writeQueued(lock);
        tellIfDue(lock);
    }
    tell(lock);
    lock.unlock();
    m_writer->close();
    m_writer.reset();
}

void Recording::Private::writeQueued(std::unique_lock<std::mutex> &lock)
{
    std::swap(m_queue, m_writing);
    if (m_writing.isEmpty())
        return;
    lock.unlock();
    for (const Slice &slice : m_writing.slices()) {
        const auto done = m_writer->write(slice);
        lock.lock();
        if (!done) {
            fail(done.error());
            break;
        }
        settle(slice);
        tellIfDue(lock);
        lock.unlock();
    }
    if (lock.owns_lock())
        lock.unlock();
    m_writing.clear();
    lock.lock();
}

void Recording::Private::settle(const Slice &slice)
{
    if (!slice.messages.empty())
        m_progress.lastMessage = slice.lastMessage();
    if (!slice.events.empty())
        m_progress.lastEvent = slice.lastEvent();
    m_pendingBytes -= slice.bytes;
    m_settled += slice.recordCount();
    m_isUntold = true;
    m_wakeFlush.notify_all();
}

/// From here on nothing is kept: what could still be written would leave a hole.
void Recording::Private::fail(const sqlite::Error &error)
{
    m_progress.error = errorOf(m_path, error, WriteError::Kind::Failed);
    m_queue.clear();
    m_pendingBytes = 0;
    m_settled = m_appended;
    m_isUntold = true;
    m_wakeFlush.notify_all();
}

void Recording::Private::tellIfDue(std::unique_lock<std::mutex> &lock)
{
    if (Clock::now() >= m_lastTold + tellEvery)
        tell(lock);
}

void Recording::Private::tell(std::unique_lock<std::mutex> &lock)
{
    if (!std::exchange(m_isUntold, false))
        return;
    const Progress progress = m_progress;
    lock.unlock();
    m_subscribers->tell(progress);
    m_lastTold = Clock::now();
    lock.lock();
}

Recording::Recording(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Recording::~Recording() = default;

base::Result<std::unique_ptr<Recording>, WriteError> Recording::create(const QString &path)
{
    return create(path, base::ClockAnchor::now());
}

base::Result<std::unique_ptr<Recording>, WriteError> Recording::create(const QString &path, const base::ClockAnchor &anchor)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const auto error = makeFile(absolute))
        return base::Failure {*error};
    const auto refuse = [&](const sqlite::Error &error) {
        QFile::remove(absolute);
        return base::Failure {errorOf(absolute, error, WriteError::Kind::CannotCreate)};
    };
    auto database = sqlite::Database::open(absolute, sqlite::Database::Mode::ReadWrite);
    if (!database)
        return refuse(database.error());
    auto writer = Writer::create(std::move(*database), anchor);
    if (!writer)
        return refuse(writer.error());
    return std::unique_ptr<Recording>(new Recording(std::make_unique<Private>(absolute, anchor, std::move(*writer))));
}

QString Recording::path() const
{
    return d->m_path;
}

base::ClockAnchor Recording::anchor() const
{
    return d->m_anchor;
}

base::SessionId Recording::addSession(const SessionInfo &info)
{
    return addSession(info, base::monoNow());
}

base::SessionId Recording::addSession(const SessionInfo &info, base::MonoTime started)
{
    return d->append(d->m_lastSession, SessionRecord {info, started}, 0);
}

base::MessageId Recording::append(MessageRecord record)
{
    const qint64 bytes = heldBytes(record);
    return d->append(d->m_lastMessage, std::move(record), bytes);
}

base::EventId Recording::append(EventRecord record)
{
    const qint64 bytes = heldBytes(record);
    return d->append(d->m_lastEvent, std::move(record), bytes);
}

qint64 Recording::pendingBytes() const
{
    const std::scoped_lock lock(d->m_mutex);
    return d->m_pendingBytes;
}

Progress Recording::progress() const
{
    const std::scoped_lock lock(d->m_mutex);
    return d->m_progress;
}

void Recording::flush()
{
    d->flush();
}

Recording::Subscription Recording::subscribe(std::function<void(const Progress &)> handler)
{
    return d->m_subscribers->add(std::move(handler));
}

} // namespace framescope::capture
