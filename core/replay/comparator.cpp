// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparator.h"

#include "stepreader.h"

namespace framescope::replay {

/// Belongs to the worker's thread, but for the counter and the stop source.
class Comparator::Work
{
public:
    Work(QString path, StepSelection selection)
        : m_path(std::move(path))
        , m_selection(selection)
    {
        m_selection.sender = Sender::Server;
        m_selection.longestPause.reset();
    }

    void receive(protocol::Opcode type, const base::Bytes &payload)
    {
        if (stop.stop_requested())
            return;
        expectMore();
        m_comparison.receive({type, payload.toByteArray(), {}, ++m_received});
        waiting -= payload.size();
    }

    void finish(Rest rest, const std::function<void(const Comparison &)> &done)
    {
        if (rest == Rest::IsMissing) {
            expectAll();
            m_comparison.finish();
        } else {
            m_comparison.stop();
        }
        m_steps.reset();
        if (!stop.stop_requested())
            done(m_comparison);
    }

    void close() { m_steps.reset(); }

    std::atomic<qint64> waiting = 0;
    std::stop_source stop;

private:
    bool expectOne()
    {
        if (!std::exchange(m_isOpened, true)) {
            if (auto steps = StepReader::open(m_path, m_selection, stop.get_token()))
                m_steps = std::move(*steps);
        }
        auto step = m_steps ? m_steps->next() : std::nullopt;
        if (!step || step->type == protocol::Opcode::Close)
            return false;
        m_comparison.expect({step->type, std::move(step->payload), step->id, 0});
        return true;
    }

    void expectMore()
    {
        while (m_comparison.wantsMore() && expectOne()) { }
    }

    /// Of what is missing only so much is held at a time.
    void expectAll()
    {
        while (expectOne()) {
            if (!m_comparison.wantsMore())
                m_comparison.passOne();
        }
    }

    QString m_path;
    StepSelection m_selection;
    bool m_isOpened = false;
    std::unique_ptr<StepReader> m_steps;
    Comparison m_comparison;
    qint64 m_received = 0;
};

Comparator::Comparator(std::shared_ptr<Worker> worker, const QString &path, const StepSelection &selection)
    : m_worker(std::move(worker))
    , m_work(std::make_shared<Work>(path, selection))
{
}

Comparator::~Comparator()
{
    m_work->stop.request_stop();
    m_worker->post([work = m_work] { work->close(); });
}

void Comparator::receive(protocol::Opcode type, base::Bytes payload)
{
    m_work->waiting += payload.size();
    m_worker->post([work = m_work, type, payload = std::move(payload)] { work->receive(type, payload); });
}

qint64 Comparator::waitingBytes() const
{
    return m_work->waiting;
}

void Comparator::finish(Rest rest, std::function<void(const Comparison &)> done)
{
    m_worker->post([work = m_work, rest, done = std::move(done)] { work->finish(rest, done); });
}

} // namespace framescope::replay
