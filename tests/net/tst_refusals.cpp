// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <QTest>

using namespace framescope;
using namespace framescope::tests;

class TestRefusals : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoWebSocketIsShownAsItCame_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<bool>("ends");
        QTest::addColumn<QByteArray>("failure");
        QTest::addColumn<QByteArray>("body");
        const QByteArray unexpected = "failed handshake-failed unexpected-status";
        QTest::addRow("a page that is not there, with a length")
            << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\ngone") << false << unexpected
            << QByteArray("gone");
        QTest::addRow("a page in chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                                        "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n")
                                          << false << unexpected << QByteArray("hello world");
        QTest::addRow("a page that ends with the stream")
            << QByteArray("HTTP/1.0 200 OK\r\n\r\nto the end") << true << unexpected << QByteArray("to the end");
        QTest::addRow("a page cut off") << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 10\r\n\r\nhalf") << true
                                        << unexpected << QByteArray("half");
        QTest::addRow("no HTTP at all") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << true
                                        << QByteArray("failed handshake-failed not-http")
                                        << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
        QTest::addRow("a wrong Sec-WebSocket-Accept")
            << wire::head("HTTP/1.1 101 Switching Protocols",
                   {"Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Accept: bm90IHRoZSByaWdodCBvbmUhIQ=="})
            << false << QByteArray("failed handshake-failed wrong-accept") << QByteArray();
        QTest::addRow("a 101 without upgrade") << QByteArray("HTTP/1.1 101 Sure\r\n\r\n") << false
                                               << QByteArray("failed handshake-failed missing-upgrade") << QByteArray();
    }
    void whatIsNoWebSocketIsShownAsItCame()
    {
        QFETCH(QByteArray, response);
        QFETCH(bool, ends);
        QFETCH(QByteArray, failure);
        QFETCH(QByteArray, body);
        Stage stage;
        RawServer server;
        Party client(stage);
        client.open(optionsFor(server.url()));
        QTRY_VERIFY(server.hasRequest());
        server.send(response);
        if (ends)
            server.end();
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.lines().mid(client.lines().size() - 2), (QByteArrayList {failure, "closed 1006"}));
        const auto failed = client.all<net::Failed>();
        QCOMPARE(failed.size(), 1U);
        QCOMPARE(failed[0].error.body, body);
        const bool hasHead = !failure.endsWith("not-http");
        QCOMPARE(client.all<net::HeadCrossed>().size(), hasHead ? 2U : 1U);
        if (hasHead)
            QCOMPARE(client.all<net::HeadCrossed>()[1].bytes, response.left(response.indexOf("\r\n\r\n") + 4));
        QVERIFY(client.timesNeverDecrease());
    }

    void theStatusIsPartOfTheError()
    {
        Stage stage;
        RawServer server;
        Party client(stage);
        client.open(optionsFor(server.url()));
        QTRY_VERIFY(server.hasRequest());
        server.send("HTTP/1.1 401 Who are you\r\nContent-Length: 0\r\n\r\n");
        QTRY_VERIFY(client.isClosed());
        const auto error = client.all<net::Failed>().at(0).error;
        QCOMPARE(error.kind, net::ConnectError::Kind::HandshakeFailed);
        QCOMPARE(error.handshake->actual, "401");
        QCOMPARE(error.handshake->expected, "101");
    }

    void aVeryLongBodyIsCutOff()
    {
        Stage stage;
        RawServer server;
        Party client(stage);
        net::ConnectOptions options = optionsFor(server.url());
        options.limits.refusalBody = 1000;
        client.open(options);
        QTRY_VERIFY(server.hasRequest());
        server.send("HTTP/1.1 404 No\r\n\r\n" + QByteArray(2 * 1024 * 1024, 'x'));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.all<net::Failed>().at(0).error.body, QByteArray(1000, 'x'));
    }

    void aHeadWithoutEndIsRefused()
    {
        Stage stage;
        RawServer server;
        Party client(stage);
        net::ConnectOptions options = optionsFor(server.url());
        options.limits.handshakeHead = 1000;
        client.open(options);
        QTRY_VERIFY(server.hasRequest());
        server.send("HTTP/1.1 101 Yes\r\nX-Long: " + QByteArray(5000, 'x'));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.lines().mid(2), (QByteArrayList {"failed handshake-failed not-http", "closed 1006"}));
        QCOMPARE(client.all<net::Failed>().at(0).error.handshake->httpError, protocol::HttpError::HeadTooLong);
    }

    void whatTheServerChoseIsAgreedOn()
    {
        Stage stage;
        net::ListenOptions listenOptions;
        listenOptions.subprotocols = {"mqtt", "chat.v2", "chat.v1"};
        Host host(stage, listenOptions);
        Party client(stage);
        net::ConnectOptions options = host.options();
        options.request.subprotocols = {"chat.v1", "chat.v2"};
        client.open(options);
        QTRY_VERIFY(client.isOpen() && host.parties().size() == 1 && host.parties()[0]->isOpen());
        QCOMPARE(client.all<net::Opened>()[0].agreement.subprotocol, "chat.v2"); // the server's preference
        QCOMPARE(host.parties()[0]->all<net::Opened>()[0].agreement.subprotocol, "chat.v2");
    }

    void withoutACommonSubprotocolNoneIsAgreedOn()
    {
        Stage stage;
        net::ListenOptions listenOptions;
        listenOptions.subprotocols = {"mqtt"};
        Host host(stage, listenOptions);
        Party client(stage);
        net::ConnectOptions options = host.options();
        options.request.subprotocols = {"chat"};
        client.open(options);
        QTRY_VERIFY(client.isOpen());
        QCOMPARE(client.all<net::Opened>()[0].agreement.subprotocol, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
