// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "echo.h"

#include "series.h"
#include "statistics.h"
#include "table.h"

#include <cstdio>

namespace framescope::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 trips = 50'000;
constexpr qint64 size = 32;

double p50(const Measurement &run)
{
    return run.p50;
}

double p99(const Measurement &run)
{
    return run.p99;
}

QStringList rowOf(const Series &series, const Series &tcp)
{
    const QString name = QString::fromUtf8(series.contestant->name);
    if (const QString fault = series.fault(); !fault.isEmpty())
        return {name, u"wrong: "_s + fault, u"–"_s, u"–"_s};
    return {name, number(median(series.values(p50))), number(median(series.values(p99))),
        ratio(medianRatio(series.values(p50), tcp.values(p50)))};
}

void judge(const std::vector<Series> &all, Budgets &budgets)
{
    const auto wire = seriesOf(all, "echo-wire"_L1).values(p50);
    const auto compare = [&](const char *with) {
        return medianRatio(wire, seriesOf(all, QLatin1StringView(with)).values(p50));
    };
    budgets.addAtMost(u"echo with our wire engine, p50, to QWebSocket"_s, compare("echo-qwebsocket"), 1);
    budgets.addAtMost(u"goal: echo with our wire engine, p50, to raw TCP"_s, compare("echo-tcp"), 1.4);
}

} // namespace

bool measureEcho(quint16 peer, int rounds, Budgets &budgets)
{
    const auto all = runRounds(echoers(), rounds, {peer, trips, size}, u"echo"_s);
    Table table({u"echo round trip, 32 B"_s, u"p50 µs"_s, u"p99 µs"_s, u"p50 to raw TCP"_s});
    for (const Series &series : all)
        table.addRow(rowOf(series, seriesOf(all, "echo-tcp"_L1)));
    std::printf("%s\n", qUtf8Printable(table.toMarkdown()));
    std::fflush(stdout);
    judge(all, budgets);
    return areRight(all);
}

} // namespace framescope::bench
