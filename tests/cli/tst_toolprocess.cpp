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

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace framescope;
using namespace framescope::tests;

namespace {

constexpr int messageCount = 12'000;
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

    void whatStandsBehindADamagedPageIsPrintedToo()
    {
        constexpr qsizetype pageSize = 32768;
        const QString damaged = m_dir.filePath(QStringLiteral("hole.fscope"));
        QVERIFY(QFile::copy(m_path, damaged));
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype at = file.readAll().indexOf(QByteArray("3000" + QByteArray(100, '.')));
        QVERIFY(at > 0);
        QVERIFY(file.seek(at / pageSize * pageSize));
        QCOMPARE(file.write(QByteArray(pageSize, '\xAA')), pageSize);
        file.close();
        Run run(QStringLiteral("$tool query $1"), {damaged});
        QVERIFY(run.end());
        QCOMPARE(run.shell.exitCode(), 6);
        const auto printed = run.output.count('\n');
        QVERIFY2(printed > messageCount - 400 && printed < messageCount, qPrintable(QString::number(printed)));
        QVERIFY(run.output.contains("\n12000\t") && !run.output.contains("\n3000\t"));
        const QByteArrayList lines = run.output.split('\n');
        qsizetype missing = 1;
        while (lines[missing - 1].startsWith(QByteArray(QByteArray::number(missing) + '\t')))
            ++missing;
        QVERIFY2(run.errors.contains(QByteArray("number " + QByteArray::number(missing))), run.errors.constData());
        for (const QString &filter : {QStringLiteral("dir:in"), QStringLiteral("/[.]/")}) {
            Run counting(QStringLiteral("$tool query $1 $2 --count"), {damaged, filter});
            QVERIFY(counting.end());
            QCOMPARE(counting.output.trimmed(), QByteArray::number(printed));
            QCOMPARE(counting.shell.exitCode(), 6);
            QCOMPARE(counting.errors, run.errors);
        }
    }

    void ofARecordingThatLacksItsEndTheBeginningIsPrinted()
    {
        const QString damaged = m_dir.filePath(QStringLiteral("short.fscope"));
        QVERIFY(QFile::copy(m_path, damaged));
        QVERIFY(QFile::resize(damaged, QFile(damaged).size() / 2));
        Run run(QStringLiteral("$tool query $1"), {damaged});
        QVERIFY(run.end());
        QCOMPARE(run.shell.exitCode(), 6);
        QVERIFY2(run.output.count('\n') > messageCount / 4, run.errors.constData());
        QVERIFY2(run.errors.contains("damaged"), run.errors.constData());
    }

    void ofALaterVersionWhatIsKnownIsPrintedWithAWord()
    {
        const QString later = m_dir.filePath(QStringLiteral("later.fscope"));
        QVERIFY(QFile::copy(m_path, later));
        QFile file(later);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60)); // user_version in SQLite's header, big endian
        QCOMPARE(file.write(QByteArray("\0\0\0\x63", 4)), 4);
        file.close();
        Run run(QStringLiteral("$tool query $1"), {later});
        QVERIFY(run.end());
        QCOMPARE(run.shell.exitCode(), 0);
        QCOMPARE(run.output.count('\n'), messageCount);
        QVERIFY2(run.errors.contains("later Framescope") && run.errors.contains("99"), run.errors.constData());
    }

    void aDiskThatIsFullIsTold()
    {
        Run run(QStringLiteral("$tool query $1 >/dev/full"), {m_path});
        QVERIFY(run.end());
        QCOMPARE(run.shell.exitCode(), 6);
        QVERIFY2(run.errors.contains("standard output"), run.errors.constData());
    }

    void ofAnExportADiskThatIsFullIsTold_data() { addFormats(); }
    void ofAnExportADiskThatIsFullIsTold()
    {
        QFETCH(QString, format);
        for (const char *line : {"$tool export $1 --format $2 >/dev/full", "$tool export $1 --format $2 -o /dev/full"}) {
            Run run(QString::fromLatin1(line), {m_path, format});
            QVERIFY(run.end());
            QCOMPARE(run.shell.exitCode(), 6);
            QVERIFY2(run.errors.contains("standard output") || run.errors.contains("/dev/full"), run.errors.constData());
        }
    }

    void ofAnExportAReaderThatGoesAwayIsNoError_data() { addFormats(); }
    void ofAnExportAReaderThatGoesAwayIsNoError()
    {
        QFETCH(QString, format);
        Run run(QStringLiteral("$tool export $1 --format $2 | head -c 10; exit ${PIPESTATUS[0]}"), {m_path, format});
        QVERIFY(run.end());
        QCOMPARE(run.shell.exitCode(), 0);
        QCOMPARE(run.output.size(), 10);
        QCOMPARE(run.errors, QByteArray());
    }

    void anExportIsTheSameInAFileAndInAPipe_data() { addFormats(); }
    void anExportIsTheSameInAFileAndInAPipe()
    {
        QFETCH(QString, format);
        const QString file = m_dir.filePath(QStringLiteral("out.") + format);
        Run run(
            QStringLiteral("$tool export $1 --format $2 -o $3 && $tool export $1 --format $2 | cmp - $3 && stat -c %s $3"),
            {m_path, format, file});
        QVERIFY(run.end());
        QVERIFY2(run.shell.exitCode() == 0, run.errors.constData());
        QVERIFY(run.output.trimmed().toLongLong() > messageCount * 20);
        QCOMPARE(run.errors, QByteArray());
    }

    void whoWaitsToConnectAgainCanBeStopped_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addRow("by a signal") << QStringLiteral(
            "$tool connect $1 --reconnect --json >$2 2>&1 & pid=$!; until grep -q '\"waiting\"' $2; do sleep 0.02; done; "
            "kill $pid; wait $pid");
        QTest::addRow("by its time limit") << QStringLiteral("$tool connect $1 --reconnect --timeout 0.5 >$2 2>&1");
    }
    void whoWaitsToConnectAgainCanBeStopped()
    {
        QFETCH(QString, line);
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        const QString url = QStringLiteral("ws://127.0.0.1:%1/").arg(nobody.serverPort());
        nobody.close();
        Run run(line, {url, m_dir.filePath(QStringLiteral("waits.log"))});
        QVERIFY(run.end());
        QCOMPARE(run.shell.exitCode(), 0);
    }

    void exportsAndImportsThatFailEndWithTheirStatus_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char *name, const char *line, int status, const char *word) {
            QTest::newRow(name) << QString::fromLatin1(line) << status << QByteArray(word);
        };
        row("a recording that is not there", "$tool export /nowhere --format csv", 6, "no file");
        row("a recording that is none", "$tool export $0 --format csv; $tool export /bin/sh --format csv", 6,
            "not a recording");
        row("a filter that is none", "$tool export $1 --format csv --filter foo:bar", 1, "foo");
        row("the recording as its own export", "$tool export $1 --format csv -o $1", 6, "the recording itself");
        row("a folder that is not there", "$tool export $1 --format csv -o /no/such/x", 6, "/no/such/x");
        row("statistics of nothing", "$tool stats /nowhere --json", 6, "no file");
        row("an import of nothing", "$tool import /nowhere $2", 6, "/nowhere");
        row("an import of a recording", "$tool import $1 $2", 6, "no JSON");
        row("an import of JSON that is no recording", "echo '[1,2]' >$2.json; $tool import $2.json $2", 6, "an array");
        row("an import of cut lines",
            "$tool export $1 --format jsonl | head -c 9999 >$2.cut; $tool import $2.cut $2 || { s=$?; ls $2* >&2; exit $s; "
            "}",
            6, "Line ");
        row("an import over a file", "$tool export $1 --format jsonl -o $2.all; $tool import $2.all $1", 6,
            "never overwrites");
    }
    void exportsAndImportsThatFailEndWithTheirStatus()
    {
        QFETCH(QString, line);
        QFETCH(int, status);
        QFETCH(QByteArray, word);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("new"));
        Run run(line, {m_path, path});
        QVERIFY(run.end());
        QCOMPARE(run.shell.exitCode(), status);
        QVERIFY2(run.errors.contains(word), run.errors.constData());
        QVERIFY(!QFile::exists(path) && !QFile::exists(path + QStringLiteral(".part")));
    }

    void observingTellsWhatIsWrongAndGoesOn()
    {
        RawServer server;
        Run run(QStringLiteral("$tool connect \"$1\" --json --observe --record $2 </dev/null --timeout 60"),
            {server.url(), m_dir.filePath(QStringLiteral("observed"))});
        QTRY_VERIFY_WITH_TIMEOUT(server.hasClient() && server.hasRequest(), patienceMs);
        server.accept(wire::text("a").masked().bytes() + wire::Frame(3, "b").bytes() + wire::continuation("c").bytes()
            + wire::text("\xFF").bytes() + wire::text("after").bytes() + wire::close(1000).bytes());
        server.end();
        QVERIFY(run.end());
        QCOMPARE(run.shell.exitCode(), 4); // a rule was broken all the same
        QByteArrayList told;
        for (const QByteArray &line : run.output.trimmed().split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.value(QStringLiteral("event")) == QStringLiteral("violation")) {
                QVERIFY(object.value(QStringLiteral("tolerated")).toBool());
                told.append(object.value(QStringLiteral("kind")).toString().toUtf8());
            }
        }
        const QByteArrayList expected {
            "masked-server-frame", "reserved-opcode", "continuation-without-start", "invalid-utf8-in-text"};
        QCOMPARE(told, expected);
        QVERIFY2(run.output.contains("\"after\""), run.output.constData());
    }

    void anImportIsTheSameRecording()
    {
        Run run(QStringLiteral("$tool export $1 --format jsonl --secrets -o $2.a && $tool import $2.a $2 && "
                               "$tool export $2 --format jsonl --secrets | cmp - $2.a && $tool stats $2 --json"),
            {m_path, m_dir.filePath(QStringLiteral("again"))});
        QVERIFY(run.end());
        QVERIFY2(run.shell.exitCode() == 0, run.errors.constData());
        QVERIFY2(run.errors.contains(QByteArray("messages " + QByteArray::number(messageCount))), run.errors.constData());
        const QJsonObject stats = QJsonDocument::fromJson(run.output).object();
        QCOMPARE(stats.keys(),
            QStringList({QStringLiteral("bytes_in"), QStringLiteral("bytes_out"), QStringLiteral("duration_s"),
                QStringLiteral("messages_in"), QStringLiteral("messages_out"), QStringLiteral("rtt_ms"),
                QStringLiteral("sessions"), QStringLiteral("wire_in"), QStringLiteral("wire_out")}));
        QCOMPARE(stats[QStringLiteral("messages_in")].toInt(), messageCount);
        QCOMPARE(stats[QStringLiteral("rtt_ms")].toObject().keys(),
            QStringList({QStringLiteral("max"), QStringLiteral("p50"), QStringLiteral("p90"), QStringLiteral("p99")}));
        QVERIFY(stats[QStringLiteral("rtt_ms")][QStringLiteral("p50")].isNull());
    }

    void aSignalEndsAnImportAndLeavesNothing()
    {
        // The source is a pipe that goes on for ever: the import is in the middle of its work.
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("new"));
        Run run(QStringLiteral("$tool export $1 --format jsonl >$2.head; tail -n 1 $2.head >$2.line; mkfifo $2.pipe; "
                               "{ cat $2.head; while cat $2.line; do :; done; } >$2.pipe 2>/dev/null & "
                               "$tool import $2.pipe $2 & importer=$!; "
                               "until [ -s $2.part ]; do sleep 0.05; done; kill -INT $importer; wait $importer"),
            {m_path, path});
        QVERIFY(run.end());
        QCOMPARE(run.shell.exitCode(), 6);
        QVERIFY2(run.errors.contains("cancelled"), run.errors.constData());
        QVERIFY(!QFile::exists(path) && !QFile::exists(path + QStringLiteral(".part")));
    }

    void recordMakesARecordingAndPrintsNothing()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("new.fscope"));
        RawServer server;
        Run run(QStringLiteral("$tool record $1 $2 --count 1"), {server.url(), path});
        QTRY_VERIFY(server.hasRequest());
        server.accept(wire::text("a message").bytes());
        QTRY_COMPARE(wire::read(server.receivedFrames()), QByteArrayList {"close 1000 \"\" masked"});
        server.send(wire::close(1000));
        server.end();
        QVERIFY(run.end());
        QCOMPARE(run.shell.exitCode(), 0);
        QCOMPARE(run.output, QByteArray());
        QCOMPARE(run.errors, QByteArray());
        auto reader = capture::Reader::open(path);
        QVERIFY(reader.hasValue());
        QCOMPARE((*reader)->message(base::MessageId(1))->payload, "a message");
    }

    void quietMeansErrorsOnly_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("errors");
        QTest::newRow("a normal end") << 1000 << QByteArray();
        QTest::newRow("the server fails") << 1011 << QByteArray("1011");
    }
    void quietMeansErrorsOnly()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, errors);
        RawServer server;
        Run run(QStringLiteral("$tool connect $1 --quiet --timeout 60 </dev/null"), {server.url()});
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patienceMs);
        server.accept(wire::text("a message").bytes() + wire::close(code).bytes());
        server.end();
        QVERIFY(run.end());
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(errors.isEmpty() ? run.errors.isEmpty() : run.errors.contains(errors), run.errors.constData());
    }

    void secretsOfTheRequestAreNotExported_data() { addFormats(); }
    void secretsOfTheRequestAreNotExported()
    {
        QFETCH(QString, format);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("new.fscope"));
        RawServer server;
        Run run(QStringLiteral("$tool record \"$1/feed?token=sekret&row=plain\" $2 -H 'X-Api-Key: sekret' --count 1"),
            {server.url(), path});
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patienceMs);
        server.accept(wire::text("a message").bytes() + wire::close(1000).bytes());
        server.end();
        QVERIFY(run.end());
        Run kept(QStringLiteral("$tool export $1 --secrets --format $2"), {path, format});
        QVERIFY(kept.end());
        QCOMPARE(kept.output.contains("sekret"), format != QStringLiteral("csv")); // which has no heads
        Run shown(QStringLiteral("$tool export $1 --format $2"), {path, format});
        QVERIFY(shown.end());
        QCOMPARE(shown.shell.exitCode(), 0);
        QVERIFY2(!shown.output.contains("sekret"), shown.output.constData());
        QVERIFY(format == QStringLiteral("csv") || shown.output.contains("row=plain"));
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
    static void addFormats()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"har", "jsonl", "csv", "pcapng"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }

    QTemporaryDir m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestToolProcess)
#include "tst_toolprocess.moc"
