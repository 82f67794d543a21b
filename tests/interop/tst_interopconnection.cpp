// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How connections of this program's client to servers of other projects begin and end.
#include "interop/support/patterns.h"
#include "interop/support/recordedclient.h"
#include "interop/support/recordingfile.h"
#include "support/testcase.h"

#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using protocol::ClosedBy;

class TestInteropConnection : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theServerReadsTheRequest_data() { addServerRows(); }
    void theServerReadsTheRequest();
    void nothingIsAgreedOnThatWasNotOffered_data() { addServerRows(); }
    void nothingIsAgreedOnThatWasNotOffered();
    void anUnknownAuthorityIsNotTrusted_data() { addServerRows(); }
    void anUnknownAuthorityIsNotTrusted();
    void ourPingIsAnswered_data() { addServerRows(); }
    void ourPingIsAnswered();
    void theServersPingIsAnswered_data() { addServerRows(); }
    void theServersPingIsAnswered();
    void theServerCloses_data() { addServerRows(); }
    void theServerCloses();
    void weClose_data() { addServerRows(); }
    void weClose();
    void whoQuitsSaysGoodbye_data() { addServerRows(); }
    void whoQuitsSaysGoodbye();
    void theServerDropsTheConnection_data() { addServerRows(); }
    void theServerDropsTheConnection();

private:
    static void compareEnd(
        RecordedClient &client, protocol::CloseCode code, const QByteArray &reason, ClosedBy by, bool clean);
};

/// Both the session and its recording tell the same end.
void TestInteropConnection::compareEnd(
    RecordedClient &client, protocol::CloseCode code, const QByteArray &reason, ClosedBy by, bool clean)
{
    const auto outcome = client.snapshot().outcome;
    QVERIFY(outcome);
    QCOMPARE(outcome->code, code);
    QCOMPARE(outcome->reason, reason);
    QCOMPARE(outcome->by, by);
    QCOMPARE(outcome->isClean, clean);

    static_cast<void>(client.finish());
    const auto closed = client.events("closed");
    QCOMPARE(closed.size(), size_t(1));
    const QString byName = by == ClosedBy::Peer ? QStringLiteral("peer")
        : by == ClosedBy::Local                 ? QStringLiteral("local")
                                                : QStringLiteral("none");
    QCOMPARE(firstOf(closed),
        (QJsonObject {{QStringLiteral("code"), static_cast<int>(code)},
            {QStringLiteral("reason"), QString::fromUtf8(reason)}, {QStringLiteral("by"), byName},
            {QStringLiteral("clean"), clean}}));
}

void TestInteropConnection::theServerReadsTheRequest()
{
    QFETCH(const ServerKind, kind);
    PeerServer server(kind, {QStringLiteral("--subprotocols"), QStringLiteral("superchat,chat")});
    RecordedClient client;
    net::ConnectOptions options = RecordedClient::optionsFor(server);
    options.request.url.resourceName = "/a%20path?q=1&r=%C3%A9";
    options.request.subprotocols = {"graphql-ws", "chat"};
    options.request.headers.push_back({"X-Trace", "a b; c=\"d\""});
    options.request.origin = "https://app.example";
    QVERIFY2(client.open(options), server.story().constData());
    QCOMPARE(client.snapshot().subprotocol, QStringLiteral("chat"));

    QTRY_COMPARE(server.said(QStringLiteral("open")).size(), size_t(1));
    const QJsonObject seen = firstOf(server.said(QStringLiteral("open")));
    const QJsonObject headers = seen[QStringLiteral("headers")].toObject();
    QCOMPARE(seen[QStringLiteral("path")].toString(), QStringLiteral("/a%20path?q=1&r=%C3%A9"));
    QCOMPARE(seen[QStringLiteral("subprotocol")].toString(), QStringLiteral("chat"));
    QCOMPARE(headers[QStringLiteral("x-trace")].toString(), QStringLiteral("a b; c=\"d\""));
    QCOMPARE(headers[QStringLiteral("origin")].toString(), QStringLiteral("https://app.example"));
    QCOMPARE(headers[QStringLiteral("host")].toString(), QString::fromLatin1(options.request.url.hostHeader()));

    const QString recording = client.finish();
    QCOMPARE(firstOf(client.events("opened"))[QStringLiteral("subprotocol")].toString(), QStringLiteral("chat"));
    QCOMPARE(client.events("secured").size(), size_t(kind.isSecure ? 1 : 0));
    QCOMPARE(askRecording(recording,
                 "SELECT instr(data, CAST('X-Trace: a b; c=\"d\"' AS BLOB)) > 0 FROM events WHERE kind = 'request-sent'"),
        QByteArrayList {"1"});
    QCOMPARE(
        askRecording(recording, "SELECT CAST(substr(data, 1, 12) AS TEXT) FROM events WHERE kind = 'response-received'"),
        QByteArrayList {"HTTP/1.1 101"});
}

void TestInteropConnection::nothingIsAgreedOnThatWasNotOffered()
{
    QFETCH(const ServerKind, kind);
    PeerServer server(kind, {QStringLiteral("--subprotocols"), QStringLiteral("superchat")});
    RecordedClient client;
    QVERIFY2(client.open(RecordedClient::optionsFor(server)), server.story().constData());
    QVERIFY(client.snapshot().subprotocol.isEmpty());
    QTRY_COMPARE(server.said(QStringLiteral("open")).size(), size_t(1));
    const QJsonObject seen = firstOf(server.said(QStringLiteral("open")));
    QVERIFY(seen[QStringLiteral("subprotocol")].toString().isEmpty());
    static_cast<void>(client.finish());
    // Compression is agreed on by both or by none.
    const bool theyDeflate = !seen[QStringLiteral("extensions")].toArray().isEmpty();
    const QString agreed = firstOf(client.events("opened"))[QStringLiteral("extensions")].toString();
    QCOMPARE(agreed.contains(u"permessage-deflate"), theyDeflate);
}

void TestInteropConnection::anUnknownAuthorityIsNotTrusted()
{
    QFETCH(const ServerKind, kind);
    if (!kind.isSecure)
        return;
    PeerServer server(kind);
    RecordedClient client;
    net::ConnectOptions options = RecordedClient::optionsFor(server);
    options.tls.caFile.clear();
    QVERIFY(!client.open(options));
    QVERIFY(client.snapshot().error);
    QCOMPARE(client.snapshot().error->kind, net::ConnectError::Kind::CertificateUntrusted);
    QVERIFY(server.said(QStringLiteral("open")).empty());

    options.tls.ignoreAllIssues = true;
    QVERIFY2(client.open(options), server.story().constData());
}

void TestInteropConnection::ourPingIsAnswered()
{
    QFETCH(const ServerKind, kind);
    PeerServer server(kind);
    RecordedClient client;
    QVERIFY2(client.open(RecordedClient::optionsFor(server)), server.story().constData());
    const QByteArrayList payloads {"", "p", QByteArray("\x00\xFF\x80", 3), QByteArray(125, 'q')};
    QByteArrayList pings;
    QByteArrayList pongs;
    for (const QByteArray &payload : payloads) {
        client.session().sendPing(payload);
        pings.append(crossed("ping", payload));
        pongs.append(crossed("pong", payload));
    }
    // What was sent behind the pings comes back behind the pongs.
    client.sendText("last");
    QVERIFY2(client.waitForMessages(1), server.story().constData());
    const QString recording = client.finish();
    QCOMPARE(messagesIn(recording, "out"), pings + client.sent());
    QCOMPARE(messagesIn(recording, "in"), pongs + client.sent());
}

void TestInteropConnection::theServersPingIsAnswered()
{
    QFETCH(const ServerKind, kind);
    PeerServer server(kind);
    RecordedClient client;
    QVERIFY2(client.open(RecordedClient::optionsFor(server)), server.story().constData());
    client.sendText("/ping heartbeat");
    QTRY_COMPARE(server.said(QStringLiteral("pong")).size(), size_t(1));
    QCOMPARE(
        firstOf(server.said(QStringLiteral("pong")))[QStringLiteral("payload")].toString(), QStringLiteral("heartbeat"));
    const QString recording = client.finish();
    QCOMPARE(messagesIn(recording, "in"), QByteArrayList {crossed("ping", "heartbeat")});
    QCOMPARE(messagesIn(recording, "out"), client.sent() + QByteArrayList {crossed("pong", "heartbeat")});
}

void TestInteropConnection::theServerCloses()
{
    QFETCH(const ServerKind, kind);
    PeerServer server(kind);
    RecordedClient client;
    QVERIFY2(client.open(RecordedClient::optionsFor(server)), server.story().constData());
    client.sendText("/close 4001 fermé à midi");
    QVERIFY(client.waitForEnd());
    compareEnd(client, protocol::CloseCode(4001), "fermé à midi", ClosedBy::Peer, true);
    QTRY_COMPARE(server.said(QStringLiteral("close")).size(), size_t(1));
    QCOMPARE(firstOf(server.said(QStringLiteral("close")))[QStringLiteral("code")].toInt(), 4001);
}

void TestInteropConnection::weClose()
{
    QFETCH(const ServerKind, kind);
    PeerServer server(kind);
    RecordedClient client;
    QVERIFY2(client.open(RecordedClient::optionsFor(server)), server.story().constData());
    client.session().close(protocol::CloseCode::Normal, "c'est fini");
    QVERIFY(client.waitForEnd());
    compareEnd(client, protocol::CloseCode::Normal, "c'est fini", ClosedBy::Local, true);
    QTRY_COMPARE(server.said(QStringLiteral("close")).size(), size_t(1));
    QCOMPARE(firstOf(server.said(QStringLiteral("close")))[QStringLiteral("code")].toInt(), 1000);
    QCOMPARE(
        firstOf(server.said(QStringLiteral("close")))[QStringLiteral("reason")].toString(), QStringLiteral("c'est fini"));
}

void TestInteropConnection::whoQuitsSaysGoodbye()
{
    QFETCH(const ServerKind, kind);
    PeerServer server(kind);
    RecordedClient client;
    QVERIFY2(client.open(RecordedClient::optionsFor(server)), server.story().constData());
    const QString recording = client.leave();
    const QByteArrayList goodbye {crossed("close", "\x03\xE9")};
    QCOMPARE(messagesIn(recording, "out"), goodbye);
    QCOMPARE(messagesIn(recording, "in"), goodbye);
    QVERIFY(firstOf(client.events("closed"))[QStringLiteral("clean")].toBool());
    QTRY_COMPARE(server.said(QStringLiteral("close")).size(), size_t(1));
    QCOMPARE(firstOf(server.said(QStringLiteral("close")))[QStringLiteral("code")].toInt(), 1001);
}

void TestInteropConnection::theServerDropsTheConnection()
{
    QFETCH(const ServerKind, kind);
    PeerServer server(kind);
    RecordedClient client;
    QVERIFY2(client.open(RecordedClient::optionsFor(server)), server.story().constData());
    client.sendText("a last word");
    QVERIFY2(client.waitForMessages(1), server.story().constData());
    client.sendText("/drop");
    QVERIFY(client.waitForEnd());
    compareEnd(client, protocol::CloseCode::Abnormal, {}, ClosedBy::None, false);
}

QTEST_GUILESS_MAIN(TestInteropConnection)
#include "tst_interopconnection.moc"
