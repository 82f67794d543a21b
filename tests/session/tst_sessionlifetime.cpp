// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <capture/reader.h>
#include <net/iothread.h>
#include <session/sessionmanager.h>

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::session;
using namespace framescope::tests;

namespace {

/// A server that floods each client as fast as it reads.
struct Flood {
    Flood()
        : host(stage, {}, [](net::Connection &connection, const net::Event &event) {
            const auto *crossed = std::get_if<net::MessageCrossed>(&event.what);
            const bool hasRoom = connection.bufferedAmount() < 64 * 1024;
            if (std::holds_alternative<net::Opened>(event.what) || (crossed && hasRoom))
                static_cast<void>(connection.sendBinary(QByteArray(32 * 1024, 'f'))); // it may be closing
        })
    {
    }
    Stage stage;
    Host host;
};

bool isFlooded(const Session *session)
{
    return session->snapshot().counters.messagesIn > 20;
}

} // namespace

class TestSessionLifetime : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionThatIsDeletedSaysGoodbyeAndRecordsTheAnswer()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"it.fscope"_qs);
        RawServer server;
        SessionManager sessions;
        Session *session = sessions.createClient(capture::Recording::create(path).value(), {});
        session->open(optionsFor(server.url()));
        QTRY_VERIFY(server.hasRequest());
        server.accept();
        QTRY_COMPARE(session->snapshot().state, State::Open);
        delete session;
        QTRY_COMPARE(wire::read(server.receivedFrames()), QByteArrayList {"close 1001 \"\" masked"});
        server.send(wire::text("one more").bytes() + wire::close(1001).bytes());
        server.end();
        QTRY_VERIFY(!QFile::exists(path + u"-wal"_qs)); // the recording is complete
        const auto reader = capture::Reader::open(path).value();
        QCOMPARE(reader->lastMessage(), base::MessageId(3));
        QVERIFY(reader->events({}).back().detail[u"clean"].toBool());
    }

    void aSessionThatIsDeletedWhileItClosesEndsAsItWould()
    {
        RawServer server;
        SessionManager sessions;
        Session *session = sessions.createClient(nullptr, {});
        session->open(optionsFor(server.url()));
        QTRY_VERIFY(server.hasRequest());
        server.accept();
        QTRY_COMPARE(session->snapshot().state, State::Open);
        session->close(protocol::CloseCode::Normal);
        delete session;
        QTRY_COMPARE(wire::read(server.receivedFrames()), QByteArrayList {"close 1000 \"\" masked"});
        server.send(wire::close(1000));
        server.end();
        QTRY_COMPARE(server.client().state(), QAbstractSocket::UnconnectedState);
    }

    void aManagerDoesNotWaitForLongForWhoDoesNotAnswer()
    {
        RawServer server;
        {
            SessionManager sessions;
            Session *session = sessions.createClient(nullptr, {});
            auto options = optionsFor(server.url());
            options.closeTimeout = std::chrono::hours(1);
            session->open(options);
            QTRY_VERIFY(server.hasRequest());
            server.accept();
            QTRY_COMPARE(session->snapshot().state, State::Open);
        }
        QTRY_COMPARE(server.client().state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(wire::read(server.receivedFrames()), QByteArrayList {"close 1001 \"\" masked"});
    }

    void sessionsWithoutARecordingHaveNumbersOfTheirOwn()
    {
        SessionManager sessions;
        QCOMPARE(sessions.createClient(nullptr, {})->id(), base::SessionId(1));
        QCOMPARE(sessions.createClient(nullptr, {})->id(), base::SessionId(2));
    }

    void aSessionMayBeDeletedWhileItConnects()
    {
        RawServer server;
        SessionManager sessions;
        Session *session = sessions.createClient(nullptr, {});
        session->open(optionsFor(server.url()));
        delete session;
        delete sessions.createClient(nullptr, {}); // never opened
        QTRY_VERIFY(!server.hasClient() || server.client().state() == QAbstractSocket::UnconnectedState);
    }

    void aSessionMayBeDeletedWhenItHasChanged()
    {
        RawServer server;
        SessionManager sessions;
        QPointer<Session> session = sessions.createClient(nullptr, {});
        connect(session, &Session::changed, this, [&session] { delete session; });
        session->open(optionsFor(server.url()));
        QTRY_VERIFY(!session);
    }

    void aSessionMayBeDeletedWhenSomethingCouldNotBeSent()
    {
        SessionManager sessions;
        QPointer<Session> session = sessions.createClient(nullptr, {});
        connect(session, &Session::sendFailed, this, [&session] { delete session; });
        session->sendText("x");
        session->sendText("y");
        QTRY_VERIFY(!session);
    }

    void aManagerEndsWithSessionsInEveryState()
    {
        RawServer server;
        {
            SessionManager sessions;
            static_cast<void>(sessions.createClient(nullptr, {}));
            sessions.createClient(nullptr, {})->open(optionsFor(u"ws://nonexistent.invalid"_qs));
            sessions.createClient(nullptr, {})->open(optionsFor(u"ws://127.0.0.1:1"_qs));
            Session *open = sessions.createClient(nullptr, {});
            open->open(optionsFor(server.url()));
            QTRY_VERIFY(server.hasRequest());
            server.accept();
            QTRY_COMPARE(open->snapshot().state, State::Open);
            open->sendText("on its way");
        }
        QTRY_COMPARE(server.client().state(), QAbstractSocket::UnconnectedState);
    }

    void aManagerEndsInTheMiddleOfAFloodAndTheRecordingIsWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"it.fscope"_qs);
        Flood flood;
        qint64 seen = 0;
        {
            SessionManager sessions;
            std::shared_ptr<capture::Recording> recording = capture::Recording::create(path).value();
            Session *session = sessions.createClient(recording, {});
            Session *other = sessions.createClient(std::move(recording), {});
            session->open(flood.host.options());
            other->open(flood.host.options());
            QTRY_VERIFY_WITH_TIMEOUT(isFlooded(session) && isFlooded(other), 60'000);
            seen = session->snapshot().counters.messagesIn + other->snapshot().counters.messagesIn;
        }
        QVERIFY(!QFile::exists(path + u"-wal"_qs));
        const auto reader = capture::Reader::open(path).value();
        QVERIFY(reader->lastMessage().value >= seen);
        int closed = 0;
        for (const auto &event : reader->events({}))
            closed += event.kind == capture::EventKind::Closed ? 1 : 0;
        QCOMPARE(closed, 2);
    }

    void aManagerEndsWithConnectionsThatHaveNoHandleYet()
    {
        Stage stage;
        std::vector<std::unique_ptr<Party>> clients;
        std::unique_ptr<net::Listener> listener; // I/O thread of the manager
        {
            SessionManager sessions;
            int adopted = 0;
            connect(&sessions, &SessionManager::sessionAdopted, this, [&adopted] { ++adopted; });
            QString url;
            std::atomic<int> accepted = 0;
            sessions.io().run([&] {
                listener = net::makeWireListener();
                listener->setHandler([&](std::unique_ptr<net::Connection> connection) {
                    sessions.adopt(std::move(connection), nullptr, {});
                    ++accepted;
                });
                url = listener->listen({})->url();
            });
            for (int i = 0; i < 5; ++i) {
                clients.push_back(std::make_unique<Party>(stage));
                clients.back()->open(optionsFor(url));
            }
            while (accepted < 5) // this thread's loop must not run: it would make the handles
                QThread::yieldCurrentThread();
            QCOMPARE(adopted, 0);
            sessions.io().run([&] { listener.reset(); });
        }
        for (const auto &client : clients)
            QTRY_VERIFY(client->isClosed());
    }

    void whatIsAdoptedDuringTheEndIsDropped()
    {
        Stage stage;
        Party client(stage);
        auto sessions = std::make_unique<SessionManager>();
        std::shared_ptr<net::Listener> listener; // I/O thread of the manager
        QString url;
        net::IoThread &io = sessions->io();
        io.run([&] {
            listener = net::makeWireListener();
            listener->setHandler([manager = sessions.get()](std::unique_ptr<net::Connection> connection) {
                manager->adopt(std::move(connection), nullptr, {});
            });
            url = listener->listen({})->url();
        });
        client.open(optionsFor(url));
        io.post([last = std::move(listener)] {}); // listens until the thread has nothing else to do
        sessions.reset();
        QTRY_VERIFY(client.isClosed());
    }
};

QTEST_GUILESS_MAIN(TestSessionLifetime)
#include "tst_sessionlifetime.moc"
