// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What this program's client exchanges with servers of other projects: each message arrives there as it was sent, comes
// here as it was sent, and stands in the recording.
#include "interop/support/patterns.h"
#include "interop/support/recordedclient.h"
#include "interop/support/recordingfile.h"
#include "support/testcase.h"

#include <QTest>

using namespace framescope;
using namespace framescope::tests;

namespace {

/// Around each length that a frame's header writes in another form, and one that fills many buffers.
const std::vector<qsizetype> sizes {0, 1, 125, 126, 65'535, 65'536, 16 * 1024 * 1024};

/// What the server says that it has received.
QByteArrayList receivedBy(PeerServer &server)
{
    QByteArrayList messages;
    for (const QJsonObject &message : server.said(QStringLiteral("message"))) {
        messages.append(message[QStringLiteral("type")].toString().toLatin1() + ' '
            + QByteArray::number(message[QStringLiteral("size")].toInteger()) + ' '
            + message[QStringLiteral("sha3")].toString().toLatin1());
    }
    return messages;
}

} // namespace

class TestInteropMessages : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void messagesOfAllSizesAreEchoed_data() { addServerRows(); }
    void messagesOfAllSizesAreEchoed();
    void messagesThatTheServerMakesArriveAsItMadeThem_data() { addServerRows(); }
    void messagesThatTheServerMakesArriveAsItMadeThem();
    void fragmentedMessagesArriveWhole_data() { addServerRows(); }
    void fragmentedMessagesArriveWhole();
    void manySmallMessagesKeepTheirOrder_data() { addServerRows(); }
    void manySmallMessagesKeepTheirOrder();
};

void TestInteropMessages::messagesOfAllSizesAreEchoed()
{
    QFETCH(const ServerKind, kind);
    PeerServer server(kind);
    RecordedClient client;
    QVERIFY2(client.open(RecordedClient::optionsFor(server)), server.story().constData());
    for (const qsizetype size : sizes) {
        client.sendText(textPattern(size));
        client.sendBinary(binaryPattern(size));
    }
    QVERIFY2(client.waitForMessages(client.sent().size()), server.story().constData());
    client.session().close(protocol::CloseCode::Normal);
    QVERIFY(client.waitForEnd());
    QCOMPARE(receivedBy(server), client.sent());

    const QByteArrayList close {crossed("close", "\x03\xE8")};
    const QString recording = client.finish();
    QCOMPARE(messagesIn(recording, "out"), client.sent() + close);
    QCOMPARE(messagesIn(recording, "in"), client.sent() + close);
}

void TestInteropMessages::messagesThatTheServerMakesArriveAsItMadeThem()
{
    QFETCH(const ServerKind, kind);
    PeerServer server(kind);
    RecordedClient client;
    QVERIFY2(client.open(RecordedClient::optionsFor(server)), server.story().constData());
    QByteArrayList expected;
    for (const qsizetype size : sizes) {
        client.sendText("/text " + QByteArray::number(size));
        client.sendText("/binary " + QByteArray::number(size));
        expected << crossed("text", textPattern(size)) << crossed("binary", binaryPattern(size));
    }
    QVERIFY2(client.waitForMessages(expected.size()), server.story().constData());

    const QString recording = client.finish();
    QCOMPARE(messagesIn(recording, "out"), client.sent());
    QCOMPARE(messagesIn(recording, "in"), expected);
}

void TestInteropMessages::fragmentedMessagesArriveWhole()
{
    QFETCH(const ServerKind, kind);
    PeerServer server(kind);
    RecordedClient client;
    QVERIFY2(client.open(RecordedClient::optionsFor(server)), server.story().constData());
    client.sendText("/fragments text 100003 7");
    client.sendText("/fragments binary 5000000 50");
    QVERIFY2(client.waitForMessages(2), server.story().constData());

    const QString recording = client.finish();
    const QByteArrayList expected {crossed("text", textPattern(100'003)), crossed("binary", binaryPattern(5'000'000))};
    QCOMPARE(messagesIn(recording, "in"), expected);
    // Python's library ends such a message with an empty frame.
    const bool endsEmpty = kind.library == ServerKind::Library::PythonWebsockets;
    const QByteArrayList counts = endsEmpty ? QByteArrayList {"8", "51"} : QByteArrayList {"7", "50"};
    QCOMPARE(askRecording(recording, "SELECT frame_count FROM message WHERE direction = 0 ORDER BY id"), counts);
    if (kind.offersDeflate) {
        QCOMPARE(askRecording(recording,
                     "SELECT sum(substr(hex(header), 1, 1) IN ('4', 'C')) FROM frames JOIN messages ON "
                     "messages.id = message WHERE direction = 'in' GROUP BY message"),
            (QByteArrayList {"1", "1"}));
        return;
    }
    const QByteArray joined = "(SELECT group_concat(hex(payload), '') FROM (SELECT payload FROM frames WHERE message = m.id "
                              "ORDER BY seq))";
    QCOMPARE(askRecording(recording, "SELECT hex(payload) = " + joined + " FROM messages m WHERE direction = 'in'"),
        (QByteArrayList {"1", "1"}));
}

void TestInteropMessages::manySmallMessagesKeepTheirOrder()
{
    QFETCH(const ServerKind, kind);
    PeerServer server(kind);
    RecordedClient client;
    QVERIFY2(client.open(RecordedClient::optionsFor(server)), server.story().constData());
    for (int i = 0; i < 2000; ++i)
        client.sendText("number " + QByteArray::number(i));
    QVERIFY2(client.waitForMessages(2000), server.story().constData());
    QCOMPARE(receivedBy(server), client.sent());

    const QString recording = client.finish();
    QCOMPARE(messagesIn(recording, "out"), client.sent());
    QCOMPARE(messagesIn(recording, "in"), client.sent());
    QCOMPARE(askRecording(recording, "SELECT min(id), max(id), count(*) FROM messages"), QByteArrayList {"1|4000|4000"});
}

QTEST_GUILESS_MAIN(TestInteropMessages)
#include "tst_interopmessages.moc"
