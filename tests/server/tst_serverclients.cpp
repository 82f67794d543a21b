// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "served.h"
#include "support/chunking.h"
#include "support/handshakes.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <net/iothread.h>
#include <session/sessioncore.h>

#include <QSignalSpy>
#include <QTcpSocket>

using namespace framescope;
using namespace framescope::tests;
using base::Direction;
using server::TestServer;
using session::Session;
using session::State;

namespace {

int countIn(const TestServer &server, State state)
{
    const auto &all = server.clients();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [state](const Session *s) { return s->snapshot().state == state; }));
}

void say(Party &client, const QByteArray &text)
{
    QTRY_VERIFY(client.isOpen()); // the server is, before the client has read so
    client.with([&text](net::Connection &connection) { QVERIFY(connection.sendText(text)); });
}

} // namespace

/// What a server knows of its clients and does with them, and what they hear of each other.
class TestServerClients : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachClientIsAmongTheServersWithItsCounters()
    {
        Served served({u"echo"_qs});
        QVERIFY(served.start());
        const base::WallTime before = base::wallNow();
        const auto one = served.connect();
        QTRY_COMPARE(countIn(served.server, State::Open), 1);
        const auto two = served.connect();
        QTRY_COMPARE(countIn(served.server, State::Open), 2);
        say(*one, "four");
        Session *first = served.server.clients().at(0);
        QTRY_COMPARE(first->snapshot().counters.messagesOut, 1);
        QCOMPARE(first->snapshot().counters.messagesIn, 1);
        QCOMPARE(first->snapshot().counters.bytesIn, 4);
        QCOMPARE(served.server.clients().at(1)->snapshot().counters, session::Counters());
        QVERIFY(first->snapshot().connected >= before && first->snapshot().connected <= base::wallNow());
    }

    void oneClientIsSentToAndClosedAndTheOthersAreNot()
    {
        Served served;
        QVERIFY(served.start());
        const auto one = served.connect();
        QTRY_COMPARE(countIn(served.server, State::Open), 1);
        const auto two = served.connect();
        QTRY_COMPARE(countIn(served.server, State::Open), 2);
        Session *second = served.server.clients().at(1);
        second->sendText("for you");
        second->sendBinary("\x01\x02");
        second->close(static_cast<protocol::CloseCode>(4003), "enough");
        QTRY_VERIFY(two->isClosed());
        QCOMPARE(two->messages(Direction::In).at(0).payload().toByteArray(), "for you");
        QCOMPARE(two->messages(Direction::In).at(1).payload().toByteArray(), "\x01\x02");
        QCOMPARE(two->lastLine(), "closed 4003 \"enough\" by peer cleanly");
        QVERIFY(one->messages(Direction::In).empty() && !one->isClosed());
        served.server.clients().at(0)->abort();
        QTRY_VERIFY(one->isClosed());
        QCOMPARE(one->all<net::Closed>().at(0).outcome.code, protocol::CloseCode::Abnormal);
    }

    void allClientsAreSentToAndClosed()
    {
        Served served;
        QVERIFY(served.start());
        std::vector<std::unique_ptr<Party>> clients;
        for (int i = 0; i < 4; ++i)
            clients.push_back(served.connect());
        QTRY_COMPARE(countIn(served.server, State::Open), 4);
        served.server.sendTextToAll("all of you");
        served.server.sendBinaryToAll("\x01");
        served.server.closeAll(protocol::CloseCode::ServiceRestart, "back soon");
        for (const auto &client : clients) {
            QTRY_VERIFY(client->isClosed());
            QCOMPARE(client->messages(Direction::In).at(0).payload().toByteArray(), "all of you");
            QCOMPARE(client->messages(Direction::In).at(1).opcode, protocol::Opcode::Binary);
            QCOMPARE(client->lastLine(), "closed 1012 \"back soon\" by peer cleanly");
        }
        QVERIFY(served.server.endpoint());
    }

    void allClientsAreDroppedAndTheServerGoesOn()
    {
        Served served;
        QVERIFY(served.start());
        const auto one = served.connect();
        const auto two = served.connect();
        QTRY_COMPARE(countIn(served.server, State::Open), 2);
        served.server.dropAll();
        QTRY_VERIFY(one->isClosed() && two->isClosed());
        QTRY_COMPARE(countIn(served.server, State::Closed), 2);
        const auto three = served.connect();
        QTRY_VERIFY(three->isOpen());
    }

    void ofThoseThatHaveGoneOnlyTheLastAreKept()
    {
        constexpr int extra = 7;
        Served served;
        QVERIFY(served.start());
        const auto stays = served.connect();
        QTRY_COMPARE(countIn(served.server, State::Open), 1);
        Session *first = served.server.clients().at(0);
        int forgotten = 0;
        connect(&served.server, &TestServer::clientForgotten, this, [&](const Session *session) {
            QVERIFY(session != first && session->snapshot().state == State::Closed);
            ++forgotten;
        });
        std::vector<std::unique_ptr<QTcpSocket>> visitors; // that are turned down
        for (int i = 0; i < TestServer::MostGone + extra; ++i) {
            visitors.push_back(std::make_unique<QTcpSocket>());
            visitors.back()->connectToHost(u"127.0.0.1"_qs, served.server.endpoint()->port);
            visitors.back()->write("POST / HTTP/1.1\r\nHost: h\r\n\r\n");
        }
        const auto &all = served.server.clients();
        QTRY_COMPARE(all.size() + forgotten, TestServer::MostGone + extra + 1);
        QTRY_COMPARE(countIn(served.server, State::Closed), all.size() - 1);
        const auto last = served.connect();
        QTRY_COMPARE(countIn(served.server, State::Open), 2);
        QCOMPARE(countIn(served.server, State::Closed), TestServer::MostGone);
        QCOMPARE(forgotten, extra);
        QCOMPARE(all.at(0), first);
    }

    void theSessionsGoWithTheServer()
    {
        Stage stage;
        session::SessionManager sessions;
        auto server = std::make_unique<TestServer>(&sessions);
        server->start({}, {}, {});
        QTRY_VERIFY(server->endpoint());
        Party client(stage);
        client.open(optionsFor(server->endpoint()->url()));
        QTRY_COMPARE(countIn(*server, State::Open), 1);
        const QSignalSpy gone(server->clients().at(0), &QObject::destroyed);
        server.reset();
        QCOMPARE(gone.count(), 1);
        QTRY_COMPARE(client.lastLine(), "closed 1001 by peer cleanly");
    }

    void aBroadcastReachesTheOthersAsItCame()
    {
        Served served({u"broadcast"_qs});
        QVERIFY(served.start());
        const auto one = served.connect();
        const auto two = served.connect();
        const auto three = served.connect();
        QTRY_COMPARE(countIn(served.server, State::Open), 3);
        const QByteArray large = randomBytes(100'000);
        QTRY_VERIFY(one->isOpen());
        one->with([&](net::Connection &connection) {
            QVERIFY(connection.sendText(QByteArray("gr\xc3\xbc\xc3\x9f")));
            QVERIFY(connection.sendBinary(large));
        });
        for (Party *other : {two.get(), three.get()}) {
            QTRY_COMPARE(other->messages(Direction::In).size(), 2U);
            QCOMPARE(other->messages(Direction::In)[0].opcode, protocol::Opcode::Text);
            QCOMPARE(other->messages(Direction::In)[0].payload().toByteArray(), "gr\xc3\xbc\xc3\x9f");
            QCOMPARE(other->messages(Direction::In)[1].opcode, protocol::Opcode::Binary);
            QVERIFY(other->messages(Direction::In)[1].payload().toByteArray() == large);
        }
        QVERIFY(one->messages(Direction::In).empty());
    }

    void withEchoABroadcastReachesEverybody()
    {
        Served served({u"broadcast"_qs, u"echo"_qs});
        QVERIFY(served.start());
        const auto one = served.connect();
        const auto two = served.connect();
        QTRY_COMPARE(countIn(served.server, State::Open), 2);
        say(*two, "everybody");
        QTRY_COMPARE(one->lastLine(), "in text \"everybody\"");
        QTRY_COMPARE(two->lastLine(), "in text \"everybody\"");
    }

    /// Whoever passes on more than another takes is slowed down, and goes on when that one reads.
    void aBroadcastWaitsForTheSlowest()
    {
        qint64 mostBuffered = 0; // I/O thread
        Served served({u"broadcast"_qs});
        QVERIFY(served.start({}, {}, [&](const session::SessionCore &core, const net::Event &, base::MessageId) {
            mostBuffered = std::max(mostBuffered, core.bufferedAmount());
        }));
        QTcpSocket slow;
        slow.setReadBufferSize(1);
        slow.connectToHost(u"127.0.0.1"_qs, served.server.endpoint()->port);
        QTRY_COMPARE(slow.state(), QAbstractSocket::ConnectedState);
        slow.write(requestHead());
        QTRY_COMPARE(countIn(served.server, State::Open), 1);
        const auto quick = served.connect();
        QTRY_COMPARE(countIn(served.server, State::Open), 2);
        constexpr int count = 512;
        const QByteArray payload(64 * 1024, 'b');
        QTRY_VERIFY(quick->isOpen());
        quick->with([&](net::Connection &connection) {
            for (int i = 0; i < count; ++i)
                QVERIFY(connection.sendBinary(payload));
        });
        qint64 last = -1;
        int turns = 0;
        QVERIFY(QTest::qWaitFor([&] {
            const qint64 in = served.server.clients().at(1)->snapshot().counters.messagesIn;
            turns = std::exchange(last, in) == in ? turns + 1 : 0;
            return turns > 20 && in > 0;
        }));
        QVERIFY(last < count);
        served.sessions.io().run([&] { QVERIFY(mostBuffered < 6 * 1024 * 1024); });
        slow.setReadBufferSize(0);
        const qsizetype expected = qsizetype(count) * wire::binary(payload).bytes().size();
        qsizetype heard = 0;
        const auto hasHeardAll = [&] { return (heard += slow.readAll().size()) > expected; };
        QTRY_VERIFY_WITH_TIMEOUT(hasHeardAll(), 60'000);
        QTRY_COMPARE(served.server.clients().at(1)->snapshot().counters.messagesIn, count);
    }

    void aTickerTellsWhatIsAskedForUntilItIsNot()
    {
        Served served({u"ticker:0.005"_qs});
        QVERIFY(served.start());
        const auto client = served.connect();
        QTRY_VERIFY(client->isOpen());
        say(*client, R"({"event":"subscribe","symbols":["EURUSD"]})");
        const auto heard = [&](const QByteArray &word) {
            const auto messages = client->messages(Direction::In);
            return std::count_if(messages.begin(), messages.end(),
                [&](const protocol::Message &message) { return message.payload().toByteArray().contains(word); });
        };
        QTRY_VERIFY(heard(R"("event":"price")") >= 3);
        say(*client, R"({"event":"unsubscribe","symbols":["EURUSD"]})");
        QTRY_COMPARE(heard(R"("unsubscribed")"), 1);
        QVERIFY(client->lastLine().contains("unsubscribed"));
        say(*client, R"({"event":"subscribe","symbols":["BTCUSD"]})");
        QTRY_VERIFY(heard(R"("symbol":"BTCUSD")") >= 1);
    }

    void aSinkTakesEverythingAndAnswersNothing()
    {
        Served served({u"sink"_qs});
        QVERIFY(served.start());
        const auto client = served.connect();
        QTRY_VERIFY(client->isOpen());
        client->with([](net::Connection &connection) {
            for (int i = 0; i < 1000; ++i)
                QVERIFY(connection.sendText(QByteArray("down it goes")));
            QVERIFY(connection.sendPing("end"));
        });
        QTRY_COMPARE(client->lastLine(), "in pong \"end\"");
        QCOMPARE(client->messages(Direction::In).size(), 1U);
        QTRY_COMPARE(served.server.clients().at(0)->snapshot().counters.messagesIn, 1000);
    }
};

QTEST_GUILESS_MAIN(TestServerClients)
#include "tst_serverclients.moc"
