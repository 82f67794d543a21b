// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted.h"
#include "running.h"
#include "stallmeter.h"
#include "statistics.h"
#include "tasks.h"
#include "windowfixture.h"

#include <models/logmodel.h>
#include <widgets/logview.h>

#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <random>

namespace framescope::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int places = 300;
constexpr int patienceMs = 120'000;

double millisecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// Memory that is the process's own now, in MiB: pages of files that are mapped can be had back at any time.
double ownMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const QByteArray name = "RssAnon:";
    const qsizetype begin = text.indexOf(name) + name.size();
    return text.sliced(begin, text.indexOf("kB", begin) - begin).trimmed().toDouble() / 1024;
}

class Visit
{
public:
    explicit Visit(const QString &path)
        : m_path(path)
    {
    }

    QJsonObject run();

private:
    [[nodiscard]] widgets::LogView *log() const { return m_fixture.recordingWidget<widgets::LogView>("recordingLog"); }
    [[nodiscard]] models::LogModel &model() const { return *static_cast<models::LogModel *>(log()->model()); }
    void open();
    void scroll();
    void filter();
    void look() { m_most = std::max(m_most, ownMemory()); }

    QString m_path;
    tests::WindowFixture m_fixture;
    Painted m_painted {[this] { return log(); }};
    StallMeter m_stalls;
    double m_most = 0;
    QJsonObject m_result;
};

void Visit::open()
{
    const auto begin = Clock::now();
    m_fixture.window().open({m_path});
    if (m_painted.wait())
        m_result[u"openMs"] = millisecondsSince(begin);
    m_result[u"rows"] = model().rowCount();
    look();
}

void Visit::scroll()
{
    std::vector<double> times;
    std::mt19937 random(1);
    std::uniform_int_distribution<int> place(0, log()->verticalScrollBar()->maximum());
    for (int i = 0; i < places; ++i) {
        const auto begin = Clock::now();
        log()->verticalScrollBar()->setValue(place(random));
        if (!m_painted.wait())
            return;
        times.push_back(millisecondsSince(begin));
        look();
    }
    m_result[u"scrollP50"] = percentile(times, 0.5);
    m_result[u"scrollP99"] = percentile(times, 0.99);
    m_result[u"scrollMax"] = percentile(times, 1);
}

void Visit::filter()
{
    auto *edit = m_fixture.recordingWidget<QLineEdit>("filterEdit");
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("heartbeat"));
    const auto begin = Clock::now();
    QTest::keyClick(edit, Qt::Key_Return);
    if (m_painted.wait())
        m_result[u"filterFirstMs"] = millisecondsSince(begin);
    const auto isDone = [this] {
        look();
        return model().isFiltered() && model().filterCount().isDone;
    };
    if (runUntil(isDone, patienceMs))
        m_result[u"filterMs"] = millisecondsSince(begin);
    m_result[u"hits"] = model().rowCount();
}

QJsonObject Visit::run()
{
    m_fixture.window().show();
    if (!QTest::qWaitForWindowActive(&m_fixture.window()))
        return {};
    m_fixture.window().showRoom(mainwindow::MainWindow::Recordings);
    QCoreApplication::processEvents();
    m_stalls.start();
    open();
    scroll();
    filter();
    m_stalls.stop();
    m_result[u"stallP99"] = m_stalls.p99();
    m_result[u"stallMax"] = m_stalls.longest();
    m_result[u"ownMiB"] = m_most;
    return m_result;
}

} // namespace

QJsonObject openFile(const QString &path)
{
    return Visit(path).run();
}

} // namespace framescope::bench
