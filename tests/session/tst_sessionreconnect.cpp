// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <capture/reader.h>
#include <session/sessionmanager.h>

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::session;
using namespace framescope::tests;
using namespace std::chrono_literals;
using When = ReconnectPolicy::When;

namespace {

constexpr int patience = 20'000; // milliseconds, of a busy machine
constexpr ReconnectPolicy soon {When::AfterAbnormalClose, 1ms, 1, 0, 1ms};
constexpr ReconnectPolicy inAnHour {When::AfterAbnormalClose, 1h, 1, 0, 1h};

/// A session in a recording, and a server that serves any number of clients, one after the other.
struct Scene {
    Scene()
        : recording(capture::Recording::create(folder.filePath(QStringLiteral("it.fscope"))).value())
        , session(sessions.createClient(recording, {}))
        , server(std::make_unique<RawServer>())
    {
    }
    ~Scene() { session->abort(); }

    [[nodiscard]] bool open(const ReconnectPolicy &policy)
    {
        session->setReconnectPolicy(policy);
        session->open(optionsFor(server->url()));
        return accept(1);
    }
    /// Lets in the client that comes as that attempt.
    [[nodiscard]] bool accept(int attempt)
    {
        if (!QTest::qWaitFor([this] { return server->hasRequest(); }, patience))
            return false;
        server->accept();
        return QTest::qWaitFor([&] { return snapshot().state == State::Open && snapshot().attempt == attempt; }, patience);
    }
    [[nodiscard]] const Snapshot &snapshot() const { return session->snapshot(); }
    [[nodiscard]] bool isWaiting() const
    {
        return QTest::qWaitFor([this] { return snapshot().nextAttempt.has_value(); }, patience);
    }
    [[nodiscard]] std::vector<capture::EventRow> waits()
    {
        recording->flush();
        auto events = capture::Reader::open(recording->path()).value()->events(base::EventId(0), 1000);
        std::erase_if(events, [](const capture::EventRow &event) { return event.kind != capture::EventKind::Waiting; });
        return events;
    }

    QTemporaryDir folder;
    std::shared_ptr<capture::Recording> recording;
    SessionManager sessions;
    Session *session;
    std::unique_ptr<RawServer> server;
};

} // namespace

class TestSessionReconnect : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenConnectionIsMadeAgainAsTheNextAttempt()
    {
        Scene scene;
        QVERIFY(scene.open(inAnHour));
        scene.session->sendText("once");
        QTRY_VERIFY_WITH_TIMEOUT(!scene.server->receivedFrames().isEmpty(), patience);
        scene.server->end();
        QVERIFY(scene.isWaiting());
        QCOMPARE(scene.snapshot().state, State::Closed);
        QCOMPARE(scene.snapshot().attempt, 1);
        const auto left = *scene.snapshot().nextAttempt - base::monoNow();
        QVERIFY(left > 30min && left <= 1h);
        const auto waits = scene.waits();
        QCOMPARE(waits.size(), 1U);
        QCOMPARE(waits[0].attempt, 1);
        QCOMPARE(waits[0].detail, (QJsonObject {{u"delay"_qs, 3'600'000}, {u"attempt"_qs, 2}}));

        const quint16 port = scene.server->port();
        scene.server.reset();
        scene.server = std::make_unique<RawServer>(std::nullopt, QSslSocket::VerifyNone, port);
        scene.session->reconnectNow();
        QVERIFY(scene.accept(2));
        QVERIFY(!scene.snapshot().nextAttempt);
        QVERIFY(scene.server->receivedFrames().isEmpty()); // nothing is sent twice
        QCOMPARE(scene.snapshot().counters.messagesOut, 1);
    }

    void aServerThatIsGoneIsTriedUntilItIsThereAgain()
    {
        Scene scene;
        QVERIFY(scene.open(soon));
        const quint16 port = scene.server->port();
        scene.server.reset();
        QTRY_VERIFY_WITH_TIMEOUT(scene.snapshot().attempt > 5, patience);
        scene.server = std::make_unique<RawServer>(std::nullopt, QSslSocket::VerifyNone, port);
        QTRY_VERIFY_WITH_TIMEOUT(scene.server->hasRequest(), patience);
        scene.server->accept();
        QTRY_COMPARE_WITH_TIMEOUT(scene.snapshot().state, State::Open, patience);
        const int attempts = scene.snapshot().attempt;
        const auto waits = scene.waits();
        QCOMPARE(waits.size(), static_cast<size_t>(attempts - 1));
        for (size_t i = 0; i < waits.size(); ++i)
            QCOMPARE(waits[i].attempt, static_cast<int>(i + 1));
    }

    void aServerThatLetsInAndEndsIsWaitedForLonger()
    {
        Scene scene;
        QVERIFY(scene.open({When::AfterAbnormalClose, 1ms, 100'000'000, 0, 1h}));
        const QByteArray first = scene.server->received();
        scene.server->end();
        QTRY_VERIFY_WITH_TIMEOUT(scene.server->received() != first, patience);
        QVERIFY(scene.accept(2));
        scene.server->end();
        QTRY_COMPARE_WITH_TIMEOUT(scene.snapshot().state, State::Closed, patience);
        QVERIFY(scene.isWaiting());
        const auto waits = scene.waits();
        QCOMPARE(waits.size(), 2U);
        QCOMPARE(waits[1].detail[u"delay"_qs].toInt(), 3'600'000);
    }

    void closingHandshakesAndTheUserEndIt_data()
    {
        QTest::addColumn<std::function<void(Scene &)>>("end");
        const auto add = [](const char *name, const std::function<void(Scene &)> &end) { QTest::addRow("%s", name) << end; };
        add("closed by the peer with 1000", [](Scene &scene) {
            scene.server->send(wire::close(1000));
            scene.server->end();
        });
        add("closed by the user", [](Scene &scene) {
            scene.session->close(protocol::CloseCode::Normal);
            scene.server->end();
        });
        add("aborted by the user", [](Scene &scene) { scene.session->abort(); });
    }
    void closingHandshakesAndTheUserEndIt()
    {
        QFETCH(std::function<void(Scene &)>, end);
        Scene scene;
        QVERIFY(scene.open(soon));
        end(scene);
        QTRY_COMPARE_WITH_TIMEOUT(scene.snapshot().state, State::Closed, patience);
        QVERIFY(!scene.snapshot().nextAttempt);
        QVERIFY(scene.waits().empty());
    }

    void aWaitCanBeCancelled_data()
    {
        QTest::addColumn<std::function<void(Session &)>>("cancel");
        const auto add = [](const char *name, const std::function<void(Session &)> &cancel) {
            QTest::addRow("%s", name) << cancel;
        };
        add("by cancelReconnect()", [](Session &session) { session.cancelReconnect(); });
        add("by close()", [](Session &session) { session.close(protocol::CloseCode::Normal); });
        add("by abort()", [](Session &session) { session.abort(); });
        add("by another policy", [](Session &session) { session.setReconnectPolicy({}); });
    }
    void aWaitCanBeCancelled()
    {
        QFETCH(std::function<void(Session &)>, cancel);
        Scene scene;
        QVERIFY(scene.open(inAnHour));
        bool isRefused = false;
        connect(scene.session, &Session::sendFailed, this, [&] { isRefused = true; });
        scene.server->end();
        QVERIFY(scene.isWaiting());
        cancel(*scene.session);
        QTRY_VERIFY_WITH_TIMEOUT(!scene.snapshot().nextAttempt, patience);
        scene.session->reconnectNow();
        scene.session->sendText("nobody there");
        QTRY_VERIFY_WITH_TIMEOUT(isRefused, patience); // after what came before it
        QCOMPARE(scene.snapshot().attempt, 1);
        QCOMPARE(scene.snapshot().state, State::Closed);
    }

    void openDoesNotWait()
    {
        Scene scene;
        QVERIFY(scene.open(inAnHour));
        scene.server->end();
        QVERIFY(scene.isWaiting());
        RawServer other;
        scene.session->open(optionsFor(other.url()));
        QTRY_VERIFY_WITH_TIMEOUT(other.hasRequest(), patience);
        QCOMPARE(scene.snapshot().attempt, 2);
        QVERIFY(!scene.snapshot().nextAttempt);
    }

    void aSessionMayGoWhileItWaits()
    {
        Scene scene;
        QVERIFY(scene.open(inAnHour));
        scene.server->end();
        QVERIFY(scene.isWaiting());
        delete scene.session;
        scene.session = scene.sessions.createClient(nullptr, {});
    }
};

QTEST_GUILESS_MAIN(TestSessionReconnect)
#include "tst_sessionreconnect.moc"
