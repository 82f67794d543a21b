// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "served.h"
#include "support/handshakes.h"
#include "support/rawserver.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <QSignalSpy>
#include <QTcpSocket>

using namespace framescope;
using namespace framescope::tests;
using base::Direction;
using server::TestServer;

class TestTestServerEnd : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void stopClosesAllClientsAsGoingAway()
    {
        Served served({u"echo"_qs});
        QVERIFY(served.start());
        const quint16 port = served.server.endpoint()->port;
        std::vector<std::unique_ptr<Party>> clients;
        for (int i = 0; i < 5; ++i)
            clients.push_back(served.connect());
        for (const auto &client : clients)
            QTRY_VERIFY(client->isOpen());
        QSignalSpy stopped(&served.server, &TestServer::stopped);
        served.server.stop();
        QVERIFY(!served.server.endpoint());
        QTRY_COMPARE(stopped.count(), 1);
        for (const auto &client : clients) {
            QTRY_VERIFY(client->isClosed());
            QCOMPARE(client->lastLine(), "closed 1001 by peer cleanly");
        }
        QTcpSocket late;
        late.connectToHost(u"127.0.0.1"_qs, port);
        QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void stopWithoutClientsIsTheEndAtOnce_data()
    {
        QTest::addColumn<bool>("isStarted");
        QTest::addRow("that was started") << true;
        QTest::addRow("that never was") << false;
    }
    void stopWithoutClientsIsTheEndAtOnce()
    {
        QFETCH(bool, isStarted);
        Served served;
        if (isStarted)
            QVERIFY(served.start());
        QSignalSpy stopped(&served.server, &TestServer::stopped);
        served.server.stop();
        QTRY_COMPARE(stopped.count(), 1);
    }

    void aClientThatNeverAnswersIsLeftAfterATime_data()
    {
        QTest::addColumn<QStringList>("behaviours");
        QTest::addColumn<bool>("floods");
        QTest::addRow("a silent one") << QStringList {} << false;
        QTest::addRow("one that does not read a flood") << QStringList {u"flood"_qs} << false;
        QTest::addRow("one that does not read its echo") << QStringList {u"echo"_qs} << true;
    }
    void aClientThatNeverAnswersIsLeftAfterATime()
    {
        QFETCH(QStringList, behaviours);
        QFETCH(bool, floods);
        Served served(behaviours);
        net::ListenOptions options;
        options.closeTimeout = std::chrono::milliseconds(100);
        QVERIFY(served.start(options));
        int open = 0;
        connect(&served.sessions, &session::SessionManager::sessionAdopted, this, [&](session::Session *session) {
            connect(session, &session::Session::changed, this,
                [&open, session] { open += session->snapshot().state == session::State::Open ? 1 : 0; });
        });
        QTcpSocket client;
        client.setReadBufferSize(1);
        client.connectToHost(u"127.0.0.1"_qs, served.server.endpoint()->port);
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        client.write(requestHead());
        if (floods)
            client.write(QByteArray(wire::binary(QByteArray(64 * 1024, 'e')).masked()).repeated(512));
        QTRY_VERIFY(open > 0);
        QSignalSpy stopped(&served.server, &TestServer::stopped);
        served.server.stop();
        QTRY_COMPARE(stopped.count(), 1);
    }

    void aClientInItsHandshakeIsDropped()
    {
        Served served;
        QVERIFY(served.start());
        int adopted = 0;
        connect(&served.sessions, &session::SessionManager::sessionAdopted, this, [&] { ++adopted; });
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_qs, served.server.endpoint()->port);
        client.write("O"); // of a method that no browser begins with
        QTRY_COMPARE(adopted, 1);
        QSignalSpy stopped(&served.server, &TestServer::stopped);
        served.server.stop();
        QTRY_COMPARE(stopped.count(), 1);
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    }

    void itCanBeStartedAgain()
    {
        Served served({u"welcome"_qs});
        QVERIFY(served.start());
        QSignalSpy stopped(&served.server, &TestServer::stopped);
        served.server.stop();
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(served.start());
        const auto client = served.connect();
        QTRY_COMPARE(client->messages(Direction::In).size(), 1U);
    }

    void stopOvertakesStart()
    {
        Served served;
        QSignalSpy stopped(&served.server, &TestServer::stopped);
        served.server.start({}, {}, {});
        served.server.stop();
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(!served.server.endpoint());
    }

    void whereItCannotListenItFails()
    {
        const RawServer other;
        Served served;
        std::optional<net::ListenError> error;
        connect(&served.server, &TestServer::failed, this, [&](const net::ListenError &e) { error = e; });
        net::ListenOptions options;
        options.port = other.port();
        served.server.start(options, {}, {});
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, net::ListenError::Kind::AddressInUse);
        QVERIFY(!served.server.endpoint());
    }

    void itMayBeDestroyedAtAnyTime_data()
    {
        QTest::addColumn<QByteArray>("moment");
        QTest::addRow("just after start") << QByteArray("start");
        QTest::addRow("with clients in a flood") << QByteArray("flood");
        QTest::addRow("just after stop") << QByteArray("stop");
    }
    void itMayBeDestroyedAtAnyTime()
    {
        QFETCH(QByteArray, moment);
        Stage stage;
        session::SessionManager sessions;
        auto server = std::make_unique<TestServer>(&sessions);
        Party client(stage);
        server->start({}, {*server::BehaviourRegistry().find(u"flood"_qs)}, {});
        if (moment != "start") {
            QTRY_VERIFY(server->endpoint());
            client.open(optionsFor(server->endpoint()->url()));
            QTRY_VERIFY(client.messages(Direction::In).size() > 100);
        }
        if (moment == "stop")
            server->stop();
        server.reset();
        if (moment != "start")
            QTRY_VERIFY(client.isClosed());
        QCoreApplication::processEvents(); // what was under way finds nobody
    }
};

QTEST_GUILESS_MAIN(TestTestServerEnd)
#include "tst_testserverend.moc"
