// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receive.h"

#include "flood.h"
#include "process.h"
#include "statistics.h"
#include "table.h"

#include <cstdio>

namespace framescope::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array<Flood, 3> floods {{
    {"32 B", 32, 8'000'000},
    {"256 B", 256, 4'000'000},
    {"64 KiB", 64 * 1024, 64'000},
}};

double cpuNanos(const Measurement &run)
{
    return run.messages > 0 ? run.cpuSeconds * 1e9 / static_cast<double>(run.messages) : 0;
}

/// The rates of one flood, and what they are compared with.
class Rates
{
public:
    explicit Rates(const std::vector<Series> &all)
        : m_qt(seriesOf(all, "receive-qwebsocket"_L1).values(messageRate))
        , m_qtNanos(seriesOf(all, "receive-qwebsocket"_L1).values(cpuNanos))
        , m_beast(seriesOf(all, "receive-beast"_L1).values(messageRate))
    {
    }

    [[nodiscard]] double toQt(const Series &series) const { return medianRatio(series.values(messageRate), m_qt); }
    /// By the time on a core, which does not hang on the sender.
    [[nodiscard]] double toQtInCpu(const Series &series) const { return medianRatio(m_qtNanos, series.values(cpuNanos)); }
    [[nodiscard]] double toBeast(const Series &series) const { return medianRatio(series.values(messageRate), m_beast); }

private:
    std::vector<double> m_qt;
    std::vector<double> m_qtNanos;
    std::vector<double> m_beast;
};

QStringList rowOf(const Series &series, const Rates &rates)
{
    const QString name = QString::fromUtf8(series.contestant->name);
    if (const QString fault = series.fault(); !fault.isEmpty())
        return {name, u"wrong: "_s + fault, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s};
    const double rate = median(series.values(messageRate));
    const double bytes = median(series.values([](const Measurement &run) { return run.byteRate(); }));
    return {name, number(rate / 1e6), number(bytes / 1e6), ratio(rates.toQt(series)), ratio(rates.toBeast(series)),
        number(median(series.values(cpuNanos))), number(median(series.values(peakMebi))), onDisk(series)};
}

void print(const std::vector<Series> &all, const Flood &flood)
{
    const Rates rates(all);
    Table table({QStringLiteral("receive, %1").arg(QLatin1StringView(flood.name)), u"million msg/s"_s, u"MB/s"_s,
        u"to QWebSocket"_s, u"to Beast"_s, u"CPU ns/msg"_s, u"peak MiB"_s, u"on disk"_s});
    for (const Series &series : all)
        table.addRow(rowOf(series, rates));
    std::printf("%s\n", qUtf8Printable(table.toMarkdown()));
    std::fflush(stdout);
}

void judge(const std::vector<Series> &all, const Flood &flood, Budgets &budgets)
{
    const Rates rates(all);
    const Series &wire = seriesOf(all, "receive-wire"_L1);
    const auto about = [&flood](const char *what) { return flood.about(what); };
    budgets.addAtLeast(about("receive with our wire engine, to QWebSocket"), rates.toQt(wire), 2);
    budgets.addAtLeast(about("the same in CPU time for a message"), rates.toQtInCpu(wire), 2);
    budgets.addAtLeast(about("receive with our wire engine, to Beast"), rates.toBeast(wire), 0.8);
}

} // namespace

bool measureReceiving(quint16 peer, int rounds, Budgets &budgets)
{
    bool isRight = true;
    const Measurement idle = runProcess(*findContestant(u"idle"_s), {});
    std::printf("A process of this bench that does nothing takes %s MiB.\n\n", qPrintable(number(peakMebi(idle))));
    for (const Flood &flood : floods) {
        const auto all = runRounds(receivers(), rounds, flood.job(peer), u"receive, "_s + QLatin1StringView(flood.name));
        print(all, flood);
        judge(all, flood, budgets);
        isRight = areRight(all) && isRight;
    }
    return isRight;
}

} // namespace framescope::bench
