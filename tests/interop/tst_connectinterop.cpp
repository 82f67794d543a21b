// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `framescope-cli connect` and the servers of other projects: what it prints, sends, and ends with.
#include "interop/support/commandlinetool.h"
#include "interop/support/patterns.h"
#include "interop/support/peerserver.h"
#include "interop/support/recordingfile.h"
#include "support/testcase.h"

#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace framescope::tests;

namespace {

constexpr int patienceMs = 60'000;

/// The arguments of `connect`, as a person types them where no argument has a space in it.
QStringList connectTo(const PeerServer &server, const QString &more = {})
{
    QStringList arguments {QStringLiteral("connect"), server.url()};
    if (!server.authority().isEmpty())
        arguments += {QStringLiteral("--ca"), server.authority()};
    return arguments + more.split(u' ', Qt::SkipEmptyParts);
}

QString textOf(const QJsonObject &object, const char *key)
{
    return object[QString::fromLatin1(key)].toString();
}

} // namespace

class TestConnectInterop : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itPrintsWhatComes_data() { addServerRows(); }
    void itPrintsWhatComes();
    void itTellsEveryEventAsJson_data() { addServerRows(); }
    void itTellsEveryEventAsJson();
    void itSendsItsStandardInput_data() { addServerRows(); }
    void itSendsItsStandardInput();
    void itEchoes();
    void theServerSeesWhatWasAskedFor();
    void pingsAreSentAgainAndAgain();
    void itEndsWith_data();
    void itEndsWith();
    void aRefusalIsShownWhole();
    void aServerThatIsNotThere();
    void anUntrustedServer();
    void wrongUsage_data();
    void wrongUsage();
    void signalsCloseTheConnection_data();
    void signalsCloseTheConnection();
};

void TestConnectInterop::itPrintsWhatComes()
{
    QFETCH(const ServerKind, kind);
    const QTemporaryDir dir;
    const QString recording = dir.filePath(QStringLiteral("run.fscope"));
    PeerServer server(kind);
    QStringList arguments = connectTo(server, QStringLiteral("--count 5 --send é€😀 --send"));
    arguments += {QStringLiteral("two\nlines, a \\ and a \x1B"), QStringLiteral("--send"), QStringLiteral("/binary 6"),
        QStringLiteral("--send"), QStringLiteral("/text 65536"), QStringLiteral("--send"), QStringLiteral("/text 0"),
        QStringLiteral("--record"), recording};
    CommandLineTool tool(arguments);
    QVERIFY2(tool.waitForEnd(), tool.story().constData());
    QCOMPARE(tool.exitCode(), 0);
    const QByteArrayList expected {"é€😀", "two\\nlines, a \\\\ and a \\u001b", "hex:00000000b179", textPattern(65'536), ""};
    QCOMPARE(tool.lines(), expected);
    QVERIFY2(tool.errors().contains("1000"), tool.errors().constData());

    QTRY_COMPARE(server.said(QStringLiteral("close")).size(), size_t(1));
    QCOMPARE(firstOf(server.said(QStringLiteral("close")))[QStringLiteral("code")].toInt(), 1000);
    const QByteArrayList crossedIn {crossed("text", "é€😀"), crossed("text", "two\nlines, a \\ and a \x1B"),
        crossed("binary", binaryPattern(6)), crossed("text", textPattern(65'536)), crossed("text", ""),
        crossed("close", "\x03\xE8")};
    QCOMPARE(messagesIn(recording, "in"), crossedIn);
}

void TestConnectInterop::itTellsEveryEventAsJson()
{
    QFETCH(const ServerKind, kind);
    PeerServer server(kind, {QStringLiteral("--subprotocols"), QStringLiteral("chat")});
    QStringList arguments = connectTo(server, QStringLiteral("--json --subprotocol chat --send hé --send"));
    arguments += {QStringLiteral("/ping beat"), QStringLiteral("--send"), QStringLiteral("/fragments binary 10 3")};
    CommandLineTool tool(arguments);
    const auto isAllThere = [&] {
        return tool.said(QStringLiteral("message")).size() == 5 && !tool.said(QStringLiteral("pong")).empty();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isAllThere(), tool.story().constData(), patienceMs);
    tool.closeInput();
    QVERIFY2(tool.waitForEnd(), tool.story().constData());
    QCOMPARE(tool.exitCode(), 0);

    QCOMPARE(tool.said(QStringLiteral("connecting")).size(), size_t(1));
    const auto opens = tool.said(QStringLiteral("open"));
    QCOMPARE(opens.size(), size_t(1));
    QCOMPARE(firstOf(opens)[QStringLiteral("status")].toInt(), 101);
    QCOMPARE(textOf(firstOf(opens), "subprotocol"), QStringLiteral("chat"));
    QCOMPARE(textOf(firstOf(opens), "engine"), QStringLiteral("wire"));
    QVERIFY(firstOf(opens)[QStringLiteral("headers")].toArray().size() >= 3);

    QStringList messages;
    for (const QJsonObject &message : tool.said(QStringLiteral("message"))) {
        if (textOf(message, "direction") == u"in")
            messages.append(textOf(message, "type") + u' ' + textOf(message, "text") + textOf(message, "base64"));
    }
    const QString base64 = QString::fromLatin1(binaryPattern(10).toBase64());
    QCOMPARE(messages, (QStringList {QStringLiteral("text hé"), u"binary " + base64}));
    QCOMPARE(tool.said(QStringLiteral("ping")).size(), size_t(1));
    QCOMPARE(textOf(firstOf(tool.said(QStringLiteral("ping"))), "base64"), QStringLiteral("YmVhdA=="));
    QCOMPARE(textOf(firstOf(tool.said(QStringLiteral("pong"))), "direction"), QStringLiteral("out"));

    const auto closes = tool.said(QStringLiteral("closed"));
    QCOMPARE(closes.size(), size_t(1));
    QCOMPARE(firstOf(closes)[QStringLiteral("code")].toInt(), 1000);
    QCOMPARE(textOf(firstOf(closes), "by"), QStringLiteral("local"));
    QVERIFY(firstOf(closes)[QStringLiteral("clean")].toBool());
}

void TestConnectInterop::itSendsItsStandardInput()
{
    QFETCH(const ServerKind, kind);
    PeerServer server(kind);
    CommandLineTool tool(connectTo(server, QStringLiteral("--quiet")));
    QByteArrayList expected;
    for (int i = 0; i < 3000; ++i) {
        const QByteArray line = QByteArray::number(i) + " é" + QByteArray(i % 200, '.');
        expected.append(crossed("text", line));
        tool.write(line + '\n');
    }
    tool.write("without an end of line");
    expected.append(crossed("text", "without an end of line"));
    tool.closeInput();
    QVERIFY2(tool.waitForEnd(), tool.story().constData());
    QCOMPARE(tool.exitCode(), 0);
    QVERIFY(tool.lines().isEmpty());

    QTRY_COMPARE_WITH_TIMEOUT(server.said(QStringLiteral("close")).size(), size_t(1), patienceMs);
    QCOMPARE(firstOf(server.said(QStringLiteral("close")))[QStringLiteral("code")].toInt(), 1000);
    QByteArrayList received;
    for (const QJsonObject &message : server.said(QStringLiteral("message"))) {
        const QString size = QString::number(message[QStringLiteral("size")].toInteger());
        received.append(QString(textOf(message, "type") + u' ' + size + u' ' + textOf(message, "sha3")).toLatin1());
    }
    QCOMPARE(received, expected);
}

void TestConnectInterop::itEchoes()
{
    PeerServer server({ServerKind::Library::NodeWs});
    CommandLineTool tool(connectTo(server, QStringLiteral("--echo --count 4 --send round")));
    tool.closeInput();
    QVERIFY2(tool.waitForEnd(), tool.story().constData());
    QCOMPARE(tool.exitCode(), 0);
    QCOMPARE(tool.lines(), QByteArrayList(4, "round"));
}

void TestConnectInterop::theServerSeesWhatWasAskedFor()
{
    PeerServer server({ServerKind::Library::PythonWebsockets}, {QStringLiteral("--subprotocols"), QStringLiteral("chat")});
    QStringList arguments = connectTo(server, QStringLiteral("--subprotocol mqtt --subprotocol chat --close 4005:bis bald"));
    arguments.removeLast();
    arguments.last() += QStringLiteral(" bald");
    arguments += {QStringLiteral("-H"), QStringLiteral("X-Trace: a b"), QStringLiteral("--header"),
        QStringLiteral("Authorization: Bearer x"), QStringLiteral("--origin"), QStringLiteral("https://app.example")};
    CommandLineTool tool(arguments);
    tool.closeInput();
    QVERIFY2(tool.waitForEnd(), tool.story().constData());
    QCOMPARE(tool.exitCode(), 0);
    QTRY_COMPARE(server.said(QStringLiteral("close")).size(), size_t(1));
    const QJsonObject close = firstOf(server.said(QStringLiteral("close")));
    QCOMPARE(close[QStringLiteral("code")].toInt(), 4005);
    QCOMPARE(textOf(close, "reason"), QStringLiteral("bis bald"));
    const QJsonObject open = firstOf(server.said(QStringLiteral("open")));
    QCOMPARE(textOf(open, "subprotocol"), QStringLiteral("chat"));
    const QJsonObject headers = open[QStringLiteral("headers")].toObject();
    QCOMPARE(textOf(headers, "x-trace"), QStringLiteral("a b"));
    QCOMPARE(textOf(headers, "authorization"), QStringLiteral("Bearer x"));
    QCOMPARE(textOf(headers, "origin"), QStringLiteral("https://app.example"));
}

void TestConnectInterop::pingsAreSentAgainAndAgain()
{
    PeerServer server({ServerKind::Library::PythonWebsockets});
    CommandLineTool tool(connectTo(server, QStringLiteral("--json --ping-every 0.02")));
    QTRY_VERIFY2_WITH_TIMEOUT(tool.said(QStringLiteral("pong")).size() >= 3, tool.story().constData(), patienceMs);
    for (const QJsonObject &pong : tool.said(QStringLiteral("pong")))
        QCOMPARE(textOf(pong, "direction"), QStringLiteral("in"));
    tool.closeInput();
    QVERIFY(tool.waitForEnd());
    QCOMPARE(tool.exitCode(), 0);
}

void TestConnectInterop::itEndsWith_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("closed");
    QTest::addColumn<QString>("violation");
    QTest::newRow("0 where the server closes") << "/close 4001 enough" << 0 << "4001 enough peer"
                                               << "";
    QTest::newRow("0 where the server closes without a word") << "/raw 8800" << 0 << "1005  peer"
                                                              << "";
    QTest::newRow("4 where the server drops the connection") << "/drop" << 4 << "1006  none"
                                                             << "";
    QTest::newRow("4 where a reserved bit is set") << "/raw c100" << 4 << "1002  local"
                                                   << "reserved-bit-set";
    QTest::newRow("4 where a frame is masked") << "/raw 818100000000ff" << 4 << "1002  local"
                                               << "masked-server-frame";
    QTest::newRow("4 where a text is not UTF-8") << "/raw 8101ff" << 4 << "1007  local"
                                                 << "invalid-utf8-in-text";
    QTest::newRow("4 where a ping is fragmented") << "/raw 0900" << 4 << "1002  local"
                                                  << "control-frame-fragmented";
}

void TestConnectInterop::itEndsWith()
{
    QFETCH(const QString, command);
    QFETCH(const int, status);
    QFETCH(const QString, closed);
    QFETCH(const QString, violation);
    PeerServer server({ServerKind::Library::NodeWs});
    CommandLineTool tool(connectTo(server, QStringLiteral("--json --send")) + QStringList {command});
    QVERIFY2(tool.waitForEnd(), tool.story().constData());
    QCOMPARE(tool.exitCode(), status);
    const auto ends = tool.said(QStringLiteral("closed"));
    QCOMPARE(ends.size(), size_t(1));
    QCOMPARE(QString(QString::number(firstOf(ends)[QStringLiteral("code")].toInt()) + u' ' + textOf(firstOf(ends), "reason")
                 + u' ' + textOf(firstOf(ends), "by")),
        closed);
    const auto violations = tool.said(QStringLiteral("violation"));
    QCOMPARE(violations.size(), size_t(violation.isEmpty() ? 0 : 1));
    if (!violation.isEmpty())
        QCOMPARE(textOf(firstOf(violations), "kind"), violation);
    QVERIFY(!tool.errors().isEmpty());
}

void TestConnectInterop::aRefusalIsShownWhole()
{
    PeerServer server({ServerKind::Library::NodeWs}, {QStringLiteral("--refuse")});
    CommandLineTool tool(connectTo(server));
    QVERIFY2(tool.waitForEnd(), tool.story().constData());
    QCOMPARE(tool.exitCode(), 3);
    QVERIFY(tool.lines().isEmpty());
    for (const char *part : {"404 Not Found", "X-Why: nothing here", "no such endpoint"})
        QVERIFY2(tool.errors().contains(part), tool.story().constData());
}

void TestConnectInterop::aServerThatIsNotThere()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const QString url = QStringLiteral("ws://127.0.0.1:%1/").arg(free.serverPort());
    free.close();
    CommandLineTool tool({QStringLiteral("connect"), url});
    QVERIFY2(tool.waitForEnd(), tool.story().constData());
    QCOMPARE(tool.exitCode(), 2);
    QVERIFY(tool.lines().isEmpty());
    QVERIFY(!tool.errors().isEmpty());
}

void TestConnectInterop::anUntrustedServer()
{
    PeerServer server({ServerKind::Library::NodeWs, true});
    CommandLineTool tool({QStringLiteral("connect"), server.url()});
    QVERIFY2(tool.waitForEnd(), tool.story().constData());
    QCOMPARE(tool.exitCode(), 2);
    QVERIFY2(tool.errors().contains("Test authority"), tool.story().constData());
    CommandLineTool bold({QStringLiteral("connect"), server.url(), QStringLiteral("--insecure"), QStringLiteral("--send"),
        QStringLiteral("x"), QStringLiteral("--count"), QStringLiteral("1")});
    QVERIFY2(bold.waitForEnd(), bold.story().constData());
    QCOMPARE(bold.exitCode(), 0);
    QCOMPARE(bold.lines(), QByteArrayList {"x"});
}

void TestConnectInterop::wrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("no command") << "";
    QTest::newRow("an unknown command") << "conect ws://127.0.0.1:1/";
    QTest::newRow("no address") << "connect";
    QTest::newRow("an address of another scheme") << "connect http://127.0.0.1:1/";
    QTest::newRow("an unknown option") << "connect ws://127.0.0.1:1/ --sned x";
    QTest::newRow("a count that is no number") << "connect ws://127.0.0.1:1/ --count many";
    QTest::newRow("a close code that must not be sent") << "connect ws://127.0.0.1:1/ --close 1006";
    QTest::newRow("a header without a colon") << "connect ws://127.0.0.1:1/ -H x";
    QTest::newRow("an unknown behaviour") << "serve --behaviour juggle";
}

void TestConnectInterop::wrongUsage()
{
    QFETCH(const QString, arguments);
    CommandLineTool tool(arguments.split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(tool.waitForEnd(), tool.story().constData());
    QCOMPARE(tool.exitCode(), 1);
    QVERIFY(tool.lines().isEmpty());
    QVERIFY(!tool.errors().isEmpty());
}

void TestConnectInterop::signalsCloseTheConnection_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestConnectInterop::signalsCloseTheConnection()
{
    QFETCH(const int, signal);
    PeerServer server({ServerKind::Library::NodeWs});
    CommandLineTool tool(connectTo(server, QStringLiteral("--send ready")));
    QCOMPARE(tool.takeLine(), QByteArray("ready"));
    tool.sendSignal(signal);
    QVERIFY2(tool.waitForEnd(), tool.story().constData());
    QCOMPARE(tool.exitCode(), 0);
    QTRY_COMPARE(server.said(QStringLiteral("close")).size(), size_t(1));
    QCOMPARE(firstOf(server.said(QStringLiteral("close")))[QStringLiteral("code")].toInt(), 1000);
}

QTEST_GUILESS_MAIN(TestConnectInterop)
#include "tst_connectinterop.moc"
