// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What both engines do alike: each is the other's oracle.
#include "support/handshakes.h"
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using base::Direction;
using net::EngineKind;

Q_DECLARE_METATYPE(framescope::net::EngineKind)

namespace {

constexpr int patience = 20'000; // milliseconds, of a busy machine

void addEngines()
{
    QTest::addColumn<EngineKind>("engine");
    QTest::addRow("the wire engine") << EngineKind::Wire;
    QTest::addRow("Qt's engine") << EngineKind::Qt;
}

void addPairs()
{
    QTest::addColumn<EngineKind>("client");
    QTest::addColumn<EngineKind>("server");
    QTest::addColumn<bool>("isSecure");
    for (const auto client : {EngineKind::Wire, EngineKind::Qt}) {
        for (const auto server : {EngineKind::Wire, EngineKind::Qt}) {
            for (const bool isSecure : {false, true})
                QTest::addRow("%s client, %s server, %s", qPrintable(nameOf(client)), qPrintable(nameOf(server)),
                    isSecure ? "TLS" : "TCP")
                    << client << server << isSecure;
        }
    }
}

net::ConnectOptions optionsFor(const QString &url, EngineKind engine)
{
    net::ConnectOptions options = tests::optionsFor(url);
    options.engine = engine;
    return options;
}

/// A client and a server that are open to each other, of the row's engines.
struct Pair {
    explicit Pair(net::ListenOptions listening = {}, const std::function<void(net::ConnectOptions &)> &change = {})
        : host(stage, prepare(std::move(listening)))
        , client(stage)
    {
        net::ConnectOptions options = host.options();
        options.engine = *static_cast<EngineKind *>(QTest::qData("client", qMetaTypeId<EngineKind>()));
        if (change)
            change(options);
        client.open(options);
    }
    static net::ListenOptions prepare(net::ListenOptions listening)
    {
        listening.engine = *static_cast<EngineKind *>(QTest::qData("server", qMetaTypeId<EngineKind>()));
        if (*static_cast<bool *>(QTest::qData("isSecure", qMetaTypeId<bool>())))
            listening.identity = localIdentity();
        return listening;
    }
    [[nodiscard]] bool waitUntilOpen()
    {
        return QTest::qWaitFor(
            [this] { return client.isOpen() && host.parties().size() == 1 && server().isOpen(); }, patience);
    }
    [[nodiscard]] Party &server() const { return *host.parties()[0]; }

    Stage stage;
    Host host;
    Party client;
};

std::vector<protocol::Message> dataOf(const Party &party, Direction direction)
{
    std::vector<protocol::Message> messages = party.messages(direction);
    std::erase_if(messages, [](const protocol::Message &message) { return protocol::isControl(message.opcode); });
    return messages;
}

QByteArrayList linesOf(const std::vector<protocol::Message> &messages)
{
    QByteArrayList lines;
    for (const protocol::Message &message : messages)
        lines.append(wire::lineOf(static_cast<int>(message.opcode), message.payload.toByteArray()));
    return lines;
}

} // namespace

class TestEngines : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theyOpenToEachOther_data() { addPairs(); }
    void theyOpenToEachOther()
    {
        net::ListenOptions listening;
        listening.subprotocols = {"superchat", "chat"};
        Pair pair(listening, [](net::ConnectOptions &options) { options.request.subprotocols = {"chat", "superchat"}; });
        QVERIFY(pair.waitUntilOpen());
        for (const Party *party : {&pair.client, &pair.server()}) {
            QCOMPARE(party->all<net::Opened>().at(0).agreement.subprotocol, "superchat");
            QByteArrayList lines = party->lines();
            lines.removeIf([](const QByteArray &line) { return line.startsWith("head "); });
            QFETCH(bool, isSecure);
            QCOMPARE(lines,
                isSecure ? (QByteArrayList {"connected", "secured", "opened"}) : (QByteArrayList {"connected", "opened"}));
            QVERIFY(party->timesNeverDecrease());
        }
        const auto here = pair.client.all<net::Connected>().at(0);
        const auto there = pair.server().all<net::Connected>().at(0);
        QCOMPARE(here.localAddress, there.peerAddress);
        QCOMPARE(here.localPort, there.peerPort);
        QCOMPARE(here.peerPort, there.localPort);
    }

    void messagesCrossBothWaysWholeAndInOrder_data() { addPairs(); }
    void messagesCrossBothWaysWholeAndInOrder()
    {
        Pair pair;
        QVERIFY(pair.waitUntilOpen());
        const std::vector<QByteArray> texts {"", "hello", "fermé à 5 €, 😀", QByteArray("a\0b", 3), QByteArray(70'000, 'x')};
        const std::vector<QByteArray> binaries {"", QByteArray("\x00\xff\x80", 3), QByteArray(3'000'000, '\xff')};
        for (Party *party : {&pair.client, &pair.server()}) {
            party->with([&](net::Connection &connection) {
                for (const QByteArray &text : texts)
                    QVERIFY(connection.sendText(text));
                for (const QByteArray &binary : binaries)
                    QVERIFY(connection.sendBinary(binary));
            });
        }
        const size_t count = texts.size() + binaries.size();
        for (Party *party : {&pair.client, &pair.server()}) {
            QTRY_COMPARE_WITH_TIMEOUT(dataOf(*party, Direction::In).size(), count, patience);
            QTRY_COMPARE_WITH_TIMEOUT(dataOf(*party, Direction::Out).size(), count, patience);
            const auto came = dataOf(*party, Direction::In);
            QCOMPARE(linesOf(came), linesOf(dataOf(*party, Direction::Out)));
            for (size_t i = 0; i < texts.size(); ++i)
                QCOMPARE(came[i].payload.toByteArray(), texts[i]);
            for (size_t i = 0; i < binaries.size(); ++i)
                QVERIFY(came[texts.size() + i].payload.toByteArray() == binaries[i]);
            QVERIFY(party->timesNeverDecrease());
        }
    }

    void aPingIsAnsweredWithItsPayload_data() { addPairs(); }
    void aPingIsAnsweredWithItsPayload()
    {
        Pair pair;
        QVERIFY(pair.waitUntilOpen());
        for (Party *party : {&pair.client, &pair.server()}) {
            party->with([](net::Connection &connection) { QVERIFY(connection.sendPing("nonce")); });
            const auto isPong = [](const protocol::Message &message) {
                return message.opcode == protocol::Opcode::Pong && message.payload.toByteArray() == "nonce";
            };
            QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(party->messages(Direction::In), isPong), patience);
        }
    }

    void aCloseReachesTheOtherEndWithCodeAndReason_data() { addPairs(); }
    void aCloseReachesTheOtherEndWithCodeAndReason()
    {
        for (const bool clientCloses : {true, false}) {
            Pair pair;
            QVERIFY(pair.waitUntilOpen());
            Party &closing = clientCloses ? pair.client : pair.server();
            Party &answering = clientCloses ? pair.server() : pair.client;
            closing.with([](net::Connection &connection) {
                QVERIFY(connection.sendText(QByteArray("last")));
                QVERIFY(connection.close(protocol::CloseCode(4001), "c'est fini à midi"));
                QCOMPARE(connection.sendText(QByteArray("late")).error(), protocol::SendError::NotOpen);
            });
            QTRY_VERIFY_WITH_TIMEOUT(closing.isClosed() && answering.isClosed(), patience);
            QCOMPARE(linesOf(dataOf(answering, Direction::In)), QByteArrayList {"text \"last\""});
            QVERIFY2(answering.lastLine().startsWith("closed 4001 \"c'est fini à midi\" by peer"),
                answering.lastLine().constData());
            const auto outcome = closing.all<net::Closed>().at(0).outcome;
            QCOMPARE(outcome.code, protocol::CloseCode(4001));
            QCOMPARE(outcome.by, protocol::ClosedBy::Local);
            QVERIFY(answering.all<net::Closed>().at(0).outcome.isClean);
        }
    }

    void whatMustNotBeSentIsRefused_data() { addPairs(); }
    void whatMustNotBeSentIsRefused()
    {
        Pair pair;
        QVERIFY(pair.waitUntilOpen());
        using protocol::SendError;
        pair.client.with([](net::Connection &connection) {
            QCOMPARE(connection.sendText(QByteArray("\xff")).error(), SendError::InvalidUtf8);
            QCOMPARE(connection.sendPing(QByteArray(126, 'p')).error(), SendError::ControlPayloadTooLong);
            QCOMPARE(connection.close(protocol::CloseCode::Normal, QByteArray(124, 'r')).error(),
                SendError::ControlPayloadTooLong);
            QCOMPARE(connection.close(protocol::CloseCode::Normal, "\xff").error(), SendError::InvalidUtf8);
            QCOMPARE(connection.close(protocol::CloseCode::Abnormal, {}).error(), SendError::InvalidCloseCode);
            QVERIFY(connection.sendText(QByteArray("still open")));
        });
        QTRY_COMPARE_WITH_TIMEOUT(
            linesOf(pair.server().messages(Direction::In)), QByteArrayList {"text \"still open\""}, patience);
    }

    void aMessageThatIsTooLongEndsTheConnectionWith1009_data() { addPairs(); }
    void aMessageThatIsTooLongEndsTheConnectionWith1009()
    {
        net::ListenOptions listening;
        listening.limits.message = 1000;
        listening.limits.frame = 1000;
        Pair pair(listening);
        QVERIFY(pair.waitUntilOpen());
        pair.client.with([](net::Connection &connection) { QVERIFY(connection.sendBinary(QByteArray(1001, 'x'))); });
        QTRY_VERIFY_WITH_TIMEOUT(pair.client.isClosed() && pair.server().isClosed(), patience);
        QVERIFY2(pair.client.lastLine().startsWith("closed 1009"), pair.client.lastLine().constData());
        const auto outcome = pair.server().all<net::Closed>().at(0).outcome;
        QCOMPARE(outcome.code, protocol::CloseCode::MessageTooBig);
        QCOMPARE(outcome.by, protocol::ClosedBy::Local);
    }

    void abortDropsTheConnectionAtOnce_data() { addPairs(); }
    void abortDropsTheConnectionAtOnce()
    {
        Pair pair;
        QVERIFY(pair.waitUntilOpen());
        pair.client.with([](net::Connection &connection) { connection.abort(); });
        QTRY_VERIFY_WITH_TIMEOUT(pair.client.isClosed() && pair.server().isClosed(), patience);
        QCOMPARE(pair.client.lastLine(), "closed 1006 by local");
        QCOMPARE(pair.server().lastLine(), "closed 1006");
    }

    void whoIsNotAdmittedIsRefusedWith403_data() { addPairs(); }
    void whoIsNotAdmittedIsRefusedWith403()
    {
        QByteArrayList asked;
        net::ListenOptions listening;
        listening.admits = [&asked](const QByteArray &origin, const QByteArray &host) {
            asked = {origin, host};
            return false;
        };
        Pair pair(listening, [](net::ConnectOptions &options) { options.request.origin = "https://evil.example"; });
        QTRY_VERIFY_WITH_TIMEOUT(
            pair.client.isClosed() && !pair.host.parties().empty() && pair.server().isClosed(), patience);
        QCOMPARE(pair.client.all<net::Failed>().at(0).error.handshake->actual, "403");
        QCOMPARE(pair.server().lines().mid(pair.server().lines().size() - 2),
            (QByteArrayList {"failed handshake-failed refused-by-us", "closed 1006"}));
        QCOMPARE(asked.at(0), "https://evil.example");
        QCOMPARE(asked.at(1), "127.0.0.1:" + QByteArray::number(pair.host.endpoint()->port));
    }

    void aPageIsServedBesideTheWebSocket_data() { addPairs(); }
    void aPageIsServedBesideTheWebSocket()
    {
        net::ListenOptions listening;
        listening.pages = {{"/", "text/plain", "a page", {}}};
        Pair pair(listening);
        QVERIFY(pair.waitUntilOpen());
        pair.client.with([](net::Connection &connection) { QVERIFY(connection.sendBinary(QByteArray(300'000, 'x'))); });
        QTRY_COMPARE_WITH_TIMEOUT(pair.server().messages(Direction::In).size(), 1U, patience);
        QSslSocket browser;
        browser.setPeerVerifyMode(QSslSocket::VerifyNone);
        QFETCH(bool, isSecure);
        if (isSecure)
            browser.connectToHostEncrypted(u"127.0.0.1"_qs, pair.host.endpoint()->port);
        else
            browser.connectToHost(u"127.0.0.1"_qs, pair.host.endpoint()->port);
        browser.write("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(browser.state(), QAbstractSocket::UnconnectedState, patience);
        const QByteArray answer = browser.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 200 ") && answer.endsWith("a page"), answer.constData());
    }

    void messagesThatComeWithTheHandshakeAreNotLost_data() { addEngines(); }
    void messagesThatComeWithTheHandshakeAreNotLost()
    {
        QFETCH(EngineKind, engine);
        Stage stage;
        RawServer server;
        Party client(stage);
        client.open(optionsFor(server.url(), engine));
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        server.accept(wire::text("early"));
        QTRY_COMPARE_WITH_TIMEOUT(linesOf(client.messages(Direction::In)), QByteArrayList {"text \"early\""}, patience);

        net::ListenOptions listening;
        listening.engine = engine;
        Host host(stage, listening);
        QTcpSocket foreign;
        foreign.connectToHost(u"127.0.0.1"_qs, host.endpoint()->port);
        foreign.write(requestHead() + wire::text("early").masked().bytes());
        QTRY_VERIFY_WITH_TIMEOUT(!host.parties().empty() && !host.parties()[0]->messages(Direction::In).empty(), patience);
        QCOMPARE(linesOf(host.parties()[0]->messages(Direction::In)), QByteArrayList {"text \"early\""});
    }

    void anEndWithoutACloseFrameIsAbnormal_data() { addEngines(); }
    void anEndWithoutACloseFrameIsAbnormal()
    {
        QFETCH(EngineKind, engine);
        for (const bool isReset : {false, true}) {
            Stage stage;
            RawServer server;
            Party client(stage);
            client.open(optionsFor(server.url(), engine));
            QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
            server.accept();
            QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patience);
            isReset ? server.reset() : server.end();
            QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
            QCOMPARE(client.lastLine(), "closed 1006");
        }
    }

    void aRefusalIsAFailureWithItsStatus_data() { addEngines(); }
    void aRefusalIsAFailureWithItsStatus()
    {
        QFETCH(EngineKind, engine);
        for (const QByteArray status : {"401", "403", "404", "503"}) {
            Stage stage;
            RawServer server;
            Party client(stage);
            client.open(optionsFor(server.url(), engine));
            QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
            server.send("HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n");
            QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
            QCOMPARE(client.lines().last(2), (QByteArrayList {"failed handshake-failed unexpected-status", "closed 1006"}));
            QCOMPARE(client.all<net::Failed>().at(0).error.handshake->actual, status);
            QTRY_COMPARE_WITH_TIMEOUT(server.client().state(), QAbstractSocket::UnconnectedState, patience);
        }
    }

    void aHandshakeThatFailsEndsTcp_data() { addEngines(); }
    void aHandshakeThatFailsEndsTcp()
    {
        QFETCH(EngineKind, engine);
        Stage stage;
        RawServer server;
        Party client(stage);
        client.open(optionsFor(server.url(), engine));
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        server.send(wire::head("HTTP/1.1 101 Switching Protocols",
            {"Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Accept: bm90IHRoZSByaWdodCBvbmUhIQ=="}));
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        QCOMPARE(client.all<net::Failed>().at(0).error.kind, net::ConnectError::Kind::HandshakeFailed);
        QTRY_COMPARE_WITH_TIMEOUT(server.client().state(), QAbstractSocket::UnconnectedState, patience);
    }

    void anEndBeforeTheResponseIsAFailure_data() { addEngines(); }
    void anEndBeforeTheResponseIsAFailure()
    {
        QFETCH(EngineKind, engine);
        Stage stage;
        RawServer server;
        Party client(stage);
        client.open(optionsFor(server.url(), engine));
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        server.end();
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        QCOMPARE(client.lines().last(2), (QByteArrayList {"failed handshake-failed ended-early", "closed 1006"}));
    }

    void whatKeepsAConnectionFromBeingMadeIsNamed_data()
    {
        QTest::addColumn<EngineKind>("engine");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("expected");
        for (const auto engine : {EngineKind::Wire, EngineKind::Qt}) {
            const QByteArray name = nameOf(engine).toUtf8();
            QTest::addRow("%s: nobody listens", name.constData())
                << engine << u"ws://127.0.0.1:1/"_qs << QByteArray("failed connection-refused");
            QTest::addRow("%s: nobody listens for TLS", name.constData())
                << engine << u"wss://127.0.0.1:1/"_qs << QByteArray("failed connection-refused");
            QTest::addRow("%s: no such name", name.constData())
                << engine << u"ws://nonexistent.invalid/"_qs << QByteArray("failed host-not-found");
        }
    }
    void whatKeepsAConnectionFromBeingMadeIsNamed()
    {
        QFETCH(EngineKind, engine);
        QFETCH(QString, url);
        QFETCH(QByteArray, expected);
        Stage stage;
        Party client(stage);
        client.open(optionsFor(url, engine));
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), 30'000);
        QCOMPARE(client.lines().last(2), (QByteArrayList {expected, "closed 1006"}));
    }

    void aServerThatIsSilentTimesOut_data() { addEngines(); }
    void aServerThatIsSilentTimesOut()
    {
        QFETCH(EngineKind, engine);
        for (const QString &scheme : {u"ws"_qs, u"wss"_qs}) {
            Stage stage;
            RawServer server;
            Party client(stage);
            net::ConnectOptions options = optionsFor(scheme + u"://127.0.0.1:"_qs + QString::number(server.port()), engine);
            options.openTimeout = std::chrono::milliseconds(100);
            client.open(options);
            QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
            QCOMPARE(client.lines().last(2), (QByteArrayList {"failed timed-out", "closed 1006"}));
        }
    }

    void anUntrustedCertificateIsShownAndCanBeTrusted_data() { addEngines(); }
    void anUntrustedCertificateIsShownAndCanBeTrusted()
    {
        QFETCH(EngineKind, engine);
        Stage stage;
        net::ListenOptions listening;
        listening.identity = localIdentity();
        Host host(stage, listening);
        net::ConnectOptions options = optionsFor(host.endpoint()->url(), engine);
        options.tls.ignoreAllIssues = false;
        Party client(stage);
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        const auto error = client.all<net::Failed>().at(0).error;
        QCOMPARE(error.kind, net::ConnectError::Kind::CertificateUntrusted);
        QVERIFY(!error.issues.empty() && !error.chain.empty());

        options.tls.trustedFingerprints = {error.chain.front().sha256};
        Party again(stage);
        again.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(again.isOpen(), patience);
        QVERIFY(!again.all<net::Secured>().at(0).ignoredIssues.empty());
    }

    void aFileThatIsNoKeyIsNamed_data() { addEngines(); }
    void aFileThatIsNoKeyIsNamed()
    {
        QFETCH(EngineKind, engine);
        Stage stage;
        Party client(stage);
        net::ConnectOptions options = optionsFor(u"wss://127.0.0.1:1/"_qs, engine);
        options.tls.caFile = u"/nonexistent/ca.pem"_qs;
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        QCOMPARE(client.lines(), (QByteArrayList {"failed tls-material", "closed 1006"}));
    }

    void aHeaderWithALineBreakIsNeverSent_data() { addEngines(); }
    void aHeaderWithALineBreakIsNeverSent()
    {
        QFETCH(EngineKind, engine);
        RawServer server;
        Stage stage;
        const auto refuses = [&](const std::function<void(protocol::ClientRequest &)> &spoil) {
            net::ConnectOptions options = optionsFor(server.url(), engine);
            spoil(options.request);
            Party client(stage);
            client.open(options);
            return QTest::qWaitFor([&] { return client.isClosed(); }, patience)
                && client.lines() == QByteArrayList {"failed invalid-request", "closed 1006"};
        };
        QVERIFY(refuses([](auto &request) { request.headers = {{"X-Inj", "a\r\nY: b"}}; }));
        QVERIFY(refuses([](auto &request) { request.headers = {{"X Y", "a"}}; }));
        QVERIFY(refuses([](auto &request) { request.origin = "https://a\r\nY: b"; }));
        QVERIFY(refuses([](auto &request) { request.subprotocols = {"a\r\nY: b"}; }));
        QVERIFY(!server.hasClient());
    }

    void theRequestSaysWhatWasAskedFor_data() { addEngines(); }
    void theRequestSaysWhatWasAskedFor()
    {
        QFETCH(EngineKind, engine);
        Stage stage;
        RawServer server;
        net::ConnectOptions options = optionsFor(server.url() + u"/a%20path?q=1&r=%C3%A9"_qs, engine);
        options.request.url.userInfo = "user:secret";
        options.request.headers = {{"X-Trace", "a b; c=\"d\""}};
        options.request.origin = "https://app.example";
        options.request.subprotocols = {"chat", "superchat"};
        Party client(stage);
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        const auto parsed =
            protocol::parseHttpHead(server.received(), protocol::HttpHeadKind::Request, protocol::Limits().handshakeHead);
        const auto valueOf = [&](const char *name) { return protocol::headerValues(parsed.head.headers, name); };
        QCOMPARE(parsed.head.target, "/a%20path?q=1&r=%C3%A9");
        QCOMPARE(valueOf("Host"), QByteArrayList {"127.0.0.1:" + QByteArray::number(server.port())});
        QCOMPARE(valueOf("X-Trace"), QByteArrayList {"a b; c=\"d\""});
        QCOMPARE(valueOf("Origin"), QByteArrayList {"https://app.example"});
        QCOMPARE(valueOf("Authorization"), QByteArrayList {"Basic " + QByteArray("user:secret").toBase64()});
        QCOMPARE(valueOf("Sec-WebSocket-Protocol"), QByteArrayList {"chat, superchat"});
        QCOMPARE(valueOf("Sec-WebSocket-Version"), QByteArrayList {"13"});
    }

    void aServerThatGetsNonsenseTellsOfIt_data() { addEngines(); }
    void aServerThatGetsNonsenseTellsOfIt()
    {
        QFETCH(EngineKind, engine);
        const QByteArray long1 = "GET / HTTP/1.1\r\nX: " + QByteArray(100'000, 'x');
        for (const QByteArray &nonsense :
            {QByteArray("nonsense\r\n\r\n"), QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n"), long1}) {
            Stage stage;
            net::ListenOptions listening;
            listening.engine = engine;
            Host host(stage, listening);
            QTcpSocket foreign;
            foreign.connectToHost(u"127.0.0.1"_qs, host.endpoint()->port);
            foreign.write(nonsense);
            QTRY_COMPARE_WITH_TIMEOUT(foreign.state(), QAbstractSocket::UnconnectedState, patience);
            QTRY_VERIFY_WITH_TIMEOUT(!host.parties().empty() && host.parties()[0]->isClosed(), patience);
            const Party &there = *host.parties()[0];
            QCOMPARE(there.all<net::Failed>().at(0).error.kind, net::ConnectError::Kind::HandshakeFailed);
            QVERIFY(!there.isOpen());
        }
    }

    void aClientThatAsksForNothingIsLeftAfterATime_data() { addEngines(); }
    void aClientThatAsksForNothingIsLeftAfterATime()
    {
        QFETCH(EngineKind, engine);
        Stage stage;
        net::ListenOptions listening;
        listening.engine = engine;
        listening.openTimeout = std::chrono::milliseconds(100);
        Host host(stage, listening);
        QTcpSocket foreign;
        foreign.connectToHost(u"127.0.0.1"_qs, host.endpoint()->port);
        QTRY_VERIFY_WITH_TIMEOUT(!host.parties().empty() && host.parties()[0]->isClosed(), patience);
        QCOMPARE(host.parties()[0]->lines(), (QByteArrayList {"connected", "failed timed-out", "closed 1006"}));
        QTRY_COMPARE_WITH_TIMEOUT(foreign.state(), QAbstractSocket::UnconnectedState, patience);
    }

    void aConnectionMayBeDestroyedAtAnyTime_data() { addPairs(); }
    void aConnectionMayBeDestroyedAtAnyTime()
    {
        {
            Pair pair;
            pair.client.destroy();
        }
        Pair pair;
        QVERIFY(pair.waitUntilOpen());
        pair.client.destroy();
        QTRY_VERIFY_WITH_TIMEOUT(pair.server().isClosed(), patience);
    }
};

QTEST_GUILESS_MAIN(TestEngines)
#include "tst_engines.moc"
