// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtering.h"

#include "measurement.h"
#include "statistics.h"
#include "table.h"

#include <capture/filterscan.h>

#include <QFileInfo>
#include <QProcess>

#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <thread>

namespace framescope::bench {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr double budgetSeconds = 2; // for ten millions
constexpr double budgetMessages = 1e7;

/// A scan with somebody who takes what it finds.
class Scan
{
public:
    struct Result {
        double first = 0; ///< seconds until the first hits
        double all = 0; ///< seconds
        qint64 hits = 0;
    };

    Scan(const QString &path, const char *filter, qint64 messages)
        : m_scan(path, *capture::Filter::parse(QString::fromLatin1(filter)), {}, [this] { wake(); })
    {
        m_scan.extendTo(base::MessageId(messages));
    }
    Result run()
    {
        Result result;
        for (bool isDone = false; !isDone;) {
            waitForNews();
            const capture::FilterProgress progress = m_scan.take();
            result.hits += static_cast<qint64>(progress.hits.size());
            if (result.first == 0 && !progress.hits.empty())
                result.first = Seconds(Clock::now() - m_begin).count();
            isDone = progress.isDone();
        }
        result.all = Seconds(Clock::now() - m_begin).count();
        return result;
    }
    /// Seconds from the wish to stop, in the middle, to the end of the threads.
    double cancel()
    {
        waitForNews();
        const auto begin = Clock::now();
        m_scan.stop();
        while (!m_scan.hasStopped())
            std::this_thread::sleep_for(50us);
        return Seconds(Clock::now() - begin).count();
    }

private:
    void wake()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_hasNews = true;
        }
        m_changed.notify_one();
    }
    void waitForNews()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_hasNews; });
        m_hasNews = false;
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_hasNews = false;
    Clock::time_point m_begin = Clock::now();
    capture::FilterScan m_scan;
};

struct Timed {
    double seconds = 0;
    qint64 count = 0;
    bool isRight = false;
};

Timed runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    const auto begin = Clock::now();
    process.start(program, arguments);
    const bool ended = process.waitForFinished(-1);
    Timed timed;
    timed.seconds = Seconds(Clock::now() - begin).count();
    const QByteArray output = process.readAllStandardOutput();
    timed.count = output.count('\n') == 1 ? output.trimmed().toLongLong() : output.count('\n');
    timed.isRight = ended && process.exitCode() == 0;
    return timed;
}

QString seconds(double value)
{
    return number(value) + QStringLiteral(" s");
}

/// The round in the middle.
template <typename Run, typename Time>
auto medianRun(int rounds, const Run &run, const Time &secondsOf)
{
    std::vector<decltype(run())> results;
    for (int i = 0; i < rounds; ++i)
        results.push_back(run());
    const auto middle = results.begin() + std::ssize(results) / 2;
    std::nth_element(
        results.begin(), middle, results.end(), [&](const auto &a, const auto &b) { return secondsOf(a) < secondsOf(b); });
    return *middle;
}

Scan::Result filter(const QString &path, const char *text, qint64 messages, int rounds)
{
    return medianRun(
        rounds, [&] { return Scan(path, text, messages).run(); }, [](const Scan::Result &result) { return result.all; });
}

Timed ask(const QString &program, const QStringList &arguments, int rounds)
{
    return medianRun(
        rounds, [&] { return runTool(program, arguments); }, [](const Timed &timed) { return timed.seconds; });
}

bool addFilters(Table &table, const Millions &files, int rounds, double tool, Budgets &budgets)
{
    const qint64 messages = files.messages;
    struct Asked {
        QString what;
        const char *filter;
        qint64 hits;
    };
    const qint64 few = messages / Millions::BetweenHits;
    const std::array<Asked, 5> all {
        {{QStringLiteral("a word"), "heartbeat", few}, {QStringLiteral("a word that is not there"), "\"nowhere to be\"", 0},
            {QStringLiteral("a regular expression"), "/heart.eat/i", few},
            {QStringLiteral("a field of JSON"), "$.event = \"Heartbeat\"", few},
            {QStringLiteral("a number in JSON"), "$.id <= 1000", std::min<qint64>(messages, 1000)}}};
    bool isRight = true;
    for (const Asked &asked : all) {
        const Scan::Result result = filter(files.recording, asked.filter, messages, rounds);
        isRight = isRight && result.hits == asked.hits;
        table.addRow({asked.what, QString::fromLatin1(asked.filter), seconds(result.all),
            asked.hits > 0 ? seconds(result.first) : QString(), ratio(tool / result.all), yesNo(result.hits == asked.hits)});
        if (asked.filter == QByteArrayView("heartbeat"))
            budgets.add(QStringLiteral("filter %1 messages of 64 B by a word").arg(messages), seconds(result.all),
                QStringLiteral("≤ %1 s").arg(budgetSeconds * static_cast<double>(messages) / budgetMessages),
                result.all <= budgetSeconds * static_cast<double>(messages) / budgetMessages);
    }
    return isRight;
}

} // namespace

bool measureFiltering(const Millions &files, int rounds, Budgets &budgets)
{
    const qint64 messages = files.messages;
    const qint64 few = messages / Millions::BetweenHits;
    const Timed sqlite = ask(QStringLiteral("sqlite3"),
        {QStringLiteral("-readonly"), files.recording,
            QStringLiteral("SELECT id FROM messages WHERE text LIKE '%heartbeat%'")},
        rounds);
    const Timed grep =
        ask(QStringLiteral("grep"), {QStringLiteral("-ci"), QStringLiteral("heartbeat"), files.lines}, rounds);
    Table table({QStringLiteral("filter over %1 messages").arg(messages), QStringLiteral("written as"),
        QStringLiteral("all"), QStringLiteral("first hits"), QStringLiteral("× sqlite3"), QStringLiteral("right")});
    const qint64 before = peakMemory();
    bool isRight = addFilters(table, files, rounds, sqlite.seconds, budgets);
    table.addRow({QStringLiteral("sqlite3, a word"), QStringLiteral("LIKE"), seconds(sqlite.seconds), {}, ratio(1),
        yesNo(sqlite.count == few)});
    table.addRow({QStringLiteral("grep, a word in plain lines"), QStringLiteral("grep -ci"), seconds(grep.seconds), {},
        ratio(sqlite.seconds / grep.seconds), yesNo(grep.count == few)});
    double slowest = 0;
    for (int i = 0; i < rounds; ++i)
        slowest = std::max(slowest, Scan(files.recording, "/(x+x+)+y/ or heartbeat", messages).cancel());
    std::printf(
        "%s\nWritten in %s, %s MiB on disk. Ended %s after it is not wanted any more, at most. Peak memory %lld MiB, "
        "%lld MiB of it before the first filter\n\n",
        qUtf8Printable(table.toMarkdown()), qUtf8Printable(seconds(files.seconds)),
        qUtf8Printable(number(static_cast<double>(QFileInfo(files.recording).size()) / (1 << 20))),
        qUtf8Printable(seconds(slowest)), peakMemory() / 1024, before / 1024);
    std::fflush(stdout);
    isRight = isRight && sqlite.count == few && grep.count == few;
    return isRight;
}

} // namespace framescope::bench
