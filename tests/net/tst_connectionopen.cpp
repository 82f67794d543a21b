// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handshakes.h"
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using base::Direction;

class TestConnectionOpen : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void bothEndsTellTheirWayToAnOpenConnection_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("listenOn");
        QTest::addColumn<bool>("isSecure");
        QTest::addRow("plain over IPv4") << u"127.0.0.1"_qs << u"127.0.0.1"_qs << false;
        QTest::addRow("plain over IPv6") << u"[::1]"_qs << u"::1"_qs << false;
        QTest::addRow("plain by name") << u"localhost"_qs << u"127.0.0.1"_qs << false;
        QTest::addRow("TLS over IPv4") << u"127.0.0.1"_qs << u"127.0.0.1"_qs << true;
        QTest::addRow("TLS over IPv6") << u"[::1]"_qs << u"::1"_qs << true;
        QTest::addRow("TLS by name") << u"localhost"_qs << u"127.0.0.1"_qs << true;
    }
    void bothEndsTellTheirWayToAnOpenConnection()
    {
        QFETCH(QString, host);
        QFETCH(QString, listenOn);
        QFETCH(bool, isSecure);
        Stage stage;
        net::ListenOptions listenOptions;
        listenOptions.host = listenOn;
        if (isSecure)
            listenOptions.identity = localIdentity();
        Host server(stage, listenOptions);
        const QString scheme = isSecure ? u"wss"_qs : u"ws"_qs;
        Party client(stage);
        client.open(optionsFor(scheme + u"://" + host + u':' + QString::number(server.endpoint()->port)));
        QTRY_VERIFY(client.isOpen() && server.parties().size() == 1 && server.parties()[0]->isOpen());

        QByteArrayList expected {"connected", "head out", "head in", "opened"};
        if (isSecure)
            expected.insert(1, "secured");
        QByteArrayList expectedOfServer = expected;
        std::swap(expectedOfServer[expected.size() - 3], expectedOfServer[expected.size() - 2]);
        if (host == u"localhost")
            expected.prepend("resolving localhost");
        const Party &there = *server.parties()[0];
        QCOMPARE(client.lines(), expected);
        QCOMPARE(there.lines(), expectedOfServer);
        QVERIFY(client.timesNeverDecrease());
        QVERIFY(there.timesNeverDecrease());
    }

    void addressesAreThoseOfTheSocket()
    {
        Stage stage;
        Host server(stage);
        Party client(stage);
        client.open(server.options());
        QTRY_VERIFY(client.isOpen() && server.parties().size() == 1 && server.parties()[0]->isOpen());
        const auto here = client.all<net::Connected>().at(0);
        const auto there = server.parties()[0]->all<net::Connected>().at(0);
        QCOMPARE(here.peerAddress, u"127.0.0.1"_qs);
        QCOMPARE(here.peerPort, server.endpoint()->port);
        QCOMPARE(here.localAddress, there.peerAddress);
        QCOMPARE(here.localPort, there.peerPort);
        QCOMPARE(here.peerPort, there.localPort);
    }

    void bothEndsSeeTheSameHeads()
    {
        Stage stage;
        Host server(stage);
        net::ConnectOptions options = optionsFor(server.endpoint()->url() + u"a/b?c=d"_qs);
        options.request.headers = {{"X-One", "1"}, {"X-One", "2"}};
        Party client(stage);
        client.open(options);
        QTRY_VERIFY(client.isOpen() && server.parties().size() == 1 && server.parties()[0]->isOpen());
        const auto here = client.all<net::HeadCrossed>();
        const auto there = server.parties()[0]->all<net::HeadCrossed>();
        QCOMPARE(here[0].direction, Direction::Out);
        QCOMPARE(there[0].direction, Direction::In);
        QCOMPARE(here[0].bytes, there[0].bytes);
        QCOMPARE(here[1].bytes, there[1].bytes);
        QVERIFY2(here[0].bytes.startsWith("GET /a/b?c=d HTTP/1.1\r\n"), here[0].bytes.constData());
        QVERIFY2(here[0].bytes.contains("\r\nX-One: 1\r\nX-One: 2\r\n"), here[0].bytes.constData());
        QVERIFY2(here[1].bytes.startsWith("HTTP/1.1 101 "), here[1].bytes.constData());
    }

    void theNameIsToldBeforeItIsLookedUp()
    {
        Stage stage;
        Host server(stage);
        Party client(stage);
        client.open(optionsFor(u"ws://localhost:%1/"_qs.arg(server.endpoint()->port)));
        QTRY_VERIFY(client.isOpen());
        const auto resolving = client.all<net::Resolving>().at(0);
        QCOMPARE(resolving.host, u"localhost"_qs);
        QCOMPARE(resolving.port, server.endpoint()->port);
    }

    void messagesThatComeWithTheResponseAreNotLost()
    {
        Stage stage;
        RawServer server;
        Party client(stage);
        client.open(optionsFor(server.url()));
        QTRY_VERIFY(server.hasRequest());
        server.accept(wire::text("early").bytes() + wire::close(1000, "bye").bytes());
        server.end();
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.linesAfterOpened(),
            (QByteArrayList {"in text \"early\"", "in close 1000 \"bye\"", "out close 1000 \"\"",
                "closed 1000 \"bye\" by peer cleanly"}));
        QVERIFY(client.timesNeverDecrease());
    }

    void messagesThatComeWithTheRequestAreToldBehindTheResponse()
    {
        Stage stage;
        Host server(stage);
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_qs, server.endpoint()->port);
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        client.write(requestHead() + wire::text("frag").unfinished().masked().bytes()
            + wire::continuation("ment").masked().bytes() + wire::ping("early").masked().bytes());
        QTRY_VERIFY(server.parties().size() == 1 && server.parties()[0]->messages(Direction::In).size() == 2);
        const Party &there = *server.parties()[0];
        QCOMPARE(there.lines(),
            (QByteArrayList {"connected", "head in", "head out", "opened", "in fragment \"frag\"", "in fragment \"ment\"",
                "in text \"fragment\" in 2 frames", "in ping \"early\"", "out pong \"early\""}));
        QVERIFY(there.timesNeverDecrease());
    }

    void engineAndRoleAreTold()
    {
        Stage stage;
        Host server(stage);
        Party client(stage);
        client.open(server.options());
        QTRY_VERIFY(server.parties().size() == 1);
        client.with([](net::Connection &connection) {
            QCOMPARE(connection.role(), protocol::Role::Client);
            const net::Capabilities can = connection.capabilities();
            QVERIFY(can.frames && can.handshake && can.pauseReading && can.exactTimes);
        });
        server.parties()[0]->with([](net::Connection &connection) { QCOMPARE(connection.role(), protocol::Role::Server); });
    }
};

QTEST_GUILESS_MAIN(TestConnectionOpen)
#include "tst_connectionopen.moc"
