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

using namespace framescope;
using namespace framescope::tests;
using namespace std::chrono_literals;

namespace {

constexpr int tries = 3;
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

} // namespace

class TestKilledRecorder : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostThatIsOlderThanATenthOfASecond_data();
    void nothingIsLostThatIsOlderThanATenthOfASecond();
    void fiftyKillsLeaveFiftyWholeRecordings();

private:
    /// What a flood of @p size bytes a message leaves of a recorder that is killed: adds to m_story what is kept and what
    /// has to be, and true to @p isKept where that is all there.
    void killInFlood(int size, base::Nanoseconds duration, bool &isKept);
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
    // Where other programs take the processor or the disk for so long, the promise cannot be kept. Every recording has to be
    // whole; one of them has to be in time.
    bool isKept = false;
    for (int i = 0; i < tries && !isKept; ++i) {
        killInFlood(size, isFresh ? 300ms : 1500ms, isKept);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(isKept, m_story.constData());
}

/// At random moments, with messages of random sizes. Most of them have to be in time: see above why not all.
void TestKilledRecorder::fiftyKillsLeaveFiftyWholeRecordings()
{
    constexpr int kills = 50;
    const quint32 seed = qEnvironmentVariableIsSet("FRAMESCOPE_SEED") ? qEnvironmentVariable("FRAMESCOPE_SEED").toUInt()
                                                                      : QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    m_story.clear();
    int inTime = 0;
    for (int i = 0; i < kills; ++i) {
        const int size = 32 << random.bounded(12);
        bool isKept = false;
        killInFlood(size, std::chrono::milliseconds(random.bounded(120, 500)), isKept);
        if (QTest::currentTestFailed())
            return;
        inTime += isKept ? 1 : 0;
    }
    qInfo("%d of %d recordings had all that was older than 100 ms when the recorder was killed", inTime, kills);
    QVERIFY2(inTime > kills / 2, m_story.constData());
}

void TestKilledRecorder::killInFlood(int size, base::Nanoseconds duration, bool &isKept)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("killed.fscope"));
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
    for (const Receipt &receipt : receiptsOf(server)) {
        if (receipt.at <= killed - 100ms)
            proven = receipt.number;
    }
    QVERIFY(proven > 0);
    QVERIFY((receiptsOf(server).back().number - last) * size <= mostUnwritten);
    isKept = last >= proven;
    m_story += "kept up to " + QByteArray::number(last) + " of " + QByteArray::number(proven) + '\n';
}

void TestKilledRecorder::compareWhole(const QString &path)
{
    QCOMPARE(askRecording(path, "PRAGMA integrity_check"), QByteArrayList {"ok"});
    QCOMPARE(askRecording(path, "SELECT count(*) = max(id) AND min(id) = 1 FROM messages"), QByteArrayList {"1"});
    QCOMPARE(askRecording(path, "SELECT count(*) FROM " + numbers + " WHERE number <> place"), QByteArrayList {"0"});
}

QTEST_GUILESS_MAIN(TestKilledRecorder)
#include "tst_killedrecorder.moc"
