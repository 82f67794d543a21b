// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `framescope-cli serve` and the clients of other projects: two libraries, and a browser.
#include "interop/support/commandlinetool.h"
#include "interop/support/foreignclient.h"
#include "interop/support/patterns.h"
#include "interop/support/recordingfile.h"
#include "support/testcase.h"

#include <QTest>

#include <csignal>

using namespace framescope::tests;
using Kind = ForeignClient::Kind;
using End = ForeignClient::End;

namespace {

constexpr int patienceMs = 60'000;

using Sizes = std::vector<qsizetype>;

/// What is sent as text and as binary. Chromium sends long texts in fragments, wherever a character is cut by them; Qt's
/// engine closes with 1007 then (ARCHITECTURE.md).
Sizes sizesFor(ForeignClient::Kind kind, bool isQt)
{
    Sizes sizes {0, 1, 125, 126, 65'535, 65'536};
    if (!isQt || kind != ForeignClient::Kind::Chromium)
        sizes.push_back(16 * 1024 * 1024);
    return sizes;
}

void addClientRows()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<bool>("offersDeflate");
    QTest::addColumn<bool>("isQt");
    QTest::newRow("node's ws") << Kind::NodeWs << false << true << false;
    QTest::newRow("node's ws without compression") << Kind::NodeWs << false << false << false;
    QTest::newRow("node's ws by TLS") << Kind::NodeWs << true << true << false;
    QTest::newRow("python's websockets") << Kind::PythonWebsockets << false << true << false;
    QTest::newRow("python's websockets without compression") << Kind::PythonWebsockets << false << false << false;
    QTest::newRow("python's websockets by TLS") << Kind::PythonWebsockets << true << true << false;
    QTest::newRow("Chromium") << Kind::Chromium << false << true << false;
    QTest::newRow("Chromium by TLS") << Kind::Chromium << true << true << false;
    QTest::newRow("node's ws, Qt's engine") << Kind::NodeWs << false << true << true;
    QTest::newRow("node's ws by TLS, Qt's engine") << Kind::NodeWs << true << true << true;
    QTest::newRow("python's websockets, Qt's engine") << Kind::PythonWebsockets << false << true << true;
    QTest::newRow("Chromium, Qt's engine") << Kind::Chromium << false << true << true;
}

QStringList serveArguments(bool isSecure, const QString &recording, bool isQt = false)
{
    QStringList arguments {QStringLiteral("--behaviour"), QStringLiteral("welcome:bienvenue à tous"),
        QStringLiteral("--behaviour"), QStringLiteral("echo"), QStringLiteral("--behaviour"), QStringLiteral("clock:0.2"),
        QStringLiteral("--quiet"), QStringLiteral("--record"), recording};
    if (isSecure)
        arguments.append(QStringLiteral("--tls"));
    if (isQt)
        arguments += {QStringLiteral("--engine"), QStringLiteral("qt")};
    return arguments;
}

/// What the clients say of their echoes, in the words of expectedEchoes().
QByteArrayList echoesSeenBy(ForeignClient &client)
{
    QByteArrayList echoes;
    for (const QJsonObject &echo : client.said(QStringLiteral("echo"))) {
        echoes.append(echo[QStringLiteral("type")].toString().toLatin1() + ' '
            + QByteArray::number(echo[QStringLiteral("size")].toInteger())
            + (echo[QStringLiteral("same")].toBool() ? " the same" : " another"));
    }
    return echoes;
}

QByteArrayList expectedEchoes(const Sizes &sizes)
{
    QByteArrayList echoes;
    for (const qsizetype size : sizes) {
        echoes.append("text " + QByteArray::number(size) + " the same");
        echoes.append("binary " + QByteArray::number(size) + " the same");
    }
    return echoes;
}

QByteArrayList expectedMessages(const Sizes &sizes)
{
    QByteArrayList messages;
    for (const qsizetype size : sizes)
        messages << crossed("text", textPattern(size)) << crossed("binary", binaryPattern(size));
    return messages;
}

} // namespace

class TestServeInterop : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatClientsSendComesBack_data() { addClientRows(); }
    void whatClientsSendComesBack();
    void whenTheServerEndsItsClientsAreTold_data() { addClientRows(); }
    void whenTheServerEndsItsClientsAreTold();
    void clientsOfAllKindsAtOnce();

private:
    static void compareRecording(const QString &path, bool isQt, const Sizes &sizes);
};

/// Everything that the client of whatClientsSendComesBack() sent and got, and how it ended.
void TestServeInterop::compareRecording(const QString &path, bool isQt, const Sizes &sizes)
{
    const QByteArray apart = "type IN ('text', 'binary') AND coalesce(text, '') NOT GLOB '20[0-9][0-9]-*T*Z'";
    QCOMPARE(messagesIn(path, "in", apart), expectedMessages(sizes));
    const QByteArrayList welcome {crossed("text", "bienvenue à tous")};
    QCOMPARE(messagesIn(path, "out", apart), welcome + expectedMessages(sizes));
    const QByteArrayList close {crossed("close",
        "\x0F\xA2"
        "done")};
    QCOMPARE(messagesIn(path, "in", "type = 'close'"), isQt ? QByteArrayList() : close); // the row "closed" tells it
    QCOMPARE(messagesIn(path, "in", "NOT complete"), QByteArrayList());
    QCOMPARE(askRecording(path,
                 "SELECT detail ->> 'code', detail ->> 'reason', detail ->> 'by', detail ->> 'clean' "
                 "FROM events WHERE kind = 'closed'"),
        QByteArrayList {"4002|done|peer|1"});
    QCOMPARE(askRecording(path, "SELECT count(*) FROM events WHERE kind = 'violation'"), QByteArrayList {"0"});
}

void TestServeInterop::whatClientsSendComesBack()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, isSecure);
    QFETCH(const bool, offersDeflate);
    QFETCH(const bool, isQt);
    const QTemporaryDir dir;
    const QString recording = dir.filePath(QStringLiteral("served.fscope"));
    ServeTool server(serveArguments(isSecure, recording, isQt));
    QVERIFY(server.url().startsWith(isSecure ? QStringLiteral("wss://127.0.0.1:") : QStringLiteral("ws://127.0.0.1:")));
    const Sizes sizes = sizesFor(kind, isQt);
    ForeignClient client(kind, server.url(), End::Close, sizes, offersDeflate);
    QTRY_VERIFY2_WITH_TIMEOUT(!client.said(QStringLiteral("close")).empty(), client.story().constData(), patienceMs);

    QVERIFY2(echoesSeenBy(client) == expectedEchoes(sizes), client.story().constData());
    QCOMPARE(firstOf(client.said(QStringLiteral("welcome")))[QStringLiteral("text")].toString(),
        QStringLiteral("bienvenue à tous"));
    QCOMPARE(client.said(QStringLiteral("clock")).size(), size_t(1));
    QCOMPARE(firstOf(client.said(QStringLiteral("close")))[QStringLiteral("code")].toInt(), 4002);
    QVERIFY2(client.said(QStringLiteral("error")).empty(), client.story().constData());
    if (kind != Kind::Chromium) // pages can send no ping
        QCOMPARE(firstOf(client.said(QStringLiteral("pong")))[QStringLiteral("payload")].toString(),
            QStringLiteral("are you there"));

    server.sendSignal(SIGTERM);
    QVERIFY(server.waitForEnd());
    QCOMPARE(server.exitCode(), 0);
    compareRecording(recording, isQt, sizes);
}

void TestServeInterop::whenTheServerEndsItsClientsAreTold()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, isSecure);
    QFETCH(const bool, offersDeflate);
    QFETCH(const bool, isQt);
    const QTemporaryDir dir;
    const QString recording = dir.filePath(QStringLiteral("served.fscope"));
    ServeTool server(serveArguments(isSecure, recording, isQt));
    ForeignClient client(kind, server.url(), End::Wait, {}, offersDeflate);
    QTRY_VERIFY2_WITH_TIMEOUT(!client.said(QStringLiteral("clock")).empty(), client.story().constData(), patienceMs);
    server.sendSignal(SIGTERM);
    QVERIFY(server.waitForEnd());
    QCOMPARE(server.exitCode(), 0);
    QTRY_VERIFY2_WITH_TIMEOUT(!client.said(QStringLiteral("close")).empty(), client.story().constData(), patienceMs);
    QCOMPARE(firstOf(client.said(QStringLiteral("close")))[QStringLiteral("code")].toInt(), 1001);
    if (!isQt) // which ends TCP with its close frame, whatever a page has still to send
        QVERIFY(firstOf(client.said(QStringLiteral("close")))[QStringLiteral("wasClean")].toBool(true));
    QCOMPARE(askRecording(recording,
                 "SELECT detail ->> 'code', detail ->> 'by', detail ->> 'clean' FROM events "
                 "WHERE kind = 'closed'"),
        QByteArrayList {isQt ? "1001|local|0" : "1001|local|1"});
}

void TestServeInterop::clientsOfAllKindsAtOnce()
{
    const QTemporaryDir dir;
    const QString recording = dir.filePath(QStringLiteral("served.fscope"));
    ServeTool server(serveArguments(false, recording));
    std::vector<std::unique_ptr<ForeignClient>> clients;
    for (const Kind kind : {Kind::NodeWs, Kind::PythonWebsockets, Kind::Chromium, Kind::NodeWs})
        clients.push_back(std::make_unique<ForeignClient>(kind, server.url(), End::Wait, std::vector<qsizetype> {1000}));
    for (const auto &client : clients)
        QTRY_VERIFY2_WITH_TIMEOUT(!client->said(QStringLiteral("clock")).empty(), client->story().constData(), patienceMs);
    server.sendSignal(SIGINT);
    QVERIFY(server.waitForEnd());
    QCOMPARE(server.exitCode(), 0);
    for (const auto &client : clients) {
        QTRY_COMPARE_WITH_TIMEOUT(client->said(QStringLiteral("close")).size(), size_t(1), patienceMs);
        QCOMPARE(firstOf(client->said(QStringLiteral("close")))[QStringLiteral("code")].toInt(), 1001);
    }
    QCOMPARE(askRecording(recording,
                 "SELECT count(DISTINCT session), count(*) FROM messages "
                 "WHERE direction = 'in' AND type IN ('text', 'binary')"),
        QByteArrayList {"4|8"});
    QCOMPARE(askRecording(recording, "SELECT DISTINCT detail ->> 'code' FROM events WHERE kind = 'closed'"),
        QByteArrayList {"1001"});
}

QTEST_GUILESS_MAIN(TestServeInterop)
#include "tst_serveinterop.moc"
