// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/support/commandlinetool.h"
#include "interop/support/peerserver.h"
#include "interop/support/puppetclient.h"
#include "interop/support/recordingfile.h"
#include "replay/playedrecording.h"
#include "support/testcase.h"

#include <QTest>

#include <csignal>

using namespace framescope;
using namespace framescope::tests;
using Kind = ForeignClient::Kind;
using base::Direction;
using protocol::Opcode;

namespace {

constexpr int patienceMs = 60'000;

/// Text and binary by turns, from nothing to some that need every form of length.
const std::vector<QByteArray> &payloads()
{
    static const std::vector<QByteArray> all = [] {
        std::vector<QByteArray> made;
        for (const qsizetype size : {0, 1, 7, 125, 126, 1000, 65'535, 65'536, 200'000})
            made.push_back(QByteArray("é").repeated(size / 2) + QByteArray(size % 2, 'x'));
        return made;
    }();
    return all;
}

/// Each end sends what the other has sent, as with an echo.
void recordEcho(PlayedRecording &recording, protocol::Role role = protocol::Role::Client)
{
    const bool isClient = role == protocol::Role::Client;
    recording.beginSession(role);
    recording.opened(0);
    int ms = 0;
    for (const QByteArray &payload : payloads()) {
        for (const Opcode type : {Opcode::Text, Opcode::Binary}) {
            recording.add(ms += 5, isClient ? Direction::Out : Direction::In, type, payload);
            recording.add(ms += 1, isClient ? Direction::In : Direction::Out, type, payload);
        }
    }
    recording.closed(ms + 1);
    recording.finish();
}

QStringList replayTo(const PlayedRecording &recording, const PeerServer &server, const QStringList &more = {})
{
    QStringList arguments {
        QStringLiteral("replay"), recording.path(), QStringLiteral("--to"), server.url(), QStringLiteral("--json")};
    if (!server.authority().isEmpty())
        arguments += {QStringLiteral("--ca"), server.authority()};
    return arguments + more;
}

void addClientRows()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("node's ws") << Kind::NodeWs;
    QTest::newRow("python's websockets") << Kind::PythonWebsockets;
}

QStringList behaviour(const PlayedRecording &recording, const QString &options)
{
    return {
        QStringLiteral("--quiet"), QStringLiteral("--behaviour"), QStringLiteral("recording:") + recording.path() + options};
}

} // namespace

/// Recordings played to programs that others wrote, and compared there.
class TestReplayInterop : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnEndpointGetsIsWhatWasRecorded_data() { addServerRows(); }
    void whatAnEndpointGetsIsWhatWasRecorded()
    {
        QFETCH(const ServerKind, kind);
        PlayedRecording recording;
        recordEcho(recording);
        PeerServer server(kind);
        CommandLineTool tool(replayTo(recording, server, {u"--compare"_qs}));
        QVERIFY2(tool.waitForEnd(), tool.story().constData());
        QVERIFY2(tool.exitCode() == 0, tool.story().constData());
        QTRY_VERIFY_WITH_TIMEOUT(!server.said(u"close"_qs).empty(), patienceMs);
        QByteArrayList expected;
        for (const QByteArray &payload : payloads()) {
            for (const char *type : {"text", "binary"})
                expected.append(crossed(type, payload));
        }
        QByteArrayList got;
        for (const QJsonObject &message : server.said(u"message"_qs)) {
            got.append(message[u"type"_qs].toString().toUtf8() + ' ' + QByteArray::number(message[u"size"_qs].toInt()) + ' '
                + message[u"sha3"_qs].toString().toUtf8());
        }
        QCOMPARE(got, expected);
        const QJsonObject replayed = firstOf(tool.said(u"replayed"_qs));
        QCOMPARE(replayed[u"sent"_qs].toInt(), int(expected.size()));
        QCOMPARE(replayed[u"matches"_qs].toInt(), int(expected.size()));
        QCOMPARE(replayed[u"timing_error_ms"_qs].toObject()[u"count"_qs].toInt(), int(expected.size()));
        QCOMPARE(firstOf(server.said(u"close"_qs))[u"code"_qs].toInt(), 1000);
    }

    void differencesEndWithFive_data()
    {
        QTest::addColumn<ServerKind>("kind");
        QTest::newRow("node's ws") << ServerKind {ServerKind::Library::NodeWs, false, false};
        QTest::newRow("python's websockets") << ServerKind {ServerKind::Library::PythonWebsockets, false, false};
    }
    void differencesEndWithFive()
    {
        QFETCH(const ServerKind, kind);
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.out(0, "one");
        recording.in(1, "ONE");
        recording.out(2, "two");
        recording.in(3, "two");
        recording.in(4, "three");
        recording.finish();
        PeerServer server(kind);
        CommandLineTool tool(replayTo(recording, server, {u"--compare"_qs, u"--asap"_qs, u"--wait"_qs, u"1"_qs}));
        QVERIFY2(tool.waitForEnd(), tool.story().constData());
        QVERIFY2(tool.exitCode() == 5, tool.story().constData());
        QVERIFY2(tool.errors().contains("Differences: 2."), tool.story().constData());
        QVERIFY2(tool.errors().contains("ONE"), tool.story().constData());
    }

    void anEndpointThatIsNotThereEndsWithTwo()
    {
        PlayedRecording recording;
        recordEcho(recording);
        CommandLineTool tool({u"replay"_qs, recording.path(), u"--to"_qs, u"ws://127.0.0.1:1/"_qs});
        QVERIFY2(tool.waitForEnd(), tool.story().constData());
        QCOMPARE(tool.exitCode(), 2);
    }

    void aClientGetsWhatTheServerSentByTime_data() { addClientRows(); }
    void aClientGetsWhatTheServerSentByTime()
    {
        QFETCH(const Kind, kind);
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.in(0, "to \xe2\x82\xac begin");
        recording.out(10, "of the client");
        recording.add(50, Direction::In, Opcode::Binary, QByteArray("\x00\xff", 2));
        recording.in(90, "");
        recording.add(100, Direction::In, Opcode::Close, closePayload(4003, "over"));
        recording.finish();
        ServeTool tool(behaviour(recording, {}));
        PuppetClient client(kind, tool.url());
        QTRY_COMPARE_WITH_TIMEOUT(client.closeCode(), 4003, patienceMs);
        QCOMPARE(client.messages(), (QStringList {u"text to € begin"_qs, u"binary 00ff"_qs, u"text "_qs}));
    }

    void aClientGetsEachReplyAfterItsOwnMessage_data() { addClientRows(); }
    void aClientGetsEachReplyAfterItsOwnMessage()
    {
        QFETCH(const Kind, kind);
        PlayedRecording recording;
        recording.beginSession(protocol::Role::Server);
        recording.opened(0);
        recording.out(5, "welcome");
        recording.in(3'600'000, "question");
        recording.out(3'600'010, "answer");
        recording.in(7'200'000, "another");
        recording.out(7'200'010, "last answer");
        recording.finish();
        ServeTool tool(behaviour(recording, u",mode=reply"_qs));
        PuppetClient client(kind, tool.url());
        QTRY_COMPARE_WITH_TIMEOUT(client.messages(), QStringList {u"text welcome"_qs}, patienceMs);
        client.sendText("any question");
        const QStringList two {u"text welcome"_qs, u"text answer"_qs};
        QTRY_COMPARE_WITH_TIMEOUT(client.messages(), two, patienceMs);
        client.ping("nothing more comes by itself");
        QTRY_COMPARE_WITH_TIMEOUT(client.pongs().size(), 1, patienceMs);
        QCOMPARE(client.messages(), two);
        client.sendBinary("x");
        QTRY_COMPARE_WITH_TIMEOUT(client.messages().size(), 3, patienceMs);
        QCOMPARE(client.messages().last(), u"text last answer"_qs);
        tool.sendSignal(SIGTERM);
        QVERIFY(tool.waitForEnd());
        QCOMPARE(tool.exitCode(), 0);
    }

    void severalClientsAreServedByTheCommandReplay()
    {
        PlayedRecording recording;
        recordEcho(recording, protocol::Role::Server);
        ServeTool tool(
            QStringList {u"--quiet"_qs, u"--behaviour"_qs, u"recording:"_qs + recording.path() + u",speed=asap"_qs});
        PuppetClient node(Kind::NodeWs, tool.url());
        PuppetClient python(Kind::PythonWebsockets, tool.url());
        const int count = 2 * static_cast<int>(payloads().size());
        QTRY_COMPARE_WITH_TIMEOUT(node.messages().size(), count, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(python.messages().size(), count, patienceMs);
        QCOMPARE(node.messages(), python.messages());
        QCOMPARE(node.messages().at(count - 2), u"text "_qs + QString::fromUtf8(payloads().back()));
    }
};

QTEST_GUILESS_MAIN(TestReplayInterop)
#include "tst_replayinterop.moc"
