// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingsaver.h"

#include "jobbar.h"

#include <exchange/cut.h>
#include <format/fileerrors.h>

#include <algorithm>

namespace framescope::panels {

namespace {

constexpr int rowsBetween = 100'000; // before it is asked whether to go on

JobBar::Outcome outcomeOf(const base::Status<capture::SaveError> &done)
{
    return done ? JobBar::Outcome {true, {}} : JobBar::Outcome {false, format::explain(done.error())};
}

JobBar::Outcome outcomeOf(const base::Result<exchange::CutResult, capture::SaveError> &done)
{
    if (!done)
        return {false, format::explain(done.error())};
    return {true, done->damage ? format::explainPart(*done->damage) : format::Explanation {}};
}

JobBar::Outcome cutPart(const QString &from, const QString &to, const RecordingSaver::Part &part, const JobBar::Go &go)
{
    const auto progress = [&go](const exchange::Progress &state) {
        return go(state.total > 0 ? static_cast<double>(state.done) / static_cast<double>(state.total) : 0);
    };
    const auto reader = capture::Reader::open(from);
    if (!reader)
        return {false, format::explain(reader.error())};
    const exchange::Selection selection = part(**reader, [&go] { return go(0); });
    return go(0) ? outcomeOf(exchange::cutRecording(from, to, selection, progress)) : JobBar::Outcome {};
}

void finish(RecordingSaver &saver, const JobBar::Outcome &outcome, const QString &to, const RecordingSaver::Then &then)
{
    if (outcome.isDone)
        then(to, outcome.problem);
    else
        Q_EMIT saver.failed(outcome.problem);
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
        [this, to, then = std::move(then)](const JobBar::Outcome &outcome) { finish(*this, outcome, to, then); });
}

void RecordingSaver::cut(const QString &from, const QString &to, Part part, Then then)
{
    m_jobs.start(
        tr("Cutting"), [from, to, part = std::move(part)](const JobBar::Go &go) { return cutPart(from, to, part, go); },
        [this, to, then = std::move(then)](const JobBar::Outcome &outcome) { finish(*this, outcome, to, then); });
}

bool hasMessages(const capture::RowIndex &index, const models::RowRanges &rows)
{
    return std::any_of(rows.begin(), rows.end(), [&index](const models::RowRange &range) {
        int row = range.first;
        while (row <= range.last && std::holds_alternative<base::EventId>(index.at(row)))
            ++row;
        return row <= range.last;
    });
}

exchange::Selection selectionOf(
    const capture::RowIndex &index, const models::RowRanges &rows, const RecordingSaver::GoesOn &goesOn)
{
    exchange::Selection selection;
    std::vector<exchange::MessageRange> &ranges = selection.ranges;
    const auto take = [&](int row) {
        const auto what = index.at(row);
        const auto *id = std::get_if<base::MessageId>(&what);
        if (!id)
            return;
        // Between rows there may be messages that are not shown: they are not selected.
        if (!ranges.empty() && ranges.back().last.value + 1 == id->value)
            ranges.back().last = *id;
        else
            ranges.push_back({*id, *id});
    };
    for (const models::RowRange &range : rows) {
        for (int row = range.first; row <= range.last && (row % rowsBetween != 0 || goesOn()); ++row)
            take(row);
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
