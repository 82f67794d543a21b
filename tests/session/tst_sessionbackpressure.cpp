// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <capture/reader.h>
#include <session/answerhold.h>
#include <session/sessioncore.h>
#include <session/sessionmanager.h>

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::session;
using namespace framescope::tests;

namespace {

constexpr int patience = 20'000; // milliseconds, of a busy machine

/// How far a recording may fall behind, at most.
constexpr qint64 mostBehind = 64LL * 1024 * 1024;
constexpr qsizetype pieceSize = 1024 * 1024;
constexpr int pieceCount = 128;

/// A recording whose writer stands still until it is let go.
struct SlowRecording {
    SlowRecording()
        : recording(capture::Recording::create(folder.filePath(QStringLiteral("it.fscope"))).value())
        , subscription(recording->subscribe([this](const capture::Progress &) {
            isStuck = true;
            mayGoOn.acquire();
            mayGoOn.release();
        }))
    {
    }
    void letGo() { mayGoOn.release(); }

    QTemporaryDir folder;
    QSemaphore mayGoOn;
    std::atomic<bool> isStuck = false;
    std::shared_ptr<capture::Recording> recording;
    capture::Recording::Subscription subscription;
};

/// A session whose recording is stuck, with a server that speaks by hand.
struct StuckSession {
    ~StuckSession() { slow.letGo(); } // sessions that end wait for the writer
    [[nodiscard]] bool open(net::EngineKind engine = net::EngineKind::Wire)
    {
        net::ConnectOptions options = optionsFor(server.url());
        options.engine = engine;
        session->open(options);
        if (!QTest::qWaitFor([this] { return server.hasRequest(); }, patience))
            return false;
        server.accept();
        return QTest::qWaitFor([this] { return session->snapshot().state == State::Open && slow.isStuck; }, patience);
    }

    SlowRecording slow;
    RawServer server;
    SessionManager sessions;
    Session *session = sessions.createClient(slow.recording, {});
};

} // namespace

class TestSessionBackpressure : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPeerThatPingsAndReadsNoAnswersIsNotReadUntilItDoes()
    {
        constexpr int pingCount = 400'000;
        RawServer server;
        SessionManager sessions;
        Session *session = sessions.createClient(nullptr, {});
        session->open(optionsFor(server.url()));
        QTRY_VERIFY(server.hasRequest());
        server.accept();
        server.stopReading();
        server.send(wire::ping(QByteArray(125, 'p')).bytes().repeated(pingCount));
        QVERIFY(server.waitUntilStuck());
        server.readOn();
        server.send(wire::text("the last"));
        QTRY_COMPARE_WITH_TIMEOUT(session->snapshot().counters.messagesIn, 1, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(server.receivedFrames().size(), pingCount * (2 + 4 + 125), 60'000);
        session->abort();
    }

    void aRecordingThatIsBehindHoldsTheSenderBackAndLosesNothing()
    {
        StuckSession stuck;
        QVERIFY(stuck.open());
        auto &[slow, server, sessions, session] = stuck;
        const QByteArray piece = wire::binary(QByteArray(pieceSize, 'x'));
        for (int i = 0; i < pieceCount; ++i)
            server.send(piece);
        QVERIFY(server.waitUntilStuck());
        QVERIFY(slow.recording->pendingBytes() < mostBehind + 2 * pieceSize);
        QVERIFY(session->snapshot().counters.messagesIn < pieceCount);
        slow.letGo();
        server.send(wire::close(1000, "all"));
        server.end();
        QTRY_COMPARE_WITH_TIMEOUT(session->snapshot().state, State::Closed, 60'000);
        QCOMPARE(session->snapshot().counters.messagesIn, qint64(pieceCount));
        slow.recording->flush();
        const auto reader = capture::Reader::open(slow.recording->path()).value();
        const auto rows = reader->messages(base::MessageId(1), 1000);
        QCOMPARE(rows.size(), size_t(pieceCount + 2)); // with the close frames
        for (size_t i = 0; i < size_t(pieceCount); ++i)
            QVERIFY(rows[i].isComplete && rows[i].size == pieceSize);
    }

    void aPeerThatCannotBeSlowedDownIsDroppedBeforeMemoryIsFull()
    {
        StuckSession stuck;
        QVERIFY(stuck.open(net::EngineKind::Qt));
        auto &[slow, server, sessions, session] = stuck;
        const QByteArray piece = wire::binary(QByteArray(8 * pieceSize, 'x'));
        for (int i = 0; i < 40; ++i)
            server.send(piece);
        QTRY_COMPARE_WITH_TIMEOUT(session->snapshot().state, State::Closed, 60'000);
        QVERIFY(slow.recording->pendingBytes() >= 256LL * 1024 * 1024);
        slow.letGo();
        slow.recording->flush();
        const auto reader = capture::Reader::open(slow.recording->path()).value();
        const auto events = reader->events(base::EventId(0), 1000);
        const auto isOverrun = [](const capture::EventRow &event) { return event.kind == capture::EventKind::Overrun; };
        const auto found = std::find_if(events.begin(), events.end(), isOverrun);
        QVERIFY(found != events.end());
        QVERIFY(found->detail.value(u"pending"_qs).toInteger() >= 256LL * 1024 * 1024);
        QCOMPARE(events.back().kind, capture::EventKind::Closed);
    }

    void aPeerThatReadsNoAnswersAndCannotBeSlowedDownIsDropped()
    {
        RawServer server;
        SessionManager sessions;
        AnswerHold hold;
        std::atomic<qint64> most = 0;
        std::atomic<bool> isOverrun = false;
        Session *session =
            sessions.createClient(nullptr, {}, [&](SessionCore &core, const net::Event &event, base::MessageId) {
                if (std::holds_alternative<net::Overrun>(event.what))
                    isOverrun = true;
                const auto *crossed = std::get_if<net::MessageCrossed>(&event.what);
                if (!crossed)
                    return;
                hold.update(core);
                most = std::max<qint64>(most, core.bufferedAmount());
                if (crossed->direction == base::Direction::In)
                    core.sendBinary(crossed->message.payload());
            });
        net::ConnectOptions options = optionsFor(server.url());
        options.engine = net::EngineKind::Qt;
        session->open(options);
        QTRY_VERIFY(server.hasRequest());
        server.accept();
        server.stopReading();
        const QByteArray piece = wire::binary(QByteArray(8 * pieceSize, 'x'));
        for (int i = 0; i < 60; ++i)
            server.send(piece);
        QTRY_COMPARE_WITH_TIMEOUT(session->snapshot().state, State::Closed, 60'000);
        QVERIFY(isOverrun);
        QVERIFY(most < 300LL * 1024 * 1024);
    }

    void aHeldSessionCanBeAborted()
    {
        StuckSession stuck;
        QVERIFY(stuck.open());
        auto &[slow, server, sessions, session] = stuck;
        for (int i = 0; i < 5; ++i)
            server.send(wire::binary(QByteArray(20 * pieceSize, 'x')));
        QVERIFY(server.waitUntilStuck());
        session->abort();
        QTRY_COMPARE(session->snapshot().state, State::Closed);
    }
};

QTEST_GUILESS_MAIN(TestSessionBackpressure)
#include "tst_sessionbackpressure.moc"
