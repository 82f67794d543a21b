// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"

#include "subscribers.h"

namespace framescope::capture {

namespace {

// Together with the time that a batch takes to be written, well within the 100 ms of the promise.
constexpr auto collectFor = std::chrono::milliseconds(20);
// A batch of this size is written at once: collecting more would not make it cheaper.
constexpr qint64 collectBytes = 1024LL * 1024;
constexpr auto tellEvery = std::chrono::microseconds(16'700);
// How connections began and ended matters more than what they said.
constexpr qint64 mostKeptWithEvents = Recording::MostKept + 8LL * 1024 * 1024;

Progress withoutFile(const WriteError &error)
{
    Progress progress;
    progress.error = error;
    progress.isMade = false;
    return progress;
}

} // namespace

WriteError writeErrorOf(const QString &path, const sqlite::Error &error, WriteError::Kind otherwise)
{
    return {error.isFull() ? WriteError::Kind::DiskFull : otherwise, path, error.message};
}

Recorder::Recorder(QString path, const base::ClockAnchor &anchor, std::unique_ptr<Writer> writer)
    : m_path(std::move(path))
    , m_anchor(anchor)
    , m_subscribers(std::make_shared<Subscribers>())
    , m_writer(std::move(writer))
    , m_thread([this] { run(); })
{
}

Recorder::Recorder(QString path, const base::ClockAnchor &anchor, WriterMaker maker, const WriteError &error)
    : m_path(std::move(path))
    , m_anchor(anchor)
    , m_subscribers(std::make_shared<Subscribers>())
    , m_progress(withoutFile(error))
    , m_nextTry(Clock::now() + Recording::TryEvery)
    , m_makeWriter(std::move(maker))
    , m_thread([this] { run(); })
{
}

Recorder::~Recorder()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_wakeWriter.notify_one();
    m_thread.join();
}

base::SessionId Recorder::append(SessionRecord record)
{
    base::SessionId id;
    bool wake = false;
    {
        const std::scoped_lock lock(m_mutex);
        wake = admit(0);
        id = base::SessionId(++m_lastSession.value);
        m_queue.add(id, std::move(record));
    }
    if (wake)
        m_wakeWriter.notify_one();
    return id;
}

base::MessageId Recorder::append(MessageRecord record)
{
    const qint64 bytes = heldBytes(record);
    base::MessageId id;
    bool wake = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isLosing || isFull(bytes, Recording::MostKept)) {
            m_isLosing = true;
            m_losses.add(record);
            ++m_progress.lost;
            m_isUntold = true;
            return {};
        }
        wake = admit(bytes);
        id = base::MessageId(++m_lastMessage.value);
        m_queue.add(id, std::move(record), bytes);
    }
    if (wake)
        m_wakeWriter.notify_one();
    return id;
}

base::EventId Recorder::append(EventRecord record)
{
    const qint64 bytes = heldBytes(record);
    base::EventId id;
    bool wake = false;
    {
        const std::scoped_lock lock(m_mutex);
        m_losses.takeAttempt(record);
        if (isFull(bytes, mostKeptWithEvents)) {
            m_isLosing = true;
            m_losses.add(record);
            return {};
        }
        wake = admit(bytes);
        tellOfLosses();
        queueEvent(std::move(record));
        id = m_lastEvent;
    }
    if (wake)
        m_wakeWriter.notify_one();
    return id;
}

void Recorder::setNote(Note note)
{
    const qint64 bytes = heldBytes(note);
    bool wake = false;
    {
        const std::scoped_lock lock(m_mutex);
        wake = admit(bytes);
        m_queue.add(std::move(note), bytes);
    }
    if (wake)
        m_wakeWriter.notify_one();
}

/// Reckons with a record that is about to be queued. Whether the writer has to be woken for it.
bool Recorder::admit(qint64 bytes)
{
    ++m_appended;
    m_pendingBytes += bytes;
    const bool isFirst = m_queue.isEmpty();
    if (isFirst)
        m_oldest = Clock::now();
    const bool isEnough = m_queue.bytes() < collectBytes && m_queue.bytes() + bytes >= collectBytes;
    return isFirst || (isEnough && !m_progress.error);
}

bool Recorder::isFull(qint64 bytes, qint64 most) const
{
    return m_progress.error && m_pendingBytes + bytes > most;
}

void Recorder::queueEvent(EventRecord event)
{
    const qint64 bytes = heldBytes(event);
    const base::EventId id(++m_lastEvent.value);
    m_queue.add(id, PlacedEvent {std::move(event), m_lastMessage}, bytes);
}

/// Puts what is lost into its place, behind the last message that was kept.
void Recorder::tellOfLosses()
{
    if (m_losses.isEmpty())
        return;
    for (EventRecord &gap : m_losses.take(m_anchor)) {
        static_cast<void>(admit(heldBytes(gap)));
        queueEvent(std::move(gap));
    }
}

qint64 Recorder::pendingBytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_progress.error ? 0 : m_pendingBytes;
}

Progress Recorder::current() const
{
    Progress progress = m_progress;
    progress.waiting = progress.error ? m_lastMessage.value - progress.lastMessage.value : 0;
    return progress;
}

Progress Recorder::progress() const
{
    const std::scoped_lock lock(m_mutex);
    return current();
}

void Recorder::flush()
{
    std::unique_lock lock(m_mutex);
    const qint64 upTo = m_appended;
    ++m_flushing;
    m_wakeWriter.notify_one();
    m_wakeFlush.wait(lock, [&] { return m_settled >= upTo || m_progress.error; });
    --m_flushing;
}

void Recorder::tryAgain()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_nextTry = {};
    }
    m_wakeWriter.notify_one();
}

Recording::Subscription Recorder::subscribe(std::function<void(const Progress &)> handler)
{
    return m_subscribers->add(std::move(handler));
}

bool Recorder::isTryDue(Clock::time_point now) const
{
    if (m_isStopping)
        return true;
    if (!hasUnwritten())
        return false;
    const bool isEnough = !m_progress.error && (m_flushing > 0 || m_queue.bytes() >= collectBytes);
    return isEnough || now >= nextTry();
}

Recorder::Clock::time_point Recorder::nextTry() const
{
    return m_progress.error ? m_nextTry : m_oldest + collectFor;
}

bool Recorder::isTellDue(Clock::time_point now) const
{
    return m_isUntold && now >= m_lastTold + tellEvery;
}

void Recorder::waitForWork(std::unique_lock<std::mutex> &lock)
{
    for (auto now = Clock::now(); !isTryDue(now) && !isTellDue(now); now = Clock::now()) {
        auto until = Clock::time_point::max();
        if (hasUnwritten())
            until = nextTry();
        if (m_isUntold)
            until = std::min(until, m_lastTold + tellEvery);
        if (until == Clock::time_point::max())
            m_wakeWriter.wait(lock);
        else
            m_wakeWriter.wait_until(lock, until);
    }
}

void Recorder::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isStopping || hasUnwritten()) {
        waitForWork(lock);
        if (isTryDue(Clock::now()))
            writeQueued(lock);
        if (m_isStopping && m_progress.error) {
            giveUp();
            break;
        }
        if (isTellDue(Clock::now()))
            tell(lock);
    }
    tell(lock);
    lock.unlock();
    if (m_writer)
        m_writer->close();
    m_writer.reset();
}

/// Whether there is one to write into.
bool Recorder::makeFile(std::unique_lock<std::mutex> &lock)
{
    if (m_writer)
        return true;
    lock.unlock();
    auto made = m_makeWriter();
    lock.lock();
    if (!made) {
        fail(made.error());
        return false;
    }
    m_writer = *std::move(made);
    m_progress.isMade = true;
    return true;
}

void Recorder::writeQueued(std::unique_lock<std::mutex> &lock)
{
    if (!makeFile(lock))
        return;
    if (m_nextSlice == m_slices.size()) {
        if (m_queue.isEmpty())
            return;
        std::swap(m_queue, m_writing);
        m_slices = m_writing.slices();
        m_nextSlice = 0;
    }
    while (m_nextSlice < m_slices.size()) {
        const Slice &slice = m_slices[m_nextSlice];
        lock.unlock();
        const auto done = m_writer->write(slice);
        lock.lock();
        if (!done)
            return fail(writeErrorOf(m_path, done.error(), WriteError::Kind::Failed));
        settle(slice);
        ++m_nextSlice;
        if (isTellDue(Clock::now()))
            tell(lock);
    }
    recover();
    lock.unlock();
    m_slices.clear();
    m_nextSlice = 0;
    m_writing.clear();
    lock.lock();
}

void Recorder::settle(const Slice &slice)
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

/// What could not be written stays, and is tried again.
void Recorder::fail(const WriteError &error)
{
    m_progress.error = error;
    m_nextTry = Clock::now() + Recording::TryEvery;
    m_isUntold = true;
    m_wakeFlush.notify_all();
}

/// Only when all is written that was to be: a disk with room for a little more is still full.
void Recorder::recover()
{
    if (!m_progress.error)
        return;
    m_progress.error.reset();
    m_isLosing = false;
    tellOfLosses();
    m_isUntold = true;
}

void Recorder::giveUp()
{
    m_progress.lost += m_lastMessage.value - m_progress.lastMessage.value;
    m_lastMessage = m_progress.lastMessage;
    m_isUntold = true;
}

void Recorder::tell(std::unique_lock<std::mutex> &lock)
{
    if (!std::exchange(m_isUntold, false))
        return;
    const Progress progress = current();
    lock.unlock();
    m_subscribers->tell(progress);
    m_lastTold = Clock::now();
    lock.lock();
}

} // namespace framescope::capture
