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

namespace {

std::optional<net::Identity> identityIf(bool isSecure)
{
    return isSecure ? std::optional(localIdentity()) : std::nullopt;
}

void addTransports()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addRow("over TCP") << false;
    QTest::addRow("over TLS") << true;
}

/// A client that is open to a server which does as it is told.
struct OpenClient {
    explicit OpenClient(bool isSecure = false, std::chrono::milliseconds closeTimeout = std::chrono::seconds(30))
        : server(identityIf(isSecure))
        , client(stage)
    {
        net::ConnectOptions options = optionsFor(server.url());
        options.closeTimeout = closeTimeout;
        client.open(options);
    }
    bool open()
    {
        if (!QTest::qWaitFor([this] { return server.hasRequest(); }))
            return false;
        server.accept();
        return QTest::qWaitFor([this] { return client.isOpen(); });
    }
    void close()
    {
        client.with([](net::Connection &connection) { QVERIFY(connection.close(protocol::CloseCode::Normal, "bye")); });
    }

    Stage stage;
    RawServer server;
    Party client;
};

} // namespace

class TestConnectionClose : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theCloseHandshakeEndsBothEndsCleanly_data()
    {
        QTest::addColumn<bool>("isSecure");
        QTest::addColumn<bool>("clientCloses");
        for (const bool isSecure : {false, true}) {
            for (const bool clientCloses : {false, true})
                QTest::addRow("by the %s over %s", clientCloses ? "client" : "server", isSecure ? "TLS" : "TCP")
                    << isSecure << clientCloses;
        }
    }
    void theCloseHandshakeEndsBothEndsCleanly()
    {
        QFETCH(bool, isSecure);
        QFETCH(bool, clientCloses);
        Stage stage;
        net::ListenOptions listenOptions;
        listenOptions.identity = identityIf(isSecure);
        Host host(stage, listenOptions);
        Party client(stage);
        client.open(host.options());
        QTRY_VERIFY(client.isOpen() && host.parties().size() == 1 && host.parties()[0]->isOpen());
        Party &server = *host.parties()[0];
        Party &closing = clientCloses ? client : server;
        Party &answering = clientCloses ? server : client;
        closing.with([](net::Connection &connection) {
            QVERIFY(connection.close(protocol::CloseCode::GoingAway, "good night"));
            QCOMPARE(connection.sendText(QByteArray("late")).error(), protocol::SendError::NotOpen);
        });
        QTRY_VERIFY(client.isClosed() && server.isClosed());
        QCOMPARE(closing.linesAfterOpened(),
            (QByteArrayList {"out close 1001 \"good night\"", "in close 1001 \"\"", "closed 1001 by local cleanly"}));
        QCOMPARE(answering.linesAfterOpened(),
            (QByteArrayList {
                "in close 1001 \"good night\"", "out close 1001 \"\"", "closed 1001 \"good night\" by peer cleanly"}));
        QVERIFY(client.timesNeverDecrease());
        QVERIFY(server.timesNeverDecrease());
    }

    void withoutACodeTheOutcomeIsNoStatus()
    {
        Stage stage;
        Host host(stage);
        Party client(stage);
        client.open(host.options());
        QTRY_VERIFY(client.isOpen());
        client.with([](net::Connection &connection) { QVERIFY(connection.close(std::nullopt, {})); });
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.lastLine(), "closed 1005 by local cleanly");
    }

    void anEndWithoutACloseFrameIsAbnormal_data() { addTransports(); }
    void anEndWithoutACloseFrameIsAbnormal()
    {
        QFETCH(bool, isSecure);
        OpenClient open(isSecure);
        QVERIFY(open.open());
        open.server.send(wire::text("last words"));
        open.server.end();
        QTRY_VERIFY(open.client.isClosed());
        QCOMPARE(open.client.linesAfterOpened(), (QByteArrayList {"in text \"last words\"", "closed 1006"}));
    }

    void aResetIsAbnormal()
    {
        OpenClient open;
        QVERIFY(open.open());
        open.server.reset();
        QTRY_VERIFY(open.client.isClosed());
        QCOMPARE(open.client.lastLine(), "closed 1006");
    }

    void anEndInTheMiddleOfAFrameShowsWhatArrived_data() { addTransports(); }
    void anEndInTheMiddleOfAFrameShowsWhatArrived()
    {
        QFETCH(bool, isSecure);
        OpenClient open(isSecure);
        QVERIFY(open.open());
        open.server.send(wire::text("whole").bytes() + wire::text("half a message").bytes().left(8));
        open.server.end();
        QTRY_VERIFY(open.client.isClosed());
        QCOMPARE(
            open.client.linesAfterOpened(), (QByteArrayList {"in text \"whole\"", "in cut text \"half a\"", "closed 1006"}));
    }

    void aServerThatDoesNotAnswerTheCloseFrameIsLeftAfterATime_data() { addTransports(); }
    void aServerThatDoesNotAnswerTheCloseFrameIsLeftAfterATime()
    {
        QFETCH(bool, isSecure);
        OpenClient open(isSecure, std::chrono::milliseconds(50));
        QVERIFY(open.open());
        open.close();
        QTRY_VERIFY(open.client.isClosed());
        QCOMPARE(open.client.linesAfterOpened(), (QByteArrayList {"out close 1000 \"bye\"", "closed 1006"}));
    }

    void aServerThatDoesNotEndTcpIsLeftAfterATime()
    {
        OpenClient open(false, std::chrono::milliseconds(50));
        QVERIFY(open.open());
        open.server.send(wire::close(1000, "done"));
        QTRY_VERIFY(open.client.isClosed());
        QCOMPARE(open.client.linesAfterOpened(),
            (QByteArrayList {
                "in close 1000 \"done\"", "out close 1000 \"\"", "lingered", "closed 1000 \"done\" by peer cleanly"}));
        QCOMPARE(open.client.all<net::Lingered>().at(0).waited, std::chrono::milliseconds(50));
    }

    void aClientWaitsTwoSecondsAtMostForTheEndOfTcp()
    {
        OpenClient open(false, std::chrono::hours(1));
        QVERIFY(open.open());
        open.close();
        open.server.send(wire::close(1000));
        QTRY_VERIFY_WITH_TIMEOUT(open.client.isClosed(), 30'000);
        QCOMPARE(open.client.lastLine(), "closed 1000 by local cleanly");
        QCOMPARE(open.client.all<net::Lingered>().at(0).waited, std::chrono::seconds(2));
    }

    void messagesBetweenOurCloseFrameAndTheAnswerAreShown()
    {
        OpenClient open;
        QVERIFY(open.open());
        open.close();
        open.server.send(wire::text("still").bytes() + wire::close(1000).bytes());
        open.server.end();
        QTRY_VERIFY(open.client.isClosed());
        QCOMPARE(open.client.linesAfterOpened(),
            (QByteArrayList {
                "out close 1000 \"bye\"", "in text \"still\"", "in close 1000 \"\"", "closed 1000 by local cleanly"}));
    }

    void aViolationIsAnsweredAndEndsTheConnection_data() { addTransports(); }
    void aViolationIsAnsweredAndEndsTheConnection()
    {
        QFETCH(bool, isSecure);
        OpenClient open(isSecure);
        QVERIFY(open.open());
        open.server.send(wire::text("x").rsv(4));
        QTRY_VERIFY(open.client.isClosed());
        QCOMPARE(open.client.linesAfterOpened().first(), "violation reserved-bit-set");
        QCOMPARE(open.client.lastLine(), "closed 1002 by local");
        QTRY_COMPARE(wire::read(open.server.receivedFrames()), QByteArrayList {"close 1002 \"\" masked"});
    }

    void aClientThatBrokeARuleHearsWhyThoughItStillSends()
    {
        Stage stage;
        Host host(stage);
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_qs, host.endpoint()->port);
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        client.write(requestHead() + wire::text("unmasked").bytes() + QByteArray(4 * 1024 * 1024, 'x'));
        QByteArray heard;
        QTRY_VERIFY((heard += client.readAll()).endsWith(wire::close(1002).bytes()));
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QTRY_VERIFY(host.parties().size() == 1 && host.parties()[0]->isClosed());
        QCOMPARE(host.parties()[0]->lastLine(), "closed 1002 by local");
    }

    void aClientThatBrokeARuleAndStaysIsLeftAfterATime()
    {
        Stage stage;
        net::ListenOptions options;
        options.closeTimeout = std::chrono::milliseconds(50);
        Host host(stage, options);
        QTcpSocket client;
        client.setReadBufferSize(1); // it does not see the end
        client.connectToHost(u"127.0.0.1"_qs, host.endpoint()->port);
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        client.write(requestHead() + wire::text("unmasked").bytes());
        QTRY_VERIFY(host.parties().size() == 1 && host.parties()[0]->isClosed());
    }
};

QTEST_GUILESS_MAIN(TestConnectionClose)
#include "tst_connectionclose.moc"
