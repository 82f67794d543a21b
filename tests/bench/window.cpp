// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "process.h"
#include "statistics.h"
#include "table.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace framescope::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double openBudget = 500; // milliseconds
constexpr double scrollBudget = 16;
constexpr double stallBudget = 50;
constexpr int longestRun = 300'000; // milliseconds

struct Figure {
    const char *name;
    const char *field;
    double budget; ///< milliseconds; 0: there is none
};

constexpr std::array<Figure, 8> figures {{
    {"open to first paint, ms", "openMs", openBudget},
    {"scroll to a random place until it is painted, median, ms", "scrollP50", 0},
    {"99th percentile, ms", "scrollP99", scrollBudget},
    {"slowest, ms", "scrollMax", 0},
    {"filter by a word: first rows painted, ms", "filterFirstMs", 0},
    {"filter by a word: all, ms", "filterMs", 0},
    {"longest stall of the window meanwhile, ms", "stallMax", stallBudget},
    {"peak memory without what the file lends, MiB", "ownMiB", 0},
}};

QJsonObject runOnce(const QString &path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(windowBench(), {QStringLiteral("open"), path});
    if (!process.waitForFinished(longestRun))
        return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

bool measureWindow(const Millions &files, int rounds, Budgets &budgets)
{
    std::vector<QJsonObject> runs;
    for (int round = 1; round <= rounds; ++round) {
        std::fprintf(stderr, "window: round %d of %d\n", round, rounds);
        runs.push_back(runOnce(files.recording));
    }
    const bool isRight = std::all_of(runs.begin(), runs.end(), [&](const QJsonObject &run) {
        return run[u"rows"].toInteger() == files.messages
            && run[u"hits"].toInteger() == files.messages / Millions::BetweenHits;
    });
    Table table({QStringLiteral("%1 messages in the window").arg(files.messages), u"median"_s, u"worst"_s});
    for (const Figure &figure : figures) {
        std::vector<double> values;
        for (const QJsonObject &run : runs)
            values.push_back(run[QLatin1StringView(figure.field)].toDouble());
        table.addRow({QString::fromLatin1(figure.name), number(median(values)), number(percentile(values, 1))});
        if (figure.budget > 0)
            budgets.add(QStringLiteral("%1 messages: ").arg(files.messages) + QLatin1StringView(figure.name),
                number(median(values)), u"≤ "_s + number(figure.budget), isRight && median(values) <= figure.budget);
    }
    std::printf("%s\n", qUtf8Printable(table.toMarkdown()));
    std::fflush(stdout);
    return isRight;
}

} // namespace framescope::bench
