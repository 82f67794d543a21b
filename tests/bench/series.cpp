// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series.h"

#include "process.h"

#include <cstdio>

namespace framescope::bench {

namespace {

QString findFault(const Measurement &run, const Job &job)
{
    if (!run.failure.isEmpty())
        return run.failure;
    if (run.messages != job.count)
        return QStringLiteral("%1 of %2 messages").arg(run.messages).arg(job.count);
    if (run.bytes != job.count * job.size)
        return QStringLiteral("%1 of %2 bytes").arg(run.bytes).arg(job.count * job.size);
    if (run.recorded >= 0 && run.recorded != job.count)
        return QStringLiteral("%1 of %2 messages recorded").arg(run.recorded).arg(job.count);
    return {};
}

Measurement runOnce(const Contestant &contestant, Job job)
{
    job.count = static_cast<qint64>(static_cast<double>(job.count) * contestant.share);
    Measurement run = runProcess(contestant, job);
    run.failure = findFault(run, job);
    return run;
}

} // namespace

QString Series::fault() const
{
    for (const Measurement &run : runs) {
        if (!run.failure.isEmpty())
            return run.failure;
    }
    return {};
}

std::vector<double> Series::values(const std::function<double(const Measurement &)> &value) const
{
    std::vector<double> all;
    std::transform(runs.begin(), runs.end(), std::back_inserter(all), value);
    return all;
}

std::vector<Series> runRounds(std::span<const Contestant> contestants, int rounds, const Job &job, const QString &what)
{
    std::vector<Series> all;
    for (const Contestant &contestant : contestants)
        all.push_back({&contestant, {}});
    for (int round = 1; round <= rounds; ++round) {
        for (Series &series : all) {
            std::fprintf(stderr, "%s: round %d of %d, %s\n", qPrintable(what), round, rounds, series.contestant->name);
            series.runs.push_back(runOnce(*series.contestant, job));
        }
    }
    return all;
}

const Series &seriesOf(const std::vector<Series> &all, QLatin1StringView id)
{
    const auto found = std::find_if(
        all.begin(), all.end(), [id](const Series &series) { return QLatin1StringView(series.contestant->id) == id; });
    Q_ASSERT(found != all.end());
    return *found;
}

bool areRight(const std::vector<Series> &all)
{
    return std::all_of(all.begin(), all.end(), [](const Series &series) { return series.fault().isEmpty(); });
}

} // namespace framescope::bench
