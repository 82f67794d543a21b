// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playedrecording.h"
#include "support/stage.h"
#include "support/testcase.h"

#include <net/iothread.h>
#include <replay/clientreplay.h>
#include <session/session.h>
#include <session/sessionmanager.h>

#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using namespace std::chrono_literals;
using replay::ClientReplay;
using replay::ClientReplayOptions;
using replay::ClientReplayState;
using replay::Difference;

namespace {

constexpr int patienceMs = 60'000;

/// A replay over a real connection to an endpoint that does as the hook says.
class Scene
{
public:
    explicit Scene(const ClientReplayOptions &options, Party::Hook hook = {})
        : m_host(m_stage, {}, std::move(hook))
        , m_replay(std::make_shared<ClientReplay>(m_sessions.io(), options, [] {}))
    {
        m_session = m_sessions.createClient(
            nullptr, {}, [replay = m_replay](session::SessionCore &core, const net::Event &event, base::MessageId) {
                replay->observe(core, event);
            });
        m_session->open(m_host.options());
    }
    ~Scene()
    {
        m_session->abort();
        m_sessions.io().run([this] { m_weak = std::exchange(m_replay, {}); });
    }

    [[nodiscard]] ClientReplayState state()
    {
        ClientReplayState state;
        m_sessions.io().run([&] { state = m_replay->state(); });
        return state;
    }
    void with(const std::function<void(ClientReplay &)> &task)
    {
        m_sessions.io().run([&] { task(*m_replay); });
    }
    void close() { m_session->close(protocol::CloseCode::Normal); }
    [[nodiscard]] bool isOver()
    {
        return QTest::qWaitFor([this] { return state().isOver; }, patienceMs);
    }
    /// What came to the endpoint, as transcript lines.
    [[nodiscard]] QByteArrayList lines() const
    {
        return m_host.parties().empty() ? QByteArrayList() : m_host.parties().front()->linesAfterOpened();
    }

private:
    Stage m_stage;
    Host m_host;
    session::SessionManager m_sessions;
    std::shared_ptr<ClientReplay> m_replay;
    std::weak_ptr<ClientReplay> m_weak;
    session::Session *m_session = nullptr;
};

ClientReplayOptions optionsOf(const PlayedRecording &recording, double speed = replay::asFastAsPossible)
{
    ClientReplayOptions options;
    options.path = recording.path();
    options.speed = speed;
    options.wait = 100ms;
    return options;
}

void echo(net::Connection &connection, const net::Event &event)
{
    const auto *crossed = std::get_if<net::MessageCrossed>(&event.what);
    if (!crossed || crossed->direction == base::Direction::Out || protocol::isControl(crossed->message.opcode))
        return;
    if (crossed->message.opcode == protocol::Opcode::Text)
        QVERIFY(connection.sendText(crossed->message.payload()));
    else
        QVERIFY(connection.sendBinary(crossed->message.payload()));
}

QByteArrayList incoming(const QByteArrayList &lines)
{
    QByteArrayList found;
    for (const QByteArray &line : lines) {
        if (line.startsWith("in "))
            found.append(line);
    }
    return found;
}

} // namespace

class TestClientReplay : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheClientSentIsSentAgainExactly()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.out(10, "text");
        recording.in(12, "of the server");
        recording.add(14, base::Direction::Out, protocol::Opcode::Binary, "b");
        recording.out(15, "");
        recording.add(20, base::Direction::Out, protocol::Opcode::Close, closePayload(4007, "so long"));
        recording.finish();
        Scene scene(optionsOf(recording));
        QVERIFY(scene.isOver());
        QTRY_COMPARE(incoming(scene.lines()),
            QByteArrayList({"in text \"text\"", "in binary \"b\"", "in text \"\"", "in close 4007 \"so long\""}));
        const ClientReplayState state = scene.state();
        QCOMPARE(state.sent, qint64(3));
        QCOMPARE(state.expected, qint64(1));
        QCOMPARE(state.timed, qint64(0));
        QVERIFY(state.isAllSent && !state.error);
    }

    void byTheClockNothingIsSentBeforeItsTime()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        for (const int ms : {0, 40, 80, 120})
            recording.out(ms, QByteArray::number(ms));
        recording.finish();
        Scene scene(optionsOf(recording, 2));
        QVERIFY(scene.isOver());
        const ClientReplayState state = scene.state();
        QCOMPARE(state.sent, qint64(4));
        QCOMPARE(state.timed, qint64(4));
        QVERIFY(state.position == 120ms);
    }

    void manyMessagesKeepTheirOrderAndNumber()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        constexpr int count = 5000;
        for (int i = 0; i < count; ++i) {
            recording.out(i, QByteArray::number(i));
            recording.in(i, QByteArray::number(i));
        }
        recording.finish();
        ClientReplayOptions options = optionsOf(recording);
        options.compares = true;
        Scene scene(options, echo);
        QVERIFY(scene.isOver());
        const ClientReplayState state = scene.state();
        QCOMPARE(state.sent, qint64(count));
        QCOMPARE(state.received, qint64(count));
        QCOMPARE(state.matches, qint64(count));
        QCOMPARE(state.differenceCount, qint64(0));
    }

    void whatComesBackOtherwiseIsNamed()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.out(0, "a");
        recording.in(1, "a");
        recording.out(2, "b");
        recording.in(3, "B");
        recording.in(4, "never");
        recording.finish();
        ClientReplayOptions options = optionsOf(recording);
        options.compares = true;
        Scene scene(options, echo);
        QVERIFY(scene.isOver());
        const ClientReplayState state = scene.state();
        QCOMPARE(state.matches, qint64(1));
        QCOMPARE(state.differenceCount, qint64(2));
        QVERIFY(state.differences[0].kind == Difference::Kind::Payload);
        QCOMPARE(state.differences[0].recorded.value, qint64(4));
        QVERIFY(state.differences[1].kind == Difference::Kind::Missing);
    }

    void whatWasNotSentIsNotMissedWhereItIsStopped()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.out(0, "now");
        recording.in(1, "now");
        recording.out(3'600'000, "in an hour");
        recording.in(3'600'001, "in an hour");
        recording.finish();
        ClientReplayOptions options = optionsOf(recording, 1);
        options.compares = true;
        Scene scene(options, echo);
        QTRY_COMPARE(scene.state().received, qint64(1));
        scene.with([](ClientReplay &replay) { replay.stop(); });
        scene.close();
        QVERIFY(scene.isOver());
        const ClientReplayState state = scene.state();
        QVERIFY(state.isStopped && !state.isAllSent);
        QCOMPARE(state.sent, qint64(1));
        QCOMPARE(state.matches, qint64(1));
        QCOMPARE(state.differenceCount, qint64(0));
    }

    void stepByStepOneIsSentAtATime()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.out(1000, "one");
        recording.out(600'000, "two");
        recording.out(900'000, "three");
        recording.finish();
        ClientReplayOptions options = optionsOf(recording, 1);
        options.isPaused = true;
        Scene scene(options);
        scene.with([](ClientReplay &replay) { replay.step(); });
        QTRY_COMPARE(scene.state().sent, qint64(1));
        scene.with([](ClientReplay &replay) { replay.step(); });
        QTRY_COMPARE(scene.state().sent, qint64(2));
        QVERIFY(scene.state().position == 600s);
        scene.with([](ClientReplay &replay) {
            replay.setSpeed(replay::asFastAsPossible);
            replay.setPaused(false);
        });
        QVERIFY(scene.isOver());
        QTRY_COMPARE(
            incoming(scene.lines()).mid(0, 3), QByteArrayList({"in text \"one\"", "in text \"two\"", "in text \"three\""}));
        QCOMPARE(scene.state().timed, qint64(0));
    }

    void anEndpointThatClosesEarlyIsTold()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.out(0, "one");
        recording.out(3'600'000, "in an hour");
        recording.finish();
        Scene scene(optionsOf(recording, 1), [](net::Connection &connection, const net::Event &event) {
            const auto *crossed = std::get_if<net::MessageCrossed>(&event.what);
            if (crossed && crossed->direction == base::Direction::In && !protocol::isControl(crossed->message.opcode))
                QVERIFY(connection.close(protocol::CloseCode::GoingAway, {}));
        });
        QVERIFY(scene.isOver());
        QVERIFY(!scene.state().isAllSent);
        QCOMPARE(scene.state().sent, qint64(1));
    }

    void aTextThatIsNotUtf8IsPassedOverAndCounted()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.out(0, "\xff");
        recording.out(1, "good");
        recording.finish();
        Scene scene(optionsOf(recording));
        QVERIFY(scene.isOver());
        QCOMPARE(scene.state().unsendable, qint64(1));
        QCOMPARE(scene.state().sent, qint64(1));
    }
};

QTEST_GUILESS_MAIN(TestClientReplay)
#include "tst_clientreplay.moc"
