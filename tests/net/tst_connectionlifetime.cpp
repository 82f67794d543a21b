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
using base::Direction;

namespace {

/// When a connection is let go of: how far it has come.
enum class Moment { Connecting, WaitingForTheResponse, Open, Closing };

} // namespace
Q_DECLARE_METATYPE(Moment)

class TestConnectionLifetime : public TestCase
{
    Q_OBJECT

    static void addMoments()
    {
        QTest::addColumn<Moment>("moment");
        QTest::addColumn<bool>("isSecure");
        for (const bool isSecure : {false, true}) {
            const char *over = isSecure ? "TLS" : "TCP";
            QTest::addRow("while connecting over %s", over) << Moment::Connecting << isSecure;
            QTest::addRow("before the response over %s", over) << Moment::WaitingForTheResponse << isSecure;
            QTest::addRow("while open over %s", over) << Moment::Open << isSecure;
            QTest::addRow("between our close frame and the answer over %s", over) << Moment::Closing << isSecure;
        }
    }

    static bool bringTo(Moment moment, RawServer &server, Party &client)
    {
        client.open(optionsFor(server.url()));
        if (moment == Moment::Connecting)
            return true;
        if (!QTest::qWaitFor([&] { return server.hasRequest(); }))
            return false;
        if (moment == Moment::WaitingForTheResponse)
            return true;
        server.accept();
        if (!QTest::qWaitFor([&] { return client.isOpen(); }))
            return false;
        if (moment == Moment::Closing)
            client.with([](net::Connection &connection) { QVERIFY(connection.close(std::nullopt, {})); });
        return true;
    }

private Q_SLOTS:
    void abortEndsItAtOnce_data() { addMoments(); }
    void abortEndsItAtOnce()
    {
        QFETCH(Moment, moment);
        QFETCH(bool, isSecure);
        Stage stage;
        RawServer server(isSecure ? std::optional(localIdentity()) : std::nullopt);
        bool isToldAtOnce = false;
        bool isClosed = false;
        Party client(stage, [&](net::Connection &, const net::Event &event) {
            isClosed = isClosed || std::holds_alternative<net::Closed>(event.what);
        });
        QVERIFY(bringTo(moment, server, client));
        client.with([&](net::Connection &connection) {
            connection.abort();
            isToldAtOnce = isClosed;
            connection.abort(); // no harm
            QCOMPARE(connection.sendText(QByteArray("x")).hasValue(), false);
            QCOMPARE(connection.bufferedAmount(), 0);
            connection.setReadingPaused(true);
            connection.setReadingPaused(false);
        });
        QVERIFY(isToldAtOnce);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.all<net::Closed>().size(), 1U);
        QCOMPARE(client.all<net::Failed>().size(), 0U); // nothing failed: it was we
        QCOMPARE(client.lastLine(), "closed 1006 by local");
        if (moment != Moment::Connecting)
            QTRY_COMPARE(server.client().state(), QAbstractSocket::UnconnectedState);
    }

    void itMayBeDestroyedAtAnyTime_data() { addMoments(); }
    void itMayBeDestroyedAtAnyTime()
    {
        QFETCH(Moment, moment);
        QFETCH(bool, isSecure);
        Stage stage;
        RawServer server(isSecure ? std::optional(localIdentity()) : std::nullopt);
        Party client(stage);
        QVERIFY(bringTo(moment, server, client));
        client.destroy();
        QTRY_COMPARE(client.all<net::Closed>().size(), 0U);
        if (moment != Moment::Connecting)
            QTRY_COMPARE(server.client().state(), QAbstractSocket::UnconnectedState);
    }

    void abortBeforeOpenIsTheEnd()
    {
        Stage stage;
        int told = 0;
        stage.io.run([&] {
            const auto connection = net::makeWireConnection(optionsFor(u"ws://127.0.0.1:1"_qs));
            connection->setHandler([&](const net::Event &) { ++told; });
            connection->abort();
            connection->open();
        });
        QCOMPARE(told, 1);
    }

    void theHandlerMayDestroyItWhenToldOfTheEnd_data()
    {
        QTest::addColumn<QByteArray>("howItEnds");
        QTest::addRow("closed by the peer") << QByteArray("close");
        QTest::addRow("the peer ends TCP") << QByteArray("end");
        QTest::addRow("the peer resets TCP") << QByteArray("reset");
        QTest::addRow("the peer breaks a rule") << QByteArray("violate");
        QTest::addRow("aborted from outside") << QByteArray("abort");
        QTest::addRow("aborted by the handler") << QByteArray("abort in handler");
        QTest::addRow("refused") << QByteArray("refuse");
    }
    void theHandlerMayDestroyItWhenToldOfTheEnd()
    {
        QFETCH(QByteArray, howItEnds);
        Stage stage;
        RawServer server;
        std::unique_ptr<net::Connection> connection; // I/O thread
        std::atomic<bool> isGone = false;
        std::atomic<bool> isOpen = false;
        stage.io.run([&] {
            connection = net::makeWireConnection(optionsFor(server.url()));
            connection->setHandler([&](const net::Event &event) {
                if (std::holds_alternative<net::Opened>(event.what))
                    isOpen = true;
                if (std::holds_alternative<net::MessageCrossed>(event.what) && howItEnds == "abort in handler")
                    connection->abort();
                if (std::holds_alternative<net::Closed>(event.what)) {
                    connection.reset();
                    isGone = true;
                }
            });
            connection->open();
        });
        QTRY_VERIFY(server.hasRequest());
        if (howItEnds == "refuse") {
            server.send("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
        } else {
            server.accept();
            QTRY_VERIFY(isOpen);
        }
        if (howItEnds == "close")
            server.send(wire::close(1000));
        else if (howItEnds == "violate")
            server.send(wire::text("x").masked());
        else if (howItEnds == "abort in handler")
            server.send(wire::text("x").bytes() + wire::text("y").bytes());
        if (howItEnds == "reset")
            server.reset();
        else if (howItEnds == "close" || howItEnds == "end")
            server.end();
        if (howItEnds == "abort")
            stage.io.run([&] { connection->abort(); });
        QTRY_VERIFY(isGone);
    }

    void eventsWithinOneReadEndWithAnAbort()
    {
        Stage stage;
        RawServer server;
        Party client(stage, [](net::Connection &connection, const net::Event &event) {
            if (std::holds_alternative<net::MessageCrossed>(event.what))
                connection.abort();
        });
        client.open(optionsFor(server.url()));
        QTRY_VERIFY(server.hasRequest());
        server.accept(wire::text("one").bytes() + wire::text("two").bytes());
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.linesAfterOpened(), (QByteArrayList {"in text \"one\"", "in text \"two\"", "closed 1006 by local"}));
    }

    void theHandlerMayGiveUpAtTheFirstWord_data()
    {
        QTest::addColumn<bool>("isSecure");
        QTest::addRow("over TCP") << false;
        QTest::addRow("over TLS") << true;
    }
    void theHandlerMayGiveUpAtTheFirstWord()
    {
        QFETCH(bool, isSecure);
        Stage stage;
        net::ListenOptions options;
        if (isSecure)
            options.identity = localIdentity();
        Host host(stage, options, [](net::Connection &connection, const net::Event &) { connection.abort(); });
        Party client(stage);
        client.open(host.options());
        QTRY_VERIFY(client.isClosed() && host.parties().size() == 1 && host.parties()[0]->isClosed());
        QCOMPARE(host.parties()[0]->lines(), (QByteArrayList {"connected", "closed 1006 by local"}));
    }

    void anIoThreadEndsWithItsConnections()
    {
        RawServer server;
        auto queue = std::make_unique<net::IoThread>();
        std::shared_ptr<net::Connection> connection;
        queue->run([&] {
            connection = net::makeWireConnection(optionsFor(server.url()));
            connection->open();
        });
        QTRY_VERIFY(server.hasRequest());
        queue->post([last = std::move(connection)] {});
        queue.reset();
        QTRY_COMPARE(server.client().state(), QAbstractSocket::UnconnectedState);
    }
};

QTEST_GUILESS_MAIN(TestConnectionLifetime)
#include "tst_connectionlifetime.moc"
