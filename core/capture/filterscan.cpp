// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterscan.h"

#include "filterreader.h"

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace framescope::capture {

namespace {

using Clock = std::chrono::steady_clock;

constexpr qint64 blockMessages = 1 << 15; // that one thread takes at a time
constexpr qint64 smallBlock = 1 << 10; // at first, so that something is there soon
constexpr qint64 mostWaitingHits = 1 << 20;
constexpr auto betweenWakes = std::chrono::milliseconds(16);
// While so much is left a window that paints itself each time takes a processor from the scan.
constexpr auto betweenEarlyWakes = std::chrono::milliseconds(100);
constexpr qint64 muchLeft = 1 << 20;
constexpr int threadCount = 2;

} // namespace

class FilterScan::Private
{
public:
    Private(const QString &path, const Filter &filter, base::SessionId session, std::function<void()> wake)
        : m_path(path)
        , m_filter(filter)
        , m_session(session)
        , m_wake(std::move(wake))
    {
    }

    void start()
    {
        for (int i = 0; i < threadCount; ++i)
            m_threads.emplace_back([this](const std::stop_token &stop) { run(stop); });
    }
    void stop();

    /// Messages that one thread looks at, and what it has found there.
    struct Block {
        base::MessageId first;
        base::MessageId last;
        base::MessageId scanned;
        std::vector<base::MessageId> hits;
    };
    void run(const std::stop_token &stop);
    [[nodiscard]] Block *takeBlock(const std::stop_token &stop);
    void scan(FilterReader *reader, Block &block, const std::stop_token &stop);
    void publish(Block &block, const FilterSlice &slice, const std::vector<base::MessageId> &hits);
    /// Moves on what is known without a hole from the first message on. With the mutex.
    void collect();
    [[nodiscard]] bool mustTell();

    const QString m_path;
    const Filter m_filter;
    const base::SessionId m_session;
    const std::function<void()> m_wake;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    FilterProgress m_progress;
    base::MessageId m_taken; // up to here blocks have been taken
    std::map<base::MessageId, Block> m_blocks; // that are not all collected
    Clock::time_point m_lastWake;
    bool m_hasNews = false;
    bool m_hasToldHits = false; // the first are told soon
    std::atomic<int> m_running = threadCount;
    std::vector<std::jthread> m_threads;
};

void FilterScan::Private::stop()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
}

FilterScan::Private::Block *FilterScan::Private::takeBlock(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const auto isReady = [this] {
        return m_taken < m_progress.last && static_cast<qint64>(m_progress.hits.size()) < mostWaitingHits;
    };
    if (!m_changed.wait(lock, stop, isReady))
        return nullptr;
    const base::MessageId first(m_taken.value + 1);
    const qint64 size = m_taken.value < blockMessages ? smallBlock : blockMessages;
    m_taken = base::MessageId(std::min(m_taken.value + size, m_progress.last.value));
    return &m_blocks.emplace(first, Block {first, m_taken, base::MessageId(first.value - 1), {}}).first->second;
}

void FilterScan::Private::run(const std::stop_token &stop)
{
    {
        // It goes before the thread is said to have stopped: a file that nobody holds any more becomes a single one.
        const auto opened = Reader::open(m_path);
        std::optional<FilterReader> reader;
        if (opened)
            reader.emplace(**opened, m_filter, m_session);
        while (Block *block = takeBlock(stop))
            scan(reader ? &*reader : nullptr, *block, stop);
    }
    --m_running;
}

/// A block is gone once all of it is published.
void FilterScan::Private::scan(FilterReader *reader, Block &block, const std::stop_token &stop)
{
    const base::MessageId last = block.last;
    std::vector<base::MessageId> hits;
    for (base::MessageId next = block.first; next <= last && !stop.stop_requested();) {
        const FilterSlice slice = reader ? reader->scan(next, last, hits, stop) : FilterSlice {last, 0, true};
        next = base::MessageId(slice.scanned.value + 1);
        publish(block, slice, hits);
        hits.clear();
    }
}

void FilterScan::Private::publish(Block &block, const FilterSlice &slice, const std::vector<base::MessageId> &hits)
{
    bool tells = false;
    {
        const std::scoped_lock lock(m_mutex);
        block.scanned = slice.scanned;
        block.hits.insert(block.hits.end(), hits.begin(), hits.end());
        m_progress.undecided += slice.undecided;
        m_progress.isBroken |= slice.isBroken;
        collect();
        tells = mustTell();
    }
    if (tells)
        m_wake();
}

void FilterScan::Private::collect()
{
    while (!m_blocks.empty()) {
        Block &block = m_blocks.begin()->second;
        m_progress.scanned = std::max(m_progress.scanned, block.scanned);
        m_progress.hits.insert(m_progress.hits.end(), block.hits.begin(), block.hits.end());
        block.hits.clear();
        m_hasNews = true;
        if (block.scanned < block.last)
            return;
        m_blocks.erase(m_blocks.begin());
    }
}

/// The last word is always told, and that no more hits can wait.
bool FilterScan::Private::mustTell()
{
    const auto now = Clock::now();
    const bool canWait = !m_progress.isDone() && static_cast<qint64>(m_progress.hits.size()) < mostWaitingHits;
    const bool isEarly = m_hasToldHits && m_progress.last.value - m_progress.scanned.value > muchLeft;
    if (!m_hasNews || (canWait && now - m_lastWake < (isEarly ? betweenEarlyWakes : betweenWakes)))
        return false;
    m_hasToldHits |= !m_progress.hits.empty();
    m_lastWake = now;
    m_hasNews = false;
    return true;
}

FilterScan::FilterScan(const QString &path, const Filter &filter, base::SessionId session, std::function<void()> wake)
    : d(std::make_unique<Private>(path, filter, session, std::move(wake)))
{
    d->start();
}

FilterScan::~FilterScan()
{
    d->stop();
}

void FilterScan::extendTo(base::MessageId last)
{
    {
        const std::scoped_lock lock(d->m_mutex);
        d->m_progress.last = std::max(d->m_progress.last, last);
    }
    d->m_changed.notify_all();
}

FilterProgress FilterScan::take()
{
    FilterProgress progress;
    {
        const std::scoped_lock lock(d->m_mutex);
        std::vector<base::MessageId> hits = std::exchange(d->m_progress.hits, {});
        progress = d->m_progress;
        progress.hits = std::move(hits);
    }
    d->m_changed.notify_all();
    return progress;
}

void FilterScan::stop()
{
    d->stop();
}

bool FilterScan::hasStopped() const
{
    return d->m_running == 0;
}

} // namespace framescope::capture
