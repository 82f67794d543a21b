// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each engine does with a peer that is none of ours: both do it alike.
#include "enginerows.h"
#include "support/handshakes.h"
#include "support/rawserver.h"
#include "support/testcase.h"

#include <QTest>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace framescope;
using namespace framescope::tests;
using base::Direction;
using net::EngineKind;

namespace {

EngineKind engineOfTheRow()
{
    return *static_cast<EngineKind *>(QTest::qData("engine", qMetaTypeId<EngineKind>()));
}

/// A client of the row's engine, and a server that speaks by hand.
struct Scene {
    /// Waits for the client's request.
    [[nodiscard]] bool ask()
    {
        client.open(optionsFor(server.url(), engineOfTheRow()));
        return QTest::qWaitFor([this] { return server.hasRequest(); }, patience);
    }

    Stage stage;
    RawServer server;
    Party client {stage};
};

/// A server of the row's engine, and a client that speaks by hand.
struct Visit {
    explicit Visit(std::chrono::milliseconds openTimeout = net::ListenOptions().openTimeout)
        : host(stage, optionsOf(openTimeout))
    {
        foreign.connectToHost(u"127.0.0.1"_qs, host.endpoint()->port);
    }

    static net::ListenOptions optionsOf(std::chrono::milliseconds openTimeout)
    {
        net::ListenOptions options;
        options.engine = engineOfTheRow();
        options.openTimeout = openTimeout;
        return options;
    }

    /// Waits until both ends are closed.
    [[nodiscard]] bool hasEnded()
    {
        return QTest::qWaitFor(
            [this] {
                return foreign.state() == QAbstractSocket::UnconnectedState && !host.parties().empty() && there().isClosed();
            },
            patience);
    }
    /// The server's end.
    [[nodiscard]] const Party &there() const { return *host.parties()[0]; }

    Stage stage;
    Host host;
    QTcpSocket foreign;
};

} // namespace

class TestEngineAlone : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void messagesThatComeWithTheHandshakeAreNotLost_data() { addEngines(); }
    void messagesThatComeWithTheHandshakeAreNotLost()
    {
        Scene scene;
        QVERIFY(scene.ask());
        scene.server.accept(wire::text("early"));
        QTRY_COMPARE_WITH_TIMEOUT(
            linesOf(scene.client.messages(Direction::In)), QByteArrayList {"text \"early\""}, patience);

        Visit visit;
        visit.foreign.write(requestHead() + wire::text("early").masked().bytes());
        QTRY_VERIFY_WITH_TIMEOUT(!visit.host.parties().empty() && !visit.there().messages(Direction::In).empty(), patience);
        QCOMPARE(linesOf(visit.there().messages(Direction::In)), QByteArrayList {"text \"early\""});
    }

    void anEndWithoutACloseFrameIsAbnormal_data() { addEngines(); }
    void anEndWithoutACloseFrameIsAbnormal()
    {
        for (const bool isReset : {false, true}) {
            Scene scene;
            QVERIFY(scene.ask());
            scene.server.accept();
            QTRY_VERIFY_WITH_TIMEOUT(scene.client.isOpen(), patience);
            isReset ? scene.server.reset() : scene.server.end();
            QTRY_VERIFY_WITH_TIMEOUT(scene.client.isClosed(), patience);
            QCOMPARE(scene.client.lastLine(), "closed 1006");
        }
    }

    void aRefusalIsAFailureWithItsStatus_data() { addEngines(); }
    void aRefusalIsAFailureWithItsStatus()
    {
        for (const QByteArray status : {"401", "403", "404", "503"}) {
            Scene scene;
            QVERIFY(scene.ask());
            scene.server.send("HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n");
            QTRY_VERIFY_WITH_TIMEOUT(scene.client.isClosed(), patience);
            QCOMPARE(
                scene.client.lines().last(2), (QByteArrayList {"failed handshake-failed unexpected-status", "closed 1006"}));
            QCOMPARE(scene.client.all<net::Failed>().at(0).error.handshake->actual, status);
            QTRY_COMPARE_WITH_TIMEOUT(scene.server.client().state(), QAbstractSocket::UnconnectedState, patience);
        }
    }

    void aHandshakeThatFailsEndsTcp_data() { addEngines(); }
    void aHandshakeThatFailsEndsTcp()
    {
        Scene scene;
        QVERIFY(scene.ask());
        scene.server.send(wire::head("HTTP/1.1 101 Switching Protocols",
            {"Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Accept: bm90IHRoZSByaWdodCBvbmUhIQ=="}));
        QTRY_VERIFY_WITH_TIMEOUT(scene.client.isClosed(), patience);
        QCOMPARE(scene.client.all<net::Failed>().at(0).error.kind, net::ConnectError::Kind::HandshakeFailed);
        QTRY_COMPARE_WITH_TIMEOUT(scene.server.client().state(), QAbstractSocket::UnconnectedState, patience);
    }

    void anEndBeforeTheResponseIsAFailure_data() { addEngines(); }
    void anEndBeforeTheResponseIsAFailure()
    {
        Scene scene;
        QVERIFY(scene.ask());
        scene.server.end();
        QTRY_VERIFY_WITH_TIMEOUT(scene.client.isClosed(), patience);
        QCOMPARE(scene.client.lines().last(2), (QByteArrayList {"failed handshake-failed ended-early", "closed 1006"}));
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

    void aRequestThatBreaksTheRulesIsNeverSent_data()
    {
        QTest::addColumn<EngineKind>("engine");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArrayList>("subprotocols");
        QTest::addColumn<QString>("blamed");
        const QString protocols = u"Sec-WebSocket-Protocol"_qs;
        for (const auto engine : {EngineKind::Wire, EngineKind::Qt}) {
            const QByteArray name = nameOf(engine).toUtf8();
            const auto row = [&](const char *what) -> QTestData & {
                return QTest::addRow("%s: %s", name.constData(), what) << engine;
            };
            const auto header = [&](const char *what, const QByteArray &key, const QByteArray &value) {
                row(what) << key << value << QByteArrayList() << QString::fromUtf8(key);
            };
            const auto offer = [&](const char *what, const QByteArrayList &subprotocols) {
                row(what) << QByteArray() << QByteArray() << subprotocols << protocols;
            };
            header("a header with a line break", "X-Inj", "a\r\nY: b");
            header("a header whose name is no token", "X Y", "a");
            header("an origin with a line break", "Origin", "https://a\r\nY: b");
            offer("a subprotocol with a line break", {"a\r\nY: b"});
            offer("a subprotocol with a space (RFC 6455, 4.1)", {"chat", "chat room"});
            offer("a subprotocol that is two (RFC 6455, 4.1)", {"chat, superchat"});
            offer("a subprotocol beyond ASCII (RFC 6455, 4.1)", {"caf\xc3\xa9"});
            offer("a subprotocol that is empty (RFC 6455, 4.1)", {"chat", ""});
            offer("a subprotocol that stands twice (RFC 6455, 4.1)", {"chat", "superchat", "chat"});
        }
    }
    void aRequestThatBreaksTheRulesIsNeverSent()
    {
        QFETCH(EngineKind, engine);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(QByteArrayList, subprotocols);
        RawServer server;
        Stage stage;
        net::ConnectOptions options = optionsFor(server.url(), engine);
        if (header == "Origin")
            options.request.origin = value;
        else if (!header.isEmpty())
            options.request.headers = {{header, value}};
        options.request.subprotocols = subprotocols;
        Party client(stage);
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        QCOMPARE(client.lines(), (QByteArrayList {"failed invalid-request", "closed 1006"}));
        QTEST(client.all<net::Failed>().at(0).error.detail, "blamed");
        QVERIFY(!server.hasClient());
    }

    void subprotocolsThatDifferInCaseAreTwo_data() { addEngines(); }
    void subprotocolsThatDifferInCaseAreTwo()
    {
        QFETCH(EngineKind, engine);
        Stage stage;
        RawServer server;
        net::ConnectOptions options = optionsFor(server.url(), engine);
        options.request.subprotocols = {"chat", "Chat"};
        Party client(stage);
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        QVERIFY2(server.received().contains("\r\nSec-WebSocket-Protocol: chat, Chat\r\n"), server.received().constData());
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
        const QByteArray long1 = "GET / HTTP/1.1\r\nX: " + QByteArray(100'000, 'x');
        for (const QByteArray &nonsense :
            {QByteArray("nonsense\r\n\r\n"), QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n"), long1}) {
            Visit visit;
            visit.foreign.write(nonsense);
            QVERIFY(visit.hasEnded());
            QCOMPARE(visit.there().all<net::Failed>().at(0).error.kind, net::ConnectError::Kind::HandshakeFailed);
            QVERIFY(!visit.there().isOpen());
        }
    }

    /// Qt by itself lets all of these in.
    void aRequestThatIsWrongIsRefused_data()
    {
        QTest::addColumn<EngineKind>("engine");
        QTest::addColumn<QByteArray>("request");
        const QByteArrayList good {"Host: a", "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13"};
        const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";
        const auto both = [](const char *sentence, const QByteArray &request) {
            QTest::addRow("wire: %s", sentence) << EngineKind::Wire << request;
            QTest::addRow("Qt: %s", sentence) << EngineKind::Qt << request;
        };
        const auto with = [&](const QByteArrayList &headers) { return wire::head("GET / HTTP/1.1", good + headers); };
        both("Host stands twice (9112, 3.2)", with({key, "Host: b"}));
        both("Host is no host (9112, 3.2)", with({key}).replace("Host: a", "Host: a b/c@d"));
        both("a header is folded (9112, 5.2)", with({key, " folded"}));
        both("it has a body (9112, 11.2)", with({key, "Content-Length: 5"}));
        both("it has a coded body (9112, 11.2)", with({key, "Transfer-Encoding: chunked"}));
        both("a line ends in LF alone (9112, 2.2)", with({key}).replace("Host: a\r\n", "Host: a\n"));
        both("the key is not 16 bytes (6455, 4.2.1)", with({"Sec-WebSocket-Key: x"}));
        both("its extensions do not obey the grammar (6455, 9.1)", with({key, "Sec-WebSocket-Extensions: a; =b"}));
        both("a NUL is in its target (9112, 3.2)", with({key}).replace(QByteArray("GET /"), QByteArray("GET /\0", 6)));
    }
    void aRequestThatIsWrongIsRefused()
    {
        QFETCH(QByteArray, request);
        Visit visit;
        visit.foreign.write(request);
        QVERIFY(visit.hasEnded());
        const QByteArray answer = visit.foreign.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 400 Bad Request\r\n"), answer.constData());
        QCOMPARE(visit.there().all<net::Failed>().at(0).error.kind, net::ConnectError::Kind::HandshakeFailed);
    }

    void aPeerThatHasSaidItsLastWordStillHears_data() { addEngines(); }
    void aPeerThatHasSaidItsLastWordStillHears()
    {
        Visit visit;
        QTcpSocket &foreign = visit.foreign;
        QVERIFY(foreign.waitForConnected(patience));
        foreign.write(requestHead() + wire::text("last").masked().bytes() + wire::close(1000).masked().bytes());
        QVERIFY(foreign.waitForBytesWritten(patience));
        QCOMPARE(::shutdown(static_cast<int>(foreign.socketDescriptor()), SHUT_WR), 0);
        QVERIFY(visit.hasEnded());
        const QByteArray heard = foreign.readAll();
        QVERIFY(heard.startsWith("HTTP/1.1 101 "));
        QVERIFY2(heard.endsWith(QByteArray::fromHex("880203e8")), heard.toHex().constData());
        QCOMPARE(linesOf(visit.there().messages(Direction::In)).first(), QByteArray("text \"last\""));
        QCOMPARE(visit.there().lastLine(), "closed 1000 by peer cleanly");
    }

    /// Nagle's algorithm would hold small messages back.
    void nothingWaitsForMore_data() { addEngines(); }
    void nothingWaitsForMore()
    {
        QFETCH(EngineKind, engine);
        Stage stage;
        net::ListenOptions listening;
        listening.engine = engine;
        Host host(stage, listening);
        Party client(stage);
        client.open(optionsFor(u"ws://127.0.0.1:%1/"_qs.arg(host.endpoint()->port), engine));
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen() && !host.parties().empty() && host.parties()[0]->isOpen(), patience);
        int ends = 0;
        for (int descriptor = 0; descriptor < 1024; ++descriptor) {
            sockaddr_in address {};
            socklen_t size = sizeof address;
            if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0
                || address.sin_family != AF_INET)
                continue;
            int isOn = 0;
            socklen_t length = sizeof isOn;
            QCOMPARE(::getsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &isOn, &length), 0);
            QVERIFY(isOn);
            ++ends;
        }
        QCOMPARE(ends, 2);
    }

    void aClientThatAsksForNothingIsLeftAfterATime_data() { addEngines(); }
    void aClientThatAsksForNothingIsLeftAfterATime()
    {
        Visit visit(std::chrono::milliseconds(100));
        QVERIFY(visit.hasEnded());
        QCOMPARE(visit.there().lines().last(2), (QByteArrayList {"failed handshake-failed request-timeout", "closed 1006"}));
        QVERIFY(visit.foreign.readAll().startsWith("HTTP/1.1 408 Request Timeout\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestEngineAlone)
#include "tst_enginealone.moc"
