// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay/playedrecording.h"
#include "support/testcase.h"

#include <capture/reader.h>
#include <cli/commandline.h>
#include <replay/replayclock.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using namespace std::chrono_literals;
using cli::ReplayServeSettings;
using cli::ReplaySettings;

namespace {

constexpr int patienceMs = 60'000;

cli::Command read(const QByteArrayList &arguments)
{
    std::vector<const char *> argv {"framescope-cli"};
    for (const QByteArray &argument : arguments)
        argv.push_back(argument.constData());
    return cli::readCommandLine(static_cast<int>(argv.size()), argv.data());
}

/// The program, and what it says.
struct Tool {
    explicit Tool(const QStringList &arguments)
    {
        process.start(QStringLiteral(FRAMESCOPE_BIN_DIR "/framescope-cli"), arguments);
    }
    ~Tool()
    {
        process.kill();
        process.waitForFinished();
    }
    bool end()
    {
        if (!QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, patienceMs))
            return false;
        errors += process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit;
    }
    /// The address in the first line.
    QString url()
    {
        if (!QTest::qWaitFor([this] { return process.canReadLine(); }, patienceMs))
            return {};
        return QString::fromUtf8(process.readLine().trimmed()).section(u' ', -1);
    }

    QProcess process;
    QByteArray errors;
};

} // namespace

class TestReplayCommand : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void toAnEndpointItTakesItsOptions()
    {
        const auto command =
            read({"replay", "a.fscope", "--to", "wss://example.org/x", "--session", "3", "--speed", "2.5", "--skip-pauses",
                "1.5", "--compare", "--wait", "0.25", "--insecure", "--ca", "ca.pem", "--json", "--record", "b.fscope"});
        const auto &settings = std::get<ReplaySettings>(command);
        QCOMPARE(settings.options.request.url.toString(), u"wss://example.org/x"_qs);
        QVERIFY(settings.options.tls.ignoreAllIssues);
        QCOMPARE(settings.options.tls.caFile, u"ca.pem"_qs);
        QCOMPARE(settings.replay.path, u"a.fscope"_qs);
        QCOMPARE(settings.replay.selection.session.value, qint64(3));
        QVERIFY(settings.replay.selection.longestPause == base::Nanoseconds(1500ms));
        QCOMPARE(settings.replay.speed, 2.5);
        QVERIFY(settings.replay.compares && settings.print.isJson);
        QVERIFY(settings.replay.wait == 250ms);
        QCOMPARE(settings.recordPath, u"b.fscope"_qs);
    }

    void asAServerItTakesItsOptions()
    {
        const auto command =
            read({"replay", "a.fscope", "--serve", "8080", "--in-reply", "--session", "2", "--record", "b.fscope"});
        const auto &settings = std::get<ReplayServeSettings>(command);
        QCOMPARE(settings.serve.port, quint16(8080));
        QVERIFY(settings.recording.mode == replay::RecordingSpec::Mode::Reply);
        QCOMPARE(settings.recording.session.value, qint64(2));
        QCOMPARE(settings.serve.recordPath, u"b.fscope"_qs);
        const auto asap = read({"replay", "a", "--serve", "0", "--asap"});
        QVERIFY(std::get<ReplayServeSettings>(asap).recording.speed == replay::asFastAsPossible);
    }

    void whatMakesNoSenseIsWrongUsage_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        const auto row = [](const char *name, const QByteArrayList &arguments) {
            QTest::newRow(name) << (QByteArrayList {"replay"} + arguments);
        };
        row("no file", {});
        row("no place to play it", {"a.fscope"});
        row("both places", {"a.fscope", "--to", "ws://x/", "--serve", "1"});
        row("an address that is none", {"a.fscope", "--to", "x"});
        row("a port that is none", {"a.fscope", "--serve", "70000"});
        row("two speeds", {"a.fscope", "--to", "ws://x/", "--speed", "2", "--asap"});
        row("no speed", {"a.fscope", "--to", "ws://x/", "--speed", "0"});
        row("a session that is none", {"a.fscope", "--to", "ws://x/", "--session", "0"});
        row("a comparison without an endpoint", {"a.fscope", "--serve", "1", "--compare"});
        row("replies to an endpoint", {"a.fscope", "--to", "ws://x/", "--in-reply"});
        row("replies at a speed", {"a.fscope", "--serve", "1", "--in-reply", "--speed", "2"});
        row("pauses of a server", {"a.fscope", "--serve", "1", "--skip-pauses", "1"});
    }
    void whatMakesNoSenseIsWrongUsage()
    {
        QFETCH(QByteArrayList, arguments);
        const auto command = read(arguments);
        const auto *answer = std::get_if<cli::Answer>(&command);
        QVERIFY(answer);
        QVERIFY(answer->status == cli::ExitStatus::WrongUsage && !answer->text.isEmpty());
    }

    void filesThatCannotBePlayedEndWithSix_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("to an endpoint") << QStringList {u"--to"_qs, u"ws://127.0.0.1:1/"_qs};
        QTest::newRow("as a server") << QStringList {u"--serve"_qs, u"0"_qs};
    }
    void filesThatCannotBePlayedEndWithSix()
    {
        QFETCH(QStringList, options);
        PlayedRecording empty;
        empty.beginSession();
        empty.finish();
        const std::vector<std::pair<QStringList, QByteArray>> cases {
            {{u"/nowhere"_qs}, "no file"},
            {{u"/bin/sh"_qs}, "not a recording"},
            {{empty.path()}, "nothing to play"},
            {{empty.path(), u"--session"_qs, u"9"_qs}, "no session 9"},
        };
        for (const auto &[arguments, word] : cases) {
            Tool tool(QStringList {u"replay"_qs} + arguments + options);
            QVERIFY(tool.end());
            QCOMPARE(tool.process.exitCode(), 6);
            QVERIFY2(tool.errors.contains(word), tool.errors.constData());
        }
    }

    void aRecordingPlayedToItselfIsTheSame()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.in(1, "welcome");
        for (int i = 1; i <= 50; ++i) {
            recording.out(i * 3, "question " + QByteArray::number(i));
            recording.add(i * 3 + 1, base::Direction::In, protocol::Opcode::Binary, "answer " + QByteArray::number(i));
        }
        recording.finish();
        Tool server({u"replay"_qs, recording.path(), u"--serve"_qs, u"0"_qs, u"--in-reply"_qs, u"--quiet"_qs});
        const QString url = server.url();
        QVERIFY(url.startsWith(u"ws://127.0.0.1:"_qs));
        const QString again = recording.path() + u".again"_qs;
        Tool client({u"replay"_qs, recording.path(), u"--to"_qs, url, u"--compare"_qs, u"--json"_qs, u"--record"_qs, again});
        QVERIFY(client.end());
        QVERIFY2(client.process.exitCode() == 0, client.errors.constData());
        QVERIFY2(client.errors.contains("Everything came back as it was recorded."), client.errors.constData());
        const QByteArrayList lines = client.process.readAllStandardOutput().trimmed().split('\n');
        const QJsonObject last = QJsonDocument::fromJson(lines.last()).object();
        QCOMPARE(last[u"event"_qs].toString(), u"replayed"_qs);
        QCOMPARE(last[u"sent"_qs].toInt(), 50);
        QCOMPARE(last[u"received"_qs].toInt(), 51);
        QCOMPARE(last[u"matches"_qs].toInt(), 51);
        QCOMPARE(last[u"difference_count"_qs].toInt(), 0);
        QVERIFY(last[u"timing_error_ms"_qs].toObject()[u"p99"_qs].isDouble());
        auto reader = capture::Reader::open(again);
        QVERIFY(reader.hasValue());
        QVERIFY((*reader)->lastMessage().value >= 101);
        server.process.terminate();
        QVERIFY(server.end());
        QCOMPARE(server.process.exitCode(), 0);
    }

    void aSignalEndsIt()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.out(0, "now");
        recording.in(1, "now");
        recording.out(3'600'000, "in an hour");
        recording.in(3'600'001, "in an hour");
        recording.finish();
        Tool server({u"serve"_qs, u"--port"_qs, u"0"_qs, u"--behaviour"_qs, u"echo"_qs});
        const QString url = server.url();
        Tool client({u"replay"_qs, recording.path(), u"--to"_qs, url, u"--compare"_qs});
        QTRY_VERIFY_WITH_TIMEOUT(server.process.canReadLine(), patienceMs);
        QCOMPARE(server.process.readLine(), QByteArray("now\n"));
        client.process.terminate();
        QVERIFY(client.end());
        QCOMPARE(client.process.exitCode(), 0);
        QVERIFY2(client.errors.contains("until it was stopped"), client.errors.constData()); // and nothing is missed
    }
};

QTEST_GUILESS_MAIN(TestReplayCommand)
#include "tst_replaycommand.moc"
