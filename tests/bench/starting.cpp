// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "starting.h"

#include "display.h"
#include "series.h"
#include "statistics.h"
#include "table.h"

#include <cstdio>

namespace framescope::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double timeToChromium = 0.4;
constexpr double memoryToChromium = 0.3;

double milliseconds(const Measurement &run)
{
    return run.seconds * 1000;
}

using Value = double (*)(const Measurement &run);

double toChromium(const Series &series, const std::vector<Series> &all, Value value)
{
    return medianRatio(series.values(value), seriesOf(all, "start-chromium"_L1).values(value));
}

QStringList rowOf(const Series &series, const std::vector<Series> &all)
{
    const QString name = QString::fromUtf8(series.contestant->name);
    if (const QString fault = series.fault(); !fault.isEmpty())
        return {name, u"wrong: "_s + fault, u"–"_s, u"–"_s, u"–"_s};
    return {name, number(median(series.values(milliseconds))), ratio(toChromium(series, all, milliseconds)),
        number(median(series.values(peakMebi))), ratio(toChromium(series, all, peakMebi))};
}

void judge(const std::vector<Series> &all, Budgets &budgets)
{
    const Series &own = seriesOf(all, "start-framescope"_L1);
    budgets.addAtMost(u"start to first paint, to Chromium"_s, toChromium(own, all, milliseconds), timeToChromium);
    budgets.addAtMost(u"memory after it, to Chromium"_s, toChromium(own, all, peakMebi), memoryToChromium);
}

} // namespace

bool measureStarting(int rounds, Budgets &budgets)
{
    const Display display;
    if (!display.isThere()) {
        std::fprintf(stderr, "The display does not start: Xvfb\n");
        return false;
    }
    const auto all = runRounds(starters(), rounds, {0, 1, 0}, u"start"_s);
    Table table({u"start until the window is painted"_s, u"ms"_s, u"to Chromium"_s, u"PSS MiB"_s, u"to Chromium"_s});
    for (const Series &series : all)
        table.addRow(rowOf(series, all));
    std::printf("%s\n", qUtf8Printable(table.toMarkdown()));
    std::fflush(stdout);
    judge(all, budgets);
    return areRight(all);
}

} // namespace framescope::bench
