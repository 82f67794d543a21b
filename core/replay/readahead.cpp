// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readahead.h"

#include "stepreader.h"

#include <base/mailbox.h>

#include <mutex>

namespace framescope::replay {

namespace {
constexpr size_t mostSteps = 256; // in a batch
constexpr qint64 mostBytes = 1024LL * 1024; // in a batch; the last message of it may go beyond
constexpr int batchesAhead = 2;
} // namespace

/// The half that reads. Reader and selection belong to the worker's thread.
class ReadAhead::Source
{
public:
    Source(QString path, StepSelection selection, std::function<void()> wake)
        : m_path(std::move(path))
        , m_selection(selection)
        , m_wake(std::move(wake))
    {
    }

    void read()
    {
        if (m_isAtEnd || m_stop.stop_requested())
            return;
        Batch batch = m_reader || open() ? readBatch() : Batch {{}, End {{}, 0, m_openError}};
        m_isAtEnd = batch.end.has_value();
        m_batches.put(std::move(batch));
        const std::scoped_lock lock(m_mutex);
        if (m_wake)
            m_wake();
    }

    /// Nobody is woken any more, and nothing more is read. Any thread.
    void silence()
    {
        m_stop.request_stop();
        const std::scoped_lock lock(m_mutex);
        m_wake = {};
    }

    void close() { m_reader.reset(); }
    [[nodiscard]] std::vector<Batch> takeAll() { return m_batches.takeAll(); }

private:
    bool open()
    {
        auto reader = StepReader::open(m_path, m_selection, m_stop.get_token());
        if (reader)
            m_reader = std::move(*reader);
        else
            m_openError = reader.error();
        return reader.hasValue();
    }

    Batch readBatch()
    {
        Batch batch;
        qint64 bytes = 0;
        while (batch.steps.size() < mostSteps && bytes < mostBytes) {
            auto step = m_reader->next();
            if (!step) {
                batch.end = End {m_reader->end(), m_reader->others(), m_reader->error()};
                break;
            }
            bytes += step->payload.size();
            batch.steps.push_back(std::move(*step));
        }
        return batch;
    }

    QString m_path;
    StepSelection m_selection;
    std::unique_ptr<StepReader> m_reader;
    std::optional<ReplayError> m_openError;
    bool m_isAtEnd = false;
    std::stop_source m_stop;
    base::Mailbox<Batch> m_batches;
    std::mutex m_mutex;
    std::function<void()> m_wake;
};

ReadAhead::ReadAhead(
    std::shared_ptr<Worker> worker, const QString &path, const StepSelection &selection, std::function<void()> wake)
    : m_worker(std::move(worker))
    , m_source(std::make_shared<Source>(path, selection, std::move(wake)))
{
    for (int i = 0; i < batchesAhead; ++i)
        request();
}

ReadAhead::~ReadAhead()
{
    m_source->silence();
    m_worker->post([source = m_source] { source->close(); });
}

void ReadAhead::request()
{
    m_worker->post([source = m_source] { source->read(); });
}

void ReadAhead::fill()
{
    for (Batch &batch : m_source->takeAll())
        m_batches.push_back(std::move(batch));
    while (!m_batches.empty() && m_batches.front().steps.empty()) {
        m_end = m_batches.front().end;
        m_batches.pop_front();
        if (!m_end)
            request();
    }
}

const Step *ReadAhead::peek()
{
    fill();
    return m_batches.empty() ? nullptr : &m_batches.front().steps.front();
}

Step ReadAhead::take()
{
    Q_ASSERT(!m_batches.empty() && !m_batches.front().steps.empty());
    Step step = std::move(m_batches.front().steps.front());
    m_batches.front().steps.pop_front();
    return step;
}

const std::optional<ReadAhead::End> &ReadAhead::end()
{
    fill();
    return m_end;
}

} // namespace framescope::replay
