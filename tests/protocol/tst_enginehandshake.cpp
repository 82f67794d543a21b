// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginedriver.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <QTest>

using namespace framescope::protocol;
using namespace framescope::tests;

/// The opening handshake of both ends; RFC 6455, section 4.
class TestEngineHandshake : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addChunkings(); }

    void aClientOpensWhenTheProofIsRight()
    {
        EngineDriver client = newClient();
        QVERIFY(client->takeBytes().isEmpty());
        client->start();
        const QByteArray request = client->takeBytes();
        QVERIFY(request.startsWith("GET /chat HTTP/1.1\r\nHost: example.com\r\n"));
        const std::vector<Sent> sent = client->takeSent();
        QCOMPARE(sent.size(), size_t(1));
        QCOMPARE(std::get<QByteArray>(sent.front().what), request);
        QCOMPARE(sent.front().end, static_cast<quint64>(request.size()));
        QVERIFY(!client->isOpen());
        client.hear(responseHead());
        QCOMPARE(client.events(), (QByteArrayList {"response 101", "opened"}));
        QVERIFY(client->isOpen());
        QCOMPARE(client->role(), Role::Client);
    }

    void aServerOpensWhenItsOwnerAccepts()
    {
        EngineDriver server = newServer();
        server->start();
        server.hear(requestHead({"Sec-WebSocket-Protocol: chat"}));
        QCOMPARE(server.events(), QByteArrayList {"request GET /chat"});
        QVERIFY(!server->isOpen());
        QVERIFY(server->takeBytes().isEmpty());
        server->accept("chat", {{"X-Own", "1"}});
        QCOMPARE(server.events(), QByteArrayList {"opened for chat"});
        QVERIFY(server->isOpen());
        QCOMPARE(server->role(), Role::Server);
        const QByteArray response = server->takeBytes();
        QVERIFY(response.startsWith("HTTP/1.1 101 Switching Protocols\r\n"));
        QVERIFY(response.contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
        QVERIFY(response.contains("\r\nSec-WebSocket-Protocol: chat\r\nX-Own: 1\r\n"));
        QCOMPARE(std::get<QByteArray>(server->takeSent().front().what), response);
    }

    void aSubprotocolIsAgreedOn()
    {
        ClientRequest request = plainRequest();
        request.subprotocols = {"chat"};
        EngineDriver client(Engine::client(request, {}, countingKeys()), chunking());
        client->start();
        client.hear(responseHead({"Sec-WebSocket-Protocol: chat"}));
        QCOMPARE(client.events(), (QByteArrayList {"response 101", "opened for chat"}));
    }

    void framesBehindTheResponseAreFrames()
    {
        EngineDriver client = newClient();
        client->start();
        const QByteArray head = responseHead();
        client.hear(head + wire::text("early").bytes() + wire::text("bird").bytes());
        QCOMPARE(client.events(), (QByteArrayList {"response 101", "opened", "text \"early\"", "text \"bird\""}));
        QCOMPARE(client.messages().front().frames.front().streamOffset, static_cast<quint64>(head.size()));
        QCOMPARE(client.messages().back().time(), client.now());
    }

    void framesBeforeTheAnswerWaitForIt()
    {
        EngineDriver server = newServer();
        const QByteArray head = requestHead();
        server.hear(head + wire::text("early").masked().bytes());
        QCOMPARE(server.events(), QByteArrayList {"request GET /chat"});
        server->accept();
        QCOMPARE(server.events(), (QByteArrayList {"opened", "text \"early\""}));
        QCOMPARE(server.messages().front().frames.front().streamOffset, static_cast<quint64>(head.size()));
        QCOMPARE(server.messages().front().time(), server.now());
    }

    void aClientThatDoesNotWaitForTheAnswerIsBounded()
    {
        Limits limits;
        limits.handshakeHead = 1000;
        EngineDriver server(Engine::server(limits), chunking());
        server.hear(requestHead());
        server.hear(QByteArray(2000, 'x'));
        QCOMPARE(server.events(), (QByteArrayList {"request GET /chat", "failed not-http"}));
        QVERIFY(server->takeBytes().startsWith("HTTP/1.1 431 "));
        server->accept();
        QVERIFY(server.events().isEmpty());
        QVERIFY(server->takeBytes().isEmpty());
    }

    void interimResponsesAreNotTheAnswer()
    {
        EngineDriver client = newClient();
        client->start();
        client.hear(wire::head("HTTP/1.1 100 Continue") + wire::head("HTTP/1.1 103 Early Hints", {"Link: </a>"})
            + responseHead() + wire::text("first").bytes());
        QCOMPARE(
            client.events(), (QByteArrayList {"response 100", "response 103", "response 101", "opened", "text \"first\""}));
        QVERIFY(client.violations().empty());
    }

    void aRefusalKeepsStatusAndBody_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<bool>("endsByItself");
        QTest::addColumn<QByteArrayList>("events");
        const auto row = [](const char *sentence, const QByteArray &response, bool endsByItself, const QByteArray &last,
                             const QByteArrayList &rest = {}) {
            const QByteArray status = QByteArray("response ") + QByteArray(response.mid(9, 3));
            QTest::newRow(sentence) << response << endsByItself << QByteArrayList {status, last} + rest;
        };
        const QByteArray failed = QByteArray("failed unexpected-status");
        row("with Content-Length", wire::head("HTTP/1.1 403 Forbidden", {"Content-Length: 4"}) + "No.\nmore", true,
            failed + " with 4e 6f 2e 0a", {"discarded 4 at 49 \"more\""});
        row("without a body", wire::head("HTTP/1.1 404 Not Found", {"Content-Length: 0"}), true, failed);
        row("in chunks", wire::head("HTTP/1.1 404 Not Found", {"Transfer-Encoding: chunked"}) + "3\r\nabc\r\n0\r\n\r\n",
            true, failed + " with \"abc\"");
        row("until the stream ends", wire::head("HTTP/1.1 500 Oops") + "broken", false, failed + " with \"broken\"");
        row("cut at the limit", wire::head("HTTP/1.1 500 Oops") + QByteArray(200, 'x'), true, failed + " with of 100 bytes",
            {"discarded 100 at 121 of 100 bytes"});
        row("cut by the end of the stream", wire::head("HTTP/1.1 500 Oops", {"Content-Length: 50"}) + "bro", false,
            failed + " with \"bro\"");
        row("of a redirection", wire::head("HTTP/1.1 301 Moved", {"Location: /x", "Content-Length: 0"}), true, failed);
        row("of a success that is none", wire::head("HTTP/1.1 200 OK", {"Content-Length: 2"}) + "hi", true,
            failed + " with \"hi\"");
    }
    void aRefusalKeepsStatusAndBody()
    {
        QFETCH(QByteArray, response);
        QFETCH(bool, endsByItself);
        QFETCH(QByteArrayList, events);
        Limits limits;
        limits.refusalBody = 100;
        EngineDriver client(Engine::client(plainRequest(), limits, countingKeys()), chunking());
        client->start();
        client.hear(response);
        QCOMPARE(client->shouldDisconnect(), endsByItself);
        client.hearEnd();
        QCOMPARE(client.events(), events);
        QVERIFY(client->shouldDisconnect());
        QVERIFY(client->closeExpected());
        QCOMPARE(client->outcome().code, CloseCode::Abnormal);
    }

    void theBodyOfARequestThatIsRefusedIsDiscarded()
    {
        EngineDriver server(Engine::server(), chunking());
        const QByteArray head = wire::head("POST / HTTP/1.1", {"Host: h", "Content-Length: 5"});
        server.hear(head + "hello");
        server.hearEnd();
        QCOMPARE(server.events(),
            (QByteArrayList {
                "request POST /", "failed bad-method", "discarded 5 at " + QByteArray::number(head.size()) + " \"hello\""}));
    }

    void aWrongAnswerFailsTheHandshake_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QByteArrayList>("events");
        QTest::newRow("no Upgrade (4.1, 2)") << responseHead().replace("Upgrade: websocket\r\n", "")
                                             << QByteArrayList {"response 101", "failed missing-upgrade"};
        QTest::newRow("the proof of another key (4.1, 4)")
            << responseHead().replace("Accept: ", "Accept: x") << QByteArrayList {"response 101", "failed wrong-accept"};
        QTest::newRow("a subprotocol that was not offered (4.1, 6)") << responseHead(
            {"Sec-WebSocket-Protocol: x"}) << QByteArrayList {"response 101", "failed unexpected-subprotocol"};
        QTest::newRow("an extension that was not offered (4.1, 5)") << responseHead(
            {"Sec-WebSocket-Extensions: x"}) << QByteArrayList {"response 101", "failed unexpected-extension"};
    }
    void aWrongAnswerFailsTheHandshake()
    {
        QFETCH(QByteArray, response);
        QFETCH(QByteArrayList, events);
        EngineDriver client = newClient();
        client->start();
        const QByteArray late = wire::text("passed over").bytes();
        client.hear(response + late);
        client.hearEnd();
        const QByteArray discarded = "discarded 13 at " + QByteArray::number(response.size()) + ' ' + wire::quoted(late);
        QCOMPARE(client.events(), events + QByteArrayList {discarded});
        QVERIFY(client->shouldDisconnect());
        QVERIFY(!client->isOpen());
    }

    void whatIsNoHttpIsKept()
    {
        EngineDriver client = newClient();
        client->start();
        client.hear("SSH-2.0-OpenSSH_9.2\r\n");
        const QByteArrayList events = client.events();
        QCOMPARE(events.size(), 1);
        QVERIFY(events.front().startsWith("failed not-http with \"S") || events.front().contains("53 53 48"));
        EngineDriver server = newServer();
        server.hear(QByteArray::fromHex("160301"));
        QVERIFY(server.events().front().startsWith("failed not-http with 16"));
        QVERIFY(server->takeBytes().startsWith("HTTP/1.1 400 Bad Request\r\n"));
    }

    void aHeadThatIsTooLongIsRefused()
    {
        Limits limits;
        limits.handshakeHead = 200;
        EngineDriver server(Engine::server(limits), chunking());
        server.hear(requestHead({"X: " + QByteArray(200, 'x')}));
        QVERIFY(server.events().front().startsWith("failed not-http"));
        QVERIFY(server->takeBytes().startsWith("HTTP/1.1 431 Request Header Fields Too Large\r\n"));
        QVERIFY(server->shouldDisconnect());
    }

    void aPlainPageRequestIsAnsweredWithUpgradeRequired()
    {
        EngineDriver server = newServer();
        server.hear(wire::head("GET / HTTP/1.1", {"Host: a"}));
        QCOMPARE(server.events(), (QByteArrayList {"request GET /", "failed not-an-upgrade"}));
        QVERIFY(server->takeBytes().startsWith("HTTP/1.1 426 Upgrade Required\r\n"));
        server->accept();
        QVERIFY(server.events().isEmpty());
    }

    void theOwnerMayRefuse()
    {
        EngineDriver server = newServer();
        server->refuse(403, {}, "too early");
        QVERIFY(server->takeBytes().isEmpty());
        server.hear(requestHead());
        server->refuse(403, {{"X-Why", "full"}}, "No room.\n");
        QCOMPARE(server.events(), (QByteArrayList {"request GET /chat", "failed refused-by-us"}));
        const QByteArray response = server->takeBytes();
        QVERIFY(response.startsWith("HTTP/1.1 403 Forbidden\r\nX-Why: full\r\n"));
        QVERIFY(response.endsWith("\r\n\r\nNo room.\n"));
        QVERIFY(server->shouldDisconnect());
    }

    void whoTakesTooLongIsToldSo_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("event");
        QTest::newRow("a client that says nothing") << QByteArray() << QByteArray("failed request-timeout");
        QTest::newRow("a client that stops inside of its head")
            << QByteArray("GET /") << QByteArray("failed request-timeout with \"GET /\"");
    }
    void whoTakesTooLongIsToldSo()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, event);
        EngineDriver server = newServer();
        server.hear(stream);
        server->endPatience();
        server->endPatience();
        QCOMPARE(server.events(), QByteArrayList {event});
        const QByteArray answer = server->takeBytes();
        QVERIFY2(answer.startsWith("HTTP/1.1 408 Request Timeout\r\n"), answer.constData());
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QVERIFY(
            answer.endsWith("\r\n\r\nNo complete request came in time: the empty line that ends its head is missing.\n"));
        QVERIFY(server->shouldDisconnect());
    }

    void aCompleteRequestIsNotTooLate()
    {
        EngineDriver server = newServer();
        server.hear(requestHead());
        server->endPatience();
        server->accept();
        QCOMPARE(server.events(), (QByteArrayList {"request GET /chat", "opened"}));
        server->endPatience();
        QVERIFY(server.events().isEmpty() && server->isOpen());
    }

    void aStreamThatEndsEarlyIsNoHandshake_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArrayList>("events");
        QTest::newRow("a server that says nothing") << Role::Client << QByteArray() << QByteArrayList {"failed ended-early"};
        QTest::newRow("a server that stops inside of its head")
            << Role::Client << QByteArray("HTTP/1.1 1") << QByteArrayList {"failed ended-early with \"HTTP/1.1 1\""};
        QTest::newRow("a client that says nothing") << Role::Server << QByteArray() << QByteArrayList {"failed ended-early"};
        QTest::newRow("a client that stops inside of its head")
            << Role::Server << QByteArray("GET /") << QByteArrayList {"failed ended-early with \"GET /\""};
        QTest::newRow("a client that leaves before the answer")
            << Role::Server << requestHead() << QByteArrayList {"request GET /chat", "failed ended-early"};
    }
    void aStreamThatEndsEarlyIsNoHandshake()
    {
        QFETCH(Role, role);
        QFETCH(QByteArray, stream);
        QFETCH(QByteArrayList, events);
        EngineDriver driver = role == Role::Client ? newClient() : newServer();
        driver->start();
        driver.hear(stream);
        driver.hearEnd();
        driver->accept();
        driver.hearEnd();
        QCOMPARE(driver.events(), events);
        QVERIFY(!driver->isOpen());
        QVERIFY(driver->shouldDisconnect());
        QCOMPARE(driver->outcome().by, ClosedBy::None);
        QVERIFY(!driver->outcome().wasOpen);
    }

    void nothingIsSentBeforeTheHandshakeIsDone()
    {
        EngineDriver client = newClient();
        QCOMPARE(client->sendText(QByteArray("x")).error(), SendError::NotOpen);
        client->start();
        (void)client->takeBytes();
        QCOMPARE(client->sendBinary(QByteArray("x")).error(), SendError::NotOpen);
        QCOMPARE(client->sendPing("x").error(), SendError::NotOpen);
        QCOMPARE(client->sendPong("x").error(), SendError::NotOpen);
        QCOMPARE(client->sendClose(CloseCode::Normal).error(), SendError::NotOpen);
        QCOMPARE(client->sendFrame({}, QByteArray("x")).error(), SendError::NotOpen);
        QVERIFY(client->takeBytes().isEmpty());
    }

private:
    static Chunking chunking()
    {
        QFETCH_GLOBAL(Chunking, chunking);
        return chunking;
    }
    static EngineDriver newClient() { return {Engine::client(plainRequest(), {}, countingKeys()), chunking()}; }
    static EngineDriver newServer() { return {Engine::server(), chunking()}; }
};

Q_DECLARE_METATYPE(Role)

QTEST_GUILESS_MAIN(TestEngineHandshake)
#include "tst_enginehandshake.moc"
