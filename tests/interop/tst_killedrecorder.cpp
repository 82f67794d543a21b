// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A recorder that is killed in the middle of a flood leaves a recording that is whole up to the last tenth of a second.
#include "interop/support/commandlinetool.h"
#include "interop/support/peerserver.h"
#include "interop/support/recordingfile.h"
#include "support/testcase.h"

#include <base/clock.h>

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <ctime>
#include <mutex>
#include <thread>

using namespace framescope;
using namespace framescope::tests;
using namespace std::chrono_literals;

namespace {

constexpr int tries = 3;
constexpr base::Nanoseconds promised = 100ms;
/// More than a session lets wait before it stops reading, in bytes.
constexpr qint64 mostUnwritten = 12LL * 1024 * 1024;

/// The messages of the flood with the number that each carries and its place in the recording, from 0.
const QByteArray numbers = "(SELECT CAST(text AS INTEGER) number, row_number() OVER (ORDER BY id) - 1 place FROM messages "
                           "WHERE direction = 'in' AND type = 'text')";

/// The server's word that the recorder had received the message of this number, and all before it, by this time.
struct Receipt {
    qint64 number = -1;
    base::MonoTime at {};
};

std::vector<Receipt> receiptsOf(PeerServer &server)
{
    std::vector<Receipt> receipts;
    for (const QJsonObject &pong : server.said(QStringLiteral("pong"))) {
        const base::MonoTime at(pong[QStringLiteral("at")].toString().toLongLong());
        receipts.push_back({pong[QStringLiteral("payload")].toString().toLongLong(), at});
    }
    return receipts;
}

base::Nanoseconds processorTime()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + base::Nanoseconds(time.tv_nsec);
}

/// Does all the time what a recorder does: sleeps for a moment, works for a moment and writes a little, and notes for how
/// long the machine has kept it from that.
class StallWatch
{
public:
    explicit StallWatch(const QString &path)
        : m_file(path)
    {
        if (m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
    }

    [[nodiscard]] base::Nanoseconds stalledBetween(base::MonoTime from, base::MonoTime to)
    {
        const std::scoped_lock lock(m_mutex);
        base::Nanoseconds sum {};
        for (const Stall &stall : m_stalls)
            sum += std::clamp<base::Nanoseconds>(
                std::min(stall.end, to) - std::max(stall.begin, from), base::Nanoseconds::zero(), stall.length);
        return sum;
    }

private:
    static constexpr base::Nanoseconds pause = 2ms;
    static constexpr base::Nanoseconds work = 1ms;
    static constexpr base::Nanoseconds least = 1ms; // that is no usual delay
    struct Stall {
        base::MonoTime begin {};
        base::MonoTime end {};
        base::Nanoseconds length {};
    };

    void run(const std::stop_token &stop)
    {
        const QByteArray page(4096, 'x');
        while (!stop.stop_requested()) {
            const base::MonoTime begin = base::monoNow();
            const base::Nanoseconds worked = processorTime();
            std::this_thread::sleep_for(pause);
            while (processorTime() - worked < work) { }
            m_file.seek(0);
            m_file.write(page);
            const base::MonoTime end = base::monoNow();
            const base::Nanoseconds length = end - begin - pause - (processorTime() - worked);
            if (length >= least) {
                const std::scoped_lock lock(m_mutex);
                m_stalls.push_back({begin, end, length});
            }
        }
    }

    QFile m_file;
    std::mutex m_mutex;
    std::vector<Stall> m_stalls;
    std::jthread m_thread; // last: it uses the others
};

double milliseconds(base::Nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

} // namespace

class TestKilledRecorder : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostThatIsOlderThanATenthOfASecond_data();
    void nothingIsLostThatIsOlderThanATenthOfASecond();
    void fiftyKillsLeaveFiftyWholeRecordings();

private:
    enum class Outcome { Late, HeldUp, InTime };

    /// What a flood of @p size bytes a message leaves of a recorder that is killed: adds to m_story what is kept and what
    /// has to be, and sets @p outcome: InTime where that is all there, HeldUp where it is not, but the machine has held
    /// things up meanwhile by as much as what is missing is too old.
    void killInFlood(int size, base::Nanoseconds duration, Outcome &outcome);
    static void compareWhole(const QString &path);

    QByteArray m_story;
};

void TestKilledRecorder::nothingIsLostThatIsOlderThanATenthOfASecond_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isFresh");
    QTest::newRow("small messages, killed while the file is young") << 64 << true;
    QTest::newRow("small messages, killed after the log has gone into the file") << 64 << false;
    QTest::newRow("messages of 4 KiB") << 4096 << false;
    QTest::newRow("messages of 64 KiB") << 65'536 << false;
}

void TestKilledRecorder::nothingIsLostThatIsOlderThanATenthOfASecond()
{
    QFETCH(const int, size);
    QFETCH(const bool, isFresh);
    m_story.clear();
    auto outcome = Outcome::Late;
    for (int i = 0; i < tries && outcome != Outcome::InTime; ++i) {
        killInFlood(size, isFresh ? 300ms : 1500ms, outcome);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(outcome == Outcome::InTime, m_story.constData());
}

/// At random moments, with messages of random sizes. All have to be in time, but for those that the machine held up, and for
/// two at most of which a watch from outside did not see it.
void TestKilledRecorder::fiftyKillsLeaveFiftyWholeRecordings()
{
    constexpr int kills = 50;
    const quint32 seed = qEnvironmentVariableIsSet("FRAMESCOPE_SEED") ? qEnvironmentVariable("FRAMESCOPE_SEED").toUInt()
                                                                      : QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    m_story.clear();
    constexpr int mostUnseen = 2;
    std::array<int, 3> counts {}; // by Outcome
    for (int i = 0; i < kills; ++i) {
        const int size = 32 << random.bounded(12);
        auto outcome = Outcome::Late;
        killInFlood(size, std::chrono::milliseconds(random.bounded(120, 500)), outcome);
        if (QTest::currentTestFailed())
            return;
        ++counts[static_cast<size_t>(outcome)];
    }
    qInfo("%d of %d recordings had all that was older than 100 ms when the recorder was killed; %d were held up", counts[2],
        kills, counts[1]);
    QVERIFY2(counts[0] <= mostUnseen && counts[2] > kills / 2, m_story.constData());
}

void TestKilledRecorder::killInFlood(int size, base::Nanoseconds duration, Outcome &outcome)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("killed.fscope"));
    StallWatch watch(dir.filePath(QStringLiteral("watch")));
    PeerServer server({ServerKind::Library::NodeWs});
    CommandLineTool recorder({QStringLiteral("connect"), server.url(), QStringLiteral("--record"), path,
        QStringLiteral("--quiet"), QStringLiteral("--send"), QStringLiteral("/flood %1").arg(size)});

    QTRY_VERIFY2_WITH_TIMEOUT(receiptsOf(server).size() > 2, recorder.story().constData(), 60'000);
    const base::MonoTime first = receiptsOf(server).front().at;
    QTRY_VERIFY_WITH_TIMEOUT(receiptsOf(server).back().at - first > duration, 60'000);
    const base::MonoTime killed = base::monoNow();
    recorder.sendSignal(SIGKILL);
    QVERIFY(recorder.waitForEnd());
    QCOMPARE(recorder.exitCode(), -1);
    QTRY_COMPARE(server.said(QStringLiteral("close")).size(), size_t(1));
    QVERIFY(QFile::exists(path + QStringLiteral("-wal")));

    compareWhole(path);
    const qint64 last = askRecording(path, "SELECT max(number) FROM " + numbers).value(0).toLongLong();
    qint64 proven = -1;
    base::Nanoseconds overdue {}; // what is missing
    base::Nanoseconds stalled {};
    for (const Receipt &receipt : receiptsOf(server)) {
        if (receipt.at > killed - promised)
            break;
        proven = receipt.number;
        if (proven <= last || overdue > 0ns)
            continue;
        overdue = std::max<base::Nanoseconds>(killed - promised - receipt.at, 1ns);
        stalled = watch.stalledBetween(receipt.at, killed);
    }
    QVERIFY(proven > 0);
    QVERIFY((receiptsOf(server).back().number - last) * size <= mostUnwritten);
    const bool isKept = last >= proven;
    outcome = isKept ? Outcome::InTime : stalled >= overdue ? Outcome::HeldUp : Outcome::Late;
    m_story += "kept up to " + QByteArray::number(last) + " of " + QByteArray::number(proven);
    if (!isKept)
        m_story += ", " + QByteArray::number(milliseconds(overdue)) + " ms too late, of which the machine was held up for "
            + QByteArray::number(milliseconds(stalled)) + " ms";
    m_story += '\n';
}

void TestKilledRecorder::compareWhole(const QString &path)
{
    QCOMPARE(askRecording(path, "PRAGMA integrity_check"), QByteArrayList {"ok"});
    QCOMPARE(askRecording(path, "SELECT count(*) = max(id) AND min(id) = 1 FROM messages"), QByteArrayList {"1"});
    QCOMPARE(askRecording(path, "SELECT count(*) FROM " + numbers + " WHERE number <> place"), QByteArrayList {"0"});
}

QTEST_GUILESS_MAIN(TestKilledRecorder)
#include "tst_killedrecorder.moc"
