// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handshakes.h"
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using base::Direction;
using net::ListenError;

class TestListener : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEndpointIsAUrl_data()
    {
        QTest::addColumn<net::Endpoint>("endpoint");
        QTest::addColumn<QString>("url");
        QTest::addRow("IPv4") << net::Endpoint {u"127.0.0.1"_qs, 8080, false} << u"ws://127.0.0.1:8080/"_qs;
        QTest::addRow("IPv6") << net::Endpoint {u"::1"_qs, 80, false} << u"ws://[::1]:80/"_qs;
        QTest::addRow("TLS") << net::Endpoint {u"127.0.0.1"_qs, 443, true} << u"wss://127.0.0.1:443/"_qs;
    }
    void anEndpointIsAUrl()
    {
        QFETCH(net::Endpoint, endpoint);
        QFETCH(QString, url);
        QCOMPARE(endpoint.url(), url);
    }

    void whereItCannotListenItSaysWhy_data()
    {
        QTest::addColumn<net::ListenOptions>("options");
        QTest::addColumn<ListenError::Kind>("kind");
        net::ListenOptions options;
        options.host = u"nonexistent.invalid"_qs;
        QTest::addRow("a name that nobody has") << options << ListenError::Kind::HostNotFound;
        options.host = u"192.0.2.1"_qs; // for documentation only; RFC 5737
        QTest::addRow("the address of another machine") << options << ListenError::Kind::AddressNotAvailable;
        options = {};
        options.identity = net::Identity {"rubbish", "rubbish"};
        QTest::addRow("an identity that is rubbish") << options << ListenError::Kind::BadIdentity;
        options.identity = net::Identity {localIdentity().certificate, "rubbish"};
        QTest::addRow("a key that is rubbish") << options << ListenError::Kind::BadIdentity;
        options.identity = net::Identity {localIdentity().certificate, net::makeSelfSignedIdentity({u"x"_qs})->key};
        QTest::addRow("the key of another certificate") << options << ListenError::Kind::BadIdentity;
    }
    void whereItCannotListenItSaysWhy()
    {
        QFETCH(net::ListenOptions, options);
        QFETCH(ListenError::Kind, kind);
        Stage stage;
        const Host host(stage, options);
        QVERIFY(!host.endpoint().hasValue());
        QCOMPARE(host.endpoint().error().kind, kind);
        QVERIFY(!host.endpoint().error().detail.isEmpty());
    }

    void anAddressThatIsInUseIsRefused()
    {
        Stage stage;
        const Host first(stage);
        net::ListenOptions options;
        options.port = first.endpoint()->port;
        const Host second(stage, options);
        QVERIFY(!second.endpoint().hasValue());
        QCOMPARE(second.endpoint().error().kind, ListenError::Kind::AddressInUse);
    }

    void itListensOnANameToo()
    {
        Stage stage;
        net::ListenOptions options;
        options.host = u"localhost"_qs;
        Host host(stage, options);
        QVERIFY(host.endpoint().hasValue());
        Party client(stage);
        client.open(host.options());
        QTRY_VERIFY(client.isOpen());
    }

    void listeningAgainEndsTheListeningBefore()
    {
        Stage stage;
        quint16 before = 0;
        quint16 after = 0;
        bool refuses = false;
        stage.io.run([&] {
            const auto listener = net::makeWireListener();
            before = listener->listen({})->port;
            after = listener->listen({})->port;
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_qs, before);
            refuses = !socket.waitForConnected();
        });
        QVERIFY(refuses);
        QVERIFY(after != 0);
    }

    void withoutAHandlerConnectionsAreDropped()
    {
        Stage stage;
        std::unique_ptr<net::Listener> listener;
        quint16 port = 0;
        stage.io.run([&] {
            listener = net::makeWireListener();
            port = listener->listen({})->port;
        });
        const auto inTheEnd = qScopeGuard([&] { stage.io.run([&] { listener.reset(); }); });
        QTcpSocket client;
        const QSignalSpy gone(&client, &QTcpSocket::disconnected);
        client.connectToHost(u"127.0.0.1"_qs, port);
        QTRY_COMPARE(gone.count(), 1);
    }

    void manyConnectAtOnce_data()
    {
        QTest::addColumn<bool>("isSecure");
        QTest::addRow("200 over TCP") << false;
        QTest::addRow("200 over TLS") << true;
    }
    void manyConnectAtOnce()
    {
        QFETCH(bool, isSecure);
        constexpr size_t count = 200;
        Stage stage;
        net::ListenOptions listenOptions;
        if (isSecure)
            listenOptions.identity = localIdentity();
        Host host(stage, listenOptions, [](net::Connection &connection, const net::Event &event) {
            if (std::holds_alternative<net::Opened>(event.what))
                QVERIFY(connection.sendText(QByteArray("hello")));
        });
        std::vector<std::unique_ptr<Party>> clients;
        for (size_t i = 0; i < count; ++i) {
            clients.push_back(std::make_unique<Party>(stage));
            clients.back()->open(host.options());
        }
        for (const auto &client : clients)
            QTRY_COMPARE_WITH_TIMEOUT(client->messages(Direction::In).size(), 1U, 60'000);
        QCOMPARE(host.parties().size(), count);
    }

    void aClientThatNeverAsksIsLeftAfterATime()
    {
        Stage stage;
        net::ListenOptions options;
        options.openTimeout = std::chrono::milliseconds(50);
        Host host(stage, options);
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_qs, host.endpoint()->port);
        QTRY_VERIFY(host.parties().size() == 1 && host.parties()[0]->isClosed());
        QCOMPARE(host.parties()[0]->lines(),
            (QByteArrayList {"connected", "head out", "failed handshake-failed request-timeout", "closed 1006"}));
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    }

    void aBadRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("failure");
        QTest::addRow("not HTTP") << QByteArray("hello there\r\n\r\n") << QByteArray("HTTP/1.1 400 ")
                                  << QByteArray("not-http");
        QTest::addRow("a head that is too long") << requestHead({"X-Long: " + QByteArray(1024 * 1024, 'x')})
                                                 << QByteArray("HTTP/1.1 431 ") << QByteArray("not-http");
        QTest::addRow("a plain request") << wire::head("GET / HTTP/1.1", {"Host: x"}) << QByteArray("HTTP/1.1 426 ")
                                         << QByteArray("not-an-upgrade");
        QTest::addRow("another method") << wire::head("POST / HTTP/1.1", {"Host: x"}) << QByteArray("HTTP/1.1 405 ")
                                        << QByteArray("bad-method");
    }
    void aBadRequestIsRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, failure);
        Stage stage;
        Host host(stage);
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_qs, host.endpoint()->port);
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        client.write(request);
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        const QByteArray answer = client.readAll();
        QVERIFY2(answer.startsWith(status), answer.constData());
        QTRY_VERIFY(host.parties().size() == 1 && host.parties()[0]->isClosed());
        QByteArrayList lines = host.parties()[0]->lines();
        lines.removeIf([](const QByteArray &line) { return line.startsWith("discarded"); }); // how much came is TCP's affair
        QCOMPARE(
            lines.mid(lines.size() - 3), (QByteArrayList {"head out", "failed handshake-failed " + failure, "closed 1006"}));
        QCOMPARE(host.parties()[0]->all<net::HeadCrossed>().back().bytes, answer);
    }

    void aConnectionThatIsOpenedAfterItsEndSaysSo()
    {
        Stage stage;
        std::unique_ptr<net::Listener> listener;
        std::unique_ptr<net::Connection> waiting;
        quint16 port = 0;
        std::atomic<bool> isAccepted = false;
        stage.io.run([&] {
            listener = net::makeWireListener();
            listener->setHandler([&](std::unique_ptr<net::Connection> connection) {
                waiting = std::move(connection);
                isAccepted = true;
            });
            port = listener->listen({})->port;
        });
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_qs, port);
        QTRY_VERIFY(isAccepted);
        client.disconnectFromHost();
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        Party party(stage);
        stage.io.run([&] {
            party.take(std::move(waiting));
            listener.reset();
        });
        QTRY_VERIFY(party.isClosed());
        QCOMPARE(party.lines(), (QByteArrayList {"connected", "failed handshake-failed ended-early", "closed 1006"}));
    }

    void connectionsOutliveTheListener()
    {
        Stage stage;
        auto host = std::make_unique<Host>(stage);
        Party client(stage);
        client.open(host->options());
        QTRY_VERIFY(host->parties().size() == 1 && host->parties()[0]->isOpen());
        host->stopListening();
        host->parties()[0]->with([](net::Connection &connection) { QVERIFY(connection.sendText(QByteArray("still"))); });
        QTRY_COMPARE(client.linesAfterOpened(), QByteArrayList {"in text \"still\""});
    }
};

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
