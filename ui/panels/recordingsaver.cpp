// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingsaver.h"

#include "jobbar.h"

#include <exchange/cut.h>
#include <format/fileerrors.h>
#include <models/logmodel.h>

namespace framescope::panels {

namespace {

template <typename T>
JobBar::Outcome outcomeOf(const base::Result<T, capture::SaveError> &done)
{
    return done ? JobBar::Outcome {true, {}} : JobBar::Outcome {false, format::explain(done.error())};
}

JobBar::Outcome cutPart(
    const QString &from, const QString &to, const RecordingSaver::Part &part, const exchange::ProgressHandler &progress)
{
    const auto reader = capture::Reader::open(from);
    if (!reader)
        return {false, format::explain(reader.error())};
    return outcomeOf(exchange::cutRecording(from, to, part(**reader), progress));
}

} // namespace

RecordingSaver::RecordingSaver(JobBar &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
{
}

void RecordingSaver::copy(const QString &from, const QString &to, Then then)
{
    m_jobs.start(
        tr("Saving"),
        [from, to](const JobBar::Go &go) { return outcomeOf(capture::saveCopy(from, to, capture::Existing::Replace, go)); },
        [this, to, then = std::move(then)](
            const JobBar::Outcome &outcome) { outcome.isDone ? then(to) : Q_EMIT failed(outcome.problem); });
}

void RecordingSaver::cut(const QString &from, const QString &to, Part part, Then then)
{
    m_jobs.start(
        tr("Cutting"),
        [from, to, part = std::move(part)](const JobBar::Go &go) {
            const auto progress = [&go](const exchange::Progress &state) {
                return go(state.total > 0 ? static_cast<double>(state.done) / static_cast<double>(state.total) : 0);
            };
            return cutPart(from, to, part, progress);
        },
        [this, to, then = std::move(then)](
            const JobBar::Outcome &outcome) { outcome.isDone ? then(to) : Q_EMIT failed(outcome.problem); });
}

exchange::Selection selectionOf(const models::LogModel &model, const models::RowRanges &rows)
{
    exchange::Selection selection;
    for (const models::RowRange &range : rows) {
        std::vector<exchange::MessageRange> &ranges = selection.ranges;
        for (int row = range.first; row <= range.last; ++row) {
            const auto what = model.rowAt(row);
            const auto *id = std::get_if<base::MessageId>(&what);
            if (!id)
                continue;
            // Between rows there may be messages that are not shown: they are not selected.
            if (!ranges.empty() && ranges.back().last.value + 1 == id->value)
                ranges.back().last = *id;
            else
                ranges.push_back({*id, *id});
        }
    }
    return selection;
}

exchange::Selection latestOf(capture::Reader &reader, std::chrono::minutes span)
{
    const base::MessageId last = reader.lastMessage();
    exchange::Selection selection;
    for (const capture::MessageRow &row : reader.messages(last, 1))
        selection.ranges.push_back({reader.firstMessageAt(row.time - span), last});
    return selection;
}

} // namespace framescope::panels
