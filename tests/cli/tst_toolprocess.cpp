// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// framescope-cli as a process: its streams and what it ends with when files and streams are not as they should be.
#include "capture/records.h"
#include "support/rawserver.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <capture/reader.h>
#include <capture/recording.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace framescope;
using namespace framescope::tests;

namespace {

constexpr int messageCount = 3000;
constexpr int patienceMs = 60'000;

/// Runs @p line in bash, where $tool is the program, $1 and $2 are @p arguments.
struct Run {
    explicit Run(const QString &line, const QStringList &arguments)
    {
        const QString tool = QStringLiteral("tool='%1'; ").arg(QStringLiteral(FRAMESCOPE_BIN_DIR "/framescope-cli"));
        shell.start(
            QStringLiteral("bash"), QStringList {QStringLiteral("-c"), tool + line, QStringLiteral("bash")} + arguments);
    }
    bool end()
    {
        if (!QTest::qWaitFor([this] { return shell.state() == QProcess::NotRunning; }, patienceMs))
            return false;
        output = shell.readAllStandardOutput();
        errors = shell.readAllStandardError();
        return shell.exitStatus() == QProcess::NormalExit;
    }

    QProcess shell;
    QByteArray output;
    QByteArray errors;
};

} // namespace

class TestToolProcess : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_dir.filePath(QStringLiteral("run.fscope"));
        const auto recording = std::move(capture::Recording::create(m_path)).value();
        const base::SessionId session = recording->addSession({});
        for (int i = 1; i <= messageCount; ++i)
            recording->append(textRecord(session, QByteArray::number(i) + QByteArray(100, '.')));
    }

    void aWholeRecordingIsPrintedWhole()
    {
        Run run(QStringLiteral("$tool query $1"), {m_path});
        QVERIFY(run.end());
        QCOMPARE(run.shell.exitCode(), 0);
        QCOMPARE(run.output.count('\n'), messageCount);
        QCOMPARE(run.errors, QByteArray());
    }

    void ofADamagedRecordingTheReadablePartIsPrintedAndTheRestIsTold()
    {
        const QString damaged = m_dir.filePath(QStringLiteral("damaged.fscope"));
        QFile::copy(m_path, damaged);
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write(QByteArray(file.size() / 4, '\0'));
        file.close();
        Run run(QStringLiteral("$tool query $1"), {damaged});
        QVERIFY(run.end());
        QCOMPARE(run.shell.exitCode(), 6);
        QVERIFY(run.output.count('\n') > messageCount / 4 && run.output.count('\n') < messageCount);
        QVERIFY2(run.errors.contains(damaged.toUtf8()) && run.errors.contains("damaged"), run.errors.constData());
    }

    void aDiskThatIsFullIsTold()
    {
        Run run(QStringLiteral("$tool query $1 >/dev/full"), {m_path});
        QVERIFY(run.end());
        QCOMPARE(run.shell.exitCode(), 6);
        QVERIFY2(run.errors.contains("standard output"), run.errors.constData());
    }

    void aReaderThatGoesAwayIsNoError()
    {
        Run run(QStringLiteral("$tool query $1 | head -n 1; exit ${PIPESTATUS[0]}"), {m_path});
        QVERIFY(run.end());
        QCOMPARE(run.shell.exitCode(), 0);
        QCOMPARE(run.output.count('\n'), 1);
        QCOMPARE(run.errors, QByteArray());
    }

    void whatIsPrintedNeverGoesIntoARecording_data()
    {
        QTest::addColumn<QString>("closed");
        QTest::newRow("standard output is closed") << QStringLiteral(">&-");
        QTest::newRow("standard input and output are closed") << QStringLiteral("<&- >&-");
        QTest::newRow("all standard streams are closed") << QStringLiteral("<&- >&- 2>&-");
    }
    void whatIsPrintedNeverGoesIntoARecording()
    {
        QFETCH(QString, closed);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("new.fscope"));
        RawServer server;
        Run run(QStringLiteral("$tool connect $1 --json --count 1 --record $2 ") + closed, {server.url(), path});
        QTRY_VERIFY(server.hasRequest());
        server.accept(wire::text("a message").bytes());
        QTRY_COMPARE(wire::read(server.receivedFrames()), QByteArrayList {"close 1000 \"\" masked"});
        server.send(wire::close(1000));
        server.end();
        QVERIFY(run.end());
        QCOMPARE(run.shell.exitCode(), 0);
        auto reader = capture::Reader::open(path);
        QVERIFY(reader.hasValue());
        QCOMPARE((*reader)->message(base::MessageId(1))->payload, "a message");
    }

    void aSignalEndsItAlsoWhileNobodyReadsWhatItPrints()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("new.fscope"));
        const QByteArray pipe = dir.filePath(QStringLiteral("pipe")).toLocal8Bit();
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        const int reader = ::open(pipe.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC); // it is there, and reads nothing
        QVERIFY(reader >= 0);
        const auto closeIt = qScopeGuard([reader] { ::close(reader); });
        RawServer server;
        QProcess tool;
        tool.setStandardOutputFile(QString::fromLocal8Bit(pipe));
        tool.start(QStringLiteral(FRAMESCOPE_BIN_DIR "/framescope-cli"),
            {QStringLiteral("connect"), server.url(), QStringLiteral("--json"), QStringLiteral("--record"), path});
        QTRY_VERIFY(server.hasRequest());
        server.accept();
        server.send(wire::text(QByteArray(60'000, 'x')).bytes().repeated(1000));
        QVERIFY(server.waitUntilStuck());
        tool.terminate();
        QTRY_VERIFY_WITH_TIMEOUT(tool.state() == QProcess::NotRunning, patienceMs);
        QCOMPARE(tool.exitStatus(), QProcess::NormalExit);
        QCOMPARE(tool.exitCode(), 0);
        QVERIFY(tool.readAllStandardError().contains("Nobody read standard output"));
        QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
        QVERIFY(capture::Reader::open(path).hasValue());
    }

private:
    QTemporaryDir m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestToolProcess)
#include "tst_toolprocess.moc"
