// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <net/iothread.h>
#include <session/sessioncore.h>
#include <session/sessionmanager.h>

#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using namespace framescope::session;
using namespace framescope::tests;
using base::Direction;

namespace {

/// A session without a recording, and a server that does as it is told.
struct Scene {
    explicit Scene(Observer observer = {})
        : session(sessions.createClient(nullptr, {}, std::move(observer)))
    {
    }
    ~Scene() { session->abort(); } // the server has no time to answer while the manager waits for it
    bool open()
    {
        session->open(optionsFor(server.url()));
        if (!QTest::qWaitFor([this] { return server.hasRequest(); }))
            return false;
        server.accept();
        return QTest::qWaitFor([this] { return state() == State::Open; });
    }
    [[nodiscard]] State state() const { return session->snapshot().state; }

    RawServer server;
    SessionManager sessions;
    Session *session;
};

} // namespace

class TestSession : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionGoesThroughItsStates()
    {
        Scene scene;
        QList<State> states;
        connect(scene.session, &Session::changed, this, [&] {
            if (states.isEmpty() || states.last() != scene.state())
                states.append(scene.state());
        });
        QCOMPARE(scene.state(), State::Idle);
        QCOMPARE(scene.session->snapshot().attempt, 0);
        scene.session->open(optionsFor(scene.server.url()));
        QTRY_COMPARE(scene.state(), State::Connecting);
        QTRY_VERIFY(scene.server.hasRequest());
        scene.server.accept();
        QTRY_COMPARE(scene.state(), State::Open);
        scene.session->close(protocol::CloseCode::Normal);
        QTRY_COMPARE(scene.state(), State::Closing);
        scene.server.send(wire::close(1000));
        scene.server.end();
        QTRY_COMPARE(scene.state(), State::Closed);
        QCOMPARE(states, (QList {State::Connecting, State::Open, State::Closing, State::Closed}));
        const Snapshot &snapshot = scene.session->snapshot();
        QVERIFY(snapshot.outcome && snapshot.outcome->isClean && !snapshot.error);
        QCOMPARE(snapshot.peer, u"127.0.0.1:"_qs + QString::number(scene.server.port()));
    }

    void countersCountWhatCrossed()
    {
        Scene scene;
        QVERIFY(scene.open());
        scene.session->sendText("12345");
        scene.session->sendBinary("123");
        scene.session->sendPing("p");
        scene.server.send(wire::text("ab").unfinished().bytes() + wire::ping().bytes() + wire::continuation("c").bytes()
            + wire::binary("defg").bytes());
        Counters expected;
        expected.messagesIn = 2;
        expected.bytesIn = 7;
        expected.wireIn = 4 + 2 + 3 + 6;
        expected.messagesOut = 2;
        expected.bytesOut = 8;
        expected.wireOut = 11 + 9 + 7 + 6; // and the pong
        QTRY_COMPARE(scene.session->snapshot().counters, expected);
    }

    void aFailureIsTold()
    {
        Scene scene;
        scene.session->open(optionsFor(scene.server.url()));
        QTRY_VERIFY(scene.server.hasRequest());
        scene.server.send("HTTP/1.1 404 No\r\nContent-Length: 2\r\n\r\nno");
        QTRY_COMPARE(scene.state(), State::Closed);
        QCOMPARE(scene.session->snapshot().error->body, "no");
        QVERIFY(scene.session->snapshot().outcome);
    }

    void anotherAttemptForgetsTheOneBefore()
    {
        Scene scene;
        scene.session->open(optionsFor(u"ws://127.0.0.1:1"_qs));
        QTRY_COMPARE(scene.state(), State::Closed);
        QVERIFY(scene.session->snapshot().error);
        QVERIFY(scene.open());
        const Snapshot &snapshot = scene.session->snapshot();
        QCOMPARE(snapshot.attempt, 2);
        QVERIFY(!snapshot.error && !snapshot.outcome);
    }

    void openingAnOpenSessionEndsTheConnection()
    {
        std::atomic<int> closed = 0;
        Scene scene([&](SessionCore &, const net::Event &event, base::MessageId) {
            closed += std::holds_alternative<net::Closed>(event.what) ? 1 : 0;
        });
        QVERIFY(scene.open());
        RawServer other;
        scene.session->open(optionsFor(other.url()));
        QTRY_VERIFY(other.hasRequest());
        QCOMPARE(closed, 1);
        QTRY_COMPARE(scene.server.client().state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(wire::read(scene.server.receivedFrames()), QByteArrayList {"close 1001 \"\" masked"});
        other.accept();
        QTRY_COMPARE(scene.session->snapshot().attempt, 2); // until then it is that of the first, which is open too
        QTRY_COMPARE(scene.state(), State::Open);
    }

    void anObserverMayOpenItAgain_data()
    {
        QTest::addColumn<bool>("atTheEnd");
        QTest::addRow("when it is told of the end") << true;
        QTest::addRow("when it is told of a message") << false;
    }
    void anObserverMayOpenItAgain()
    {
        QFETCH(bool, atTheEnd);
        RawServer other;
        std::atomic<int> closed = 0;
        Scene scene([&](SessionCore &core, const net::Event &event, base::MessageId) {
            const bool isEnd = std::holds_alternative<net::Closed>(event.what);
            closed += isEnd ? 1 : 0;
            const auto *crossed = std::get_if<net::MessageCrossed>(&event.what);
            const bool isMoment = atTheEnd ? isEnd : crossed && crossed->direction == Direction::In;
            if (isMoment && core.snapshot().attempt == 1)
                core.open(optionsFor(other.url()));
        });
        QVERIFY(scene.open());
        scene.server.send(wire::text("x"));
        if (atTheEnd)
            scene.server.end();
        QTRY_VERIFY(other.hasRequest());
        QCOMPARE(closed, 1);
        other.accept();
        QTRY_COMPARE(scene.session->snapshot().attempt, 2); // until then it is that of the first, which is open too
        QTRY_COMPARE(scene.state(), State::Open);
    }

    void closeBeforeItIsOpenGivesUp()
    {
        Scene scene;
        scene.session->open(optionsFor(scene.server.url()));
        QTRY_VERIFY(scene.server.hasRequest());
        scene.session->close(protocol::CloseCode::Normal);
        QTRY_COMPARE(scene.state(), State::Closed);
        QVERIFY(!scene.session->snapshot().error);
    }

    void abortEndsItAtOnce()
    {
        Scene scene;
        QVERIFY(scene.open());
        scene.session->abort();
        QTRY_COMPARE(scene.state(), State::Closed);
        QVERIFY(!scene.session->snapshot().outcome->isClean);
        scene.session->abort(); // no harm
    }

    void whatCannotBeSentIsTold()
    {
        Scene scene;
        std::vector<protocol::SendError> told;
        connect(scene.session, &Session::sendFailed, this, [&](protocol::SendError error) { told.push_back(error); });
        using protocol::SendError;
        scene.session->sendText("x");
        scene.session->sendBinary("x");
        scene.session->sendPing("x");
        scene.session->close(std::nullopt);
        QTRY_COMPARE(told, std::vector(4, SendError::NotOpen));
        told.clear();
        QVERIFY(scene.open());
        scene.session->sendText("\xff");
        scene.session->sendPing(QByteArray(200, 'p'));
        scene.session->close(protocol::CloseCode::NoStatus);
        QTRY_COMPARE(
            told, (std::vector {SendError::InvalidUtf8, SendError::ControlPayloadTooLong, SendError::InvalidCloseCode}));
    }

    void theLastStateAlwaysArrives()
    {
        constexpr int count = 20'000;
        Scene scene;
        QVERIFY(scene.open());
        QByteArray flood;
        for (int i = 0; i < count; ++i)
            flood += wire::text("x").bytes();
        int changes = 0;
        connect(scene.session, &Session::changed, this, [&] { ++changes; });
        scene.server.send(flood + wire::close(1000).bytes());
        scene.server.end();
        QTRY_COMPARE(scene.state(), State::Closed);
        QCOMPARE(scene.session->snapshot().counters.messagesIn, qint64(count));
        QVERIFY(changes > 0 && changes < count / 10);
    }

    void messagesHaveNumbersThoughNothingIsRecorded()
    {
        std::atomic<qint64> last = 0;
        Scene scene([&](SessionCore &, const net::Event &event, base::MessageId message) {
            QCOMPARE(message.isValid(), std::holds_alternative<net::MessageCrossed>(event.what));
            if (message.isValid()) {
                QCOMPARE(message.value, last + 1);
                last = message.value;
            }
        });
        QVERIFY(scene.open());
        QVERIFY(!scene.session->recording());
        QVERIFY(scene.session->id().isValid());
        scene.server.send(wire::text("a").bytes() + wire::text("b").bytes());
        QTRY_COMPARE(last, 2);
    }

    void theHeldSessionStopsReading()
    {
        std::atomic<int> heard = 0;
        std::weak_ptr<SessionCore> weak; // I/O thread
        Scene scene([&](SessionCore &core, const net::Event &event, base::MessageId) {
            weak = core.weak_from_this();
            if (!std::holds_alternative<net::MessageCrossed>(event.what))
                return;
            ++heard;
            core.setReadingHeld(true);
        });
        QVERIFY(scene.open());
        scene.server.send(wire::text("a"));
        QTRY_COMPARE(heard, 1);
        scene.server.send(wire::text("b"));
        scene.sessions.io().run([&] {
            QVERIFY(weak.lock()->canSend());
            QCOMPARE(weak.lock()->bufferedAmount(), 0);
            weak.lock()->setReadingHeld(false);
        });
        QTRY_COMPARE(heard, 2);
        scene.server.send(wire::close(1000)); // the close handshake must go on all the same
        scene.session->close(protocol::CloseCode::Normal);
        scene.server.end();
        QTRY_COMPARE(scene.state(), State::Closed);
    }

    void tlsAndSubprotocolAreTold()
    {
        Stage stage;
        net::ListenOptions listenOptions;
        listenOptions.identity = localIdentity();
        listenOptions.subprotocols = {"chat"};
        listenOptions.host = u"::1"_qs;
        Host host(stage, listenOptions);
        SessionManager sessions;
        Session *session = sessions.createClient(nullptr, {});
        net::ConnectOptions options = host.options();
        options.request.subprotocols = {"chat"};
        session->open(options);
        QTRY_COMPARE(session->snapshot().state, State::Open);
        QCOMPARE(session->snapshot().tlsProtocol, u"TLS 1.3"_qs);
        QVERIFY(!session->snapshot().tlsCipher.isEmpty());
        QCOMPARE(session->snapshot().subprotocol, u"chat"_qs);
        QVERIFY(session->snapshot().peer.startsWith(u"[::1]:"));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
