// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/support/commandlinetool.h"
#include "interop/support/puppetclient.h"
#include "interop/support/recordingfile.h"
#include "support/testcase.h"

#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace framescope::tests;
using Kind = ForeignClient::Kind;

namespace {

constexpr int patienceMs = 60'000;

void addClientRows()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("node's ws") << Kind::NodeWs;
    QTest::newRow("python's websockets") << Kind::PythonWebsockets;
}

/// `framescope-cli serve` with a recording.
struct Served {
    explicit Served(const QStringList &arguments)
        : recording(folder.filePath(QStringLiteral("served.fscope")))
        , tool(QStringList {QStringLiteral("--quiet"), QStringLiteral("--record"), recording} + arguments)
    {
    }
    /// Ends the server, so that its recording is complete.
    void end()
    {
        tool.sendSignal(SIGTERM);
        QVERIFY(tool.waitForEnd());
        QCOMPARE(tool.exitCode(), 0);
    }

    QTemporaryDir folder;
    QString recording;
    ServeTool tool;
};

QStringList behaviour(const QString &spec)
{
    return {QStringLiteral("--behaviour"), spec};
}

QStringList fault(const QString &spec)
{
    return {QStringLiteral("--behaviour"), QStringLiteral("echo"), QStringLiteral("--fault"), spec};
}

int countOf(const QStringList &messages, const QString &word)
{
    return static_cast<int>(messages.filter(word).size());
}

} // namespace

/// Every behaviour and every fault, with clients that others wrote.
class TestServeBehaviours : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void broadcastReachesAllOthers_data() { addClientRows(); }
    void broadcastReachesAllOthers()
    {
        QFETCH(const Kind, kind);
        Served served(behaviour(u"broadcast"_qs));
        PuppetClient sender(kind, served.tool.url());
        PuppetClient node(Kind::NodeWs, served.tool.url());
        PuppetClient python(Kind::PythonWebsockets, served.tool.url());
        QTRY_VERIFY_WITH_TIMEOUT(sender.isOpen() && node.isOpen() && python.isOpen(), patienceMs);
        sender.sendText("to \xe2\x82\xac all");
        sender.sendBinary(QByteArray("\x00\xff\x01", 3));
        const QStringList expected {u"text to € all"_qs, u"binary 00ff01"_qs};
        QTRY_COMPARE_WITH_TIMEOUT(node.messages(), expected, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(python.messages(), expected, patienceMs);
        sender.ping("and I");
        QTRY_COMPARE_WITH_TIMEOUT(sender.pongs(), QStringList {u"and I"_qs}, patienceMs);
        QCOMPARE(sender.messages(), QStringList());
    }

    void tickerTellsWhatIsSubscribedTo_data() { addClientRows(); }
    void tickerTellsWhatIsSubscribedTo()
    {
        QFETCH(const Kind, kind);
        Served served(behaviour(u"ticker:0.02"_qs));
        PuppetClient client(kind, served.tool.url());
        QTRY_COMPARE_WITH_TIMEOUT(countOf(client.messages(), u"\"welcome\""_qs), 1, patienceMs);
        client.sendText(R"({"event":"subscribe","symbols":["EURUSD","XAUUSD"]})");
        QTRY_VERIFY_WITH_TIMEOUT(countOf(client.messages(), u"\"symbol\":\"XAUUSD\""_qs) >= 3, patienceMs);
        const QStringList prices = client.messages().filter(u"\"symbol\":\"EURUSD\""_qs);
        for (qsizetype i = 0; i < prices.size(); ++i) {
            const QJsonObject price = QJsonDocument::fromJson(prices[i].mid(5).toUtf8()).object();
            QCOMPARE(price[u"sequence"_qs].toInt(), int(i + 1));
            QVERIFY(price[u"price"_qs].toDouble() > 1 && price[u"price"_qs].toDouble() < 1.2);
        }
        client.sendText(R"({"event":"unsubscribe","symbols":["EURUSD","XAUUSD"]})");
        QTRY_COMPARE_WITH_TIMEOUT(countOf(client.messages(), u"\"unsubscribed\""_qs), 1, patienceMs);
        client.sendText(R"({"event":"subscribe","symbols":["DOGE"]})");
        QTRY_COMPARE_WITH_TIMEOUT(countOf(client.messages(), u"\"error\""_qs), 1, patienceMs);
        QVERIFY(client.messages().last().contains(u"\"error\""_qs));
    }

    void floodSendsItsCount_data() { addClientRows(); }
    void floodSendsItsCount()
    {
        QFETCH(const Kind, kind);
        Served served(behaviour(u"flood:2000x8"_qs));
        PuppetClient client(kind, served.tool.url());
        QTRY_COMPARE_WITH_TIMEOUT(client.messages().size(), 2000, patienceMs);
        QCOMPARE(client.messages().last(), u"text 00002000"_qs);
    }

    void sinkTakesAll_data() { addClientRows(); }
    void sinkTakesAll()
    {
        QFETCH(const Kind, kind);
        Served served(behaviour(u"sink"_qs));
        PuppetClient client(kind, served.tool.url());
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patienceMs);
        client.sendText("one");
        client.sendBinary("two");
        client.ping("three");
        QTRY_COMPARE_WITH_TIMEOUT(client.pongs(), QStringList {u"three"_qs}, patienceMs);
        QCOMPARE(client.messages(), QStringList());
        served.end();
        QCOMPARE(messagesIn(served.recording, "in", "type IN ('text', 'binary')"),
            (QByteArrayList {crossed("text", "one"), crossed("binary", "two")}));
        QCOMPARE(messagesIn(served.recording, "out", "type IN ('text', 'binary')"), QByteArrayList());
    }

    void whatIsDroppedNeverCrosses_data() { addClientRows(); }
    void whatIsDroppedNeverCrosses()
    {
        QFETCH(const Kind, kind);
        Served served(fault(u"drop=50,seed=4"_qs));
        PuppetClient client(kind, served.tool.url());
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patienceMs);
        for (int i = 0; i < 40; ++i)
            client.sendText(QByteArray::number(i));
        client.ping("end");
        QTRY_COMPARE_WITH_TIMEOUT(client.pongs(), QStringList {u"end"_qs}, patienceMs);
        QVERIFY2(client.messages().size() > 8 && client.messages().size() < 32, client.story().constData());
        served.end();
        const QByteArrayList sent = messagesIn(served.recording, "out", "type = 'text'");
        QCOMPARE(sent.size(), client.messages().size());
        QCOMPARE(messagesIn(served.recording, "in", "type = 'text'").size(), 40);
    }

    void latencyDelaysEchoAndPong_data() { addClientRows(); }
    void latencyDelaysEchoAndPong()
    {
        QFETCH(const Kind, kind);
        Served served(fault(u"latency=60+-20"_qs));
        PuppetClient client(kind, served.tool.url());
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patienceMs);
        client.sendText("late");
        client.ping("later");
        QTRY_COMPARE_WITH_TIMEOUT(client.pongs(), QStringList {u"later"_qs}, patienceMs);
        QCOMPARE(client.messages(), QStringList {u"text late"_qs});
        served.end();
        QCOMPARE(askRecording(served.recording,
                     "SELECT count(*) FROM message a, message b WHERE a.direction <> b.direction AND a.id < b.id "
                     "AND a.payload = b.payload AND b.time - a.time >= 40000000 AND a.payload IN ('late', x'6c61746572')"),
            QByteArrayList {"2"});
    }

    void itClosesAfterItsMessages_data() { addClientRows(); }
    void itClosesAfterItsMessages()
    {
        QFETCH(const Kind, kind);
        Served served(fault(u"close=4009@2"_qs));
        PuppetClient client(kind, served.tool.url());
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patienceMs);
        client.sendText("one");
        client.sendText("two");
        QTRY_COMPARE_WITH_TIMEOUT(client.closeCode(), 4009, patienceMs);
        QCOMPARE(client.messages(), (QStringList {u"text one"_qs, u"text two"_qs}));
    }

    void pingsStayUnanswered_data() { addClientRows(); }
    void pingsStayUnanswered()
    {
        QFETCH(const Kind, kind);
        Served served(fault(u"nopong"_qs));
        PuppetClient client(kind, served.tool.url());
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patienceMs);
        client.ping("anybody");
        client.sendText("after it");
        QTRY_COMPARE_WITH_TIMEOUT(client.messages(), QStringList {u"text after it"_qs}, patienceMs);
        client.close(1000);
        QTRY_COMPARE_WITH_TIMEOUT(client.closeCode(), 1000, patienceMs);
        QCOMPARE(client.pongs(), QStringList());
        served.end();
        QCOMPARE(messagesIn(served.recording, "in", "type = 'ping'").size(), 1);
        QCOMPARE(messagesIn(served.recording, "out", "type = 'pong'").size(), 0);
    }

    void wrongFramesAreRefusedByThem_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("spec");
        QTest::addColumn<int>("code");
        for (const auto &[name, kind] :
            {std::pair("node's ws", Kind::NodeWs), std::pair("python's websockets", Kind::PythonWebsockets)}) {
            QTest::addRow("%s and bad UTF-8", name) << kind << u"badutf8=100"_qs << 1007;
            for (int bit = 1; bit <= 3; ++bit)
                QTest::addRow("%s and RSV%d", name, bit) << kind << u"rsv=%1"_qs.arg(bit) << 1002;
        }
    }
    void wrongFramesAreRefusedByThem()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, spec);
        QFETCH(const int, code);
        Served served(fault(spec));
        PuppetClient client(kind, served.tool.url());
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patienceMs);
        client.sendText("hello");
        QTRY_VERIFY2_WITH_TIMEOUT(client.closeCode() != 0, client.story().constData(), patienceMs);
        QCOMPARE(client.messages(), QStringList());
        served.end();
        // What the client says in its close frame is its judgement of what we sent.
        QCOMPARE(askRecording(served.recording, "SELECT detail ->> 'code' FROM events WHERE kind = 'closed'"),
            QByteArrayList {QByteArray::number(code)});
    }
};

QTEST_GUILESS_MAIN(TestServeBehaviours)
#include "tst_servebehaviours.moc"
