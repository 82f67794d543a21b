// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <session/sessionmanager.h>

#include <QTest>

using namespace framescope;
using namespace framescope::session;
using namespace framescope::tests;
using namespace std::chrono_literals;

namespace {

/// A session whose peer answers each ping when it is told to.
struct Scene {
    Scene()
        : session(sessions.createClient(nullptr, {}))
    {
    }
    ~Scene() { session->abort(); }
    bool open()
    {
        session->open(optionsFor(server.url()));
        if (!QTest::qWaitFor([this] { return server.hasRequest(); }))
            return false;
        server.accept();
        return QTest::qWaitFor([this] { return session->snapshot().state == State::Open; });
    }
    /// The payloads of the pings that have come.
    QByteArrayList pings()
    {
        QByteArrayList payloads;
        for (const QByteArray &line : wire::read(server.receivedFrames())) {
            if (line.startsWith("ping \""))
                payloads.append(line.mid(6, line.lastIndexOf('"') - 6));
        }
        return payloads;
    }

    RawServer server;
    SessionManager sessions;
    Session *session;
};

} // namespace

class TestHeartbeat : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnIntervalNothingIsSent()
    {
        Scene scene;
        QVERIFY(scene.open());
        scene.session->sendText("the next thing");
        QTRY_COMPARE(wire::read(scene.server.receivedFrames()).size(), 1);
        QVERIFY(scene.pings().isEmpty());
    }

    void eachPingHasANonceOfItsOwn()
    {
        Scene scene;
        scene.session->setHeartbeat(5ms); // before it is open
        QVERIFY(scene.open());
        QTRY_VERIFY(scene.pings().size() >= 5);
        const QByteArrayList pings = scene.pings();
        QCOMPARE(QSet<QByteArray>(pings.begin(), pings.end()).size(), pings.size());
        QVERIFY(pings.front().startsWith("framescope-"));
    }

    void theAnswersAreMeasured()
    {
        Scene scene;
        QVERIFY(scene.open());
        QCOMPARE(scene.session->snapshot().latency.count, 0);
        scene.session->setHeartbeat(1h); // while it is open: the first one goes at once
        QTRY_COMPARE(scene.pings().size(), 1);
        scene.server.send(wire::pong("another"));
        scene.server.send(wire::pong(scene.pings().front()));
        QTRY_COMPARE(scene.session->snapshot().latency.count, 1);
        const metrics::Percentiles latency = scene.session->snapshot().latency;
        QVERIFY(latency.last > base::Nanoseconds::zero());
        QCOMPARE(latency.max, latency.last);
    }

    void pingsOfAPersonAreMeasuredToo()
    {
        Scene scene;
        QVERIFY(scene.open());
        scene.session->sendPing("are you there?");
        QTRY_COMPARE(scene.pings().size(), 1);
        scene.server.send(wire::pong("are you there?"));
        QTRY_COMPARE(scene.session->snapshot().latency.count, 1);
    }

    void itGoesOnAfterAReconnection()
    {
        Scene scene;
        scene.session->setHeartbeat(5ms);
        QVERIFY(scene.open());
        QTRY_VERIFY(!scene.pings().isEmpty());
        scene.session->abort();
        QTRY_COMPARE(scene.session->snapshot().state, State::Closed);
        RawServer other;
        scene.session->open(optionsFor(other.url()));
        QTRY_VERIFY(other.hasRequest());
        other.accept();
        QTRY_VERIFY(!wire::read(other.receivedFrames()).isEmpty());
    }

    void itEndsWithZeroAndWhileTheConnectionCloses()
    {
        Scene scene;
        scene.session->setHeartbeat(5ms);
        QVERIFY(scene.open());
        QTRY_VERIFY(!scene.pings().isEmpty());
        scene.session->setHeartbeat(0ms);
        scene.session->sendText("the last");
        QTRY_COMPARE(wire::read(scene.server.receivedFrames()).last(), "text \"the last\" masked");
        scene.session->setHeartbeat(5ms);
        QTRY_VERIFY(wire::read(scene.server.receivedFrames()).last().startsWith("ping"));
        scene.session->close(protocol::CloseCode::Normal);
        QTRY_VERIFY(wire::read(scene.server.receivedFrames()).last().startsWith("close"));
        QTRY_COMPARE(scene.session->snapshot().state, State::Closing);
    }
};

QTEST_GUILESS_MAIN(TestHeartbeat)
#include "tst_heartbeat.moc"
