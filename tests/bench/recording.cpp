// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"

#include "flood.h"
#include "statistics.h"
#include "table.h"

#include <cstdio>

namespace framescope::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array<Flood, 2> floods {{{"32 B", 32, 8'000'000}, {"256 B", 256, 8'000'000}}};

constexpr double recordingToWscat = 2;
constexpr double windowToChromium = 20;
constexpr double longestStall = 50; // milliseconds
constexpr double memoryLimit = 150; // MiB

double stallP99(const Measurement &run)
{
    return run.stallP99;
}

double stallMax(const Measurement &run)
{
    return run.stallMax;
}

class Rates
{
public:
    explicit Rates(const std::vector<Series> &all)
        : m_wscat(seriesOf(all, "receive-wscat"_L1).values(messageRate))
        , m_chromium(seriesOf(all, "receive-chromium"_L1).values(messageRate))
    {
    }

    [[nodiscard]] double toWscat(const Series &series) const { return medianRatio(series.values(messageRate), m_wscat); }
    [[nodiscard]] double toChromium(const Series &series) const
    {
        return medianRatio(series.values(messageRate), m_chromium);
    }

private:
    std::vector<double> m_wscat;
    std::vector<double> m_chromium;
};

QString orDash(double value)
{
    return value > 0 ? number(value) : u"–"_s;
}

QStringList rowOf(const Series &series, const Rates &rates)
{
    const QString name = QString::fromUtf8(series.contestant->name);
    if (const QString fault = series.fault(); !fault.isEmpty())
        return {name, u"wrong: "_s + fault, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s};
    return {name, number(median(series.values(messageRate)) / 1e6), ratio(rates.toWscat(series)),
        ratio(rates.toChromium(series)), number(median(series.values(peakMebi))), orDash(median(series.values(stallP99))),
        orDash(percentile(series.values(stallMax), 1)), onDisk(series)};
}

void print(const std::vector<Series> &all, const Flood &flood)
{
    const Rates rates(all);
    Table table({QStringLiteral("flood, %1").arg(QLatin1StringView(flood.name)), u"million msg/s"_s, u"to wscat"_s,
        u"to Chromium"_s, u"peak MiB"_s, u"stall p99 ms"_s, u"longest stall ms"_s, u"on disk"_s});
    for (const Series &series : all)
        table.addRow(rowOf(series, rates));
    std::printf("%s\n", qUtf8Printable(table.toMarkdown()));
    std::fflush(stdout);
}

void judge(const std::vector<Series> &all, const Flood &flood, Budgets &budgets)
{
    const Rates rates(all);
    const Series &recording = seriesOf(all, "receive-recording"_L1);
    const Series &window = seriesOf(all, "flood"_L1);
    const auto about = [&flood](const char *what) { return flood.about(what); };
    budgets.addAtLeast(about("flood into a recording, no window, to wscat"), rates.toWscat(recording), recordingToWscat);
    budgets.addAtLeast(
        about("flood into a recording with the window open, to Chromium"), rates.toChromium(window), windowToChromium);
    const double peak = percentile(recording.values(peakMebi), 1);
    budgets.add(about("memory while a flood is recorded"), number(peak) + u" MiB"_s,
        u"< "_s + number(memoryLimit) + u" MiB"_s, peak > 0 && peak < memoryLimit && recording.fault().isEmpty());
    const double stall = percentile(window.values(stallMax), 1);
    budgets.add(about("longest stall of the window in a flood"), number(stall) + u" ms"_s,
        u"≤ "_s + number(longestStall) + u" ms"_s, stall > 0 && stall <= longestStall && window.fault().isEmpty());
}

} // namespace

bool measureRecording(quint16 peer, int rounds, Budgets &budgets)
{
    bool isRight = true;
    for (const Flood &flood : floods) {
        const auto all = runRounds(recorders(), rounds, flood.job(peer), u"record, "_s + QLatin1StringView(flood.name));
        print(all, flood);
        judge(all, flood, budgets);
        isRight = areRight(all) && isRight;
    }
    return isRight;
}

} // namespace framescope::bench
