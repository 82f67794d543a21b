// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playedrecording.h"
#include "support/testcase.h"

#include <replay/readahead.h>
#include <replay/stepreader.h>

#include <QSemaphore>
#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using namespace std::chrono_literals;
using replay::ReplayError;
using replay::Sender;
using replay::Step;
using replay::StepReader;
using replay::StepSelection;

namespace {

/// "client 100 text hello"
QByteArray lineOf(const Step &step)
{
    static const std::map<protocol::Opcode, QByteArray> types {
        {protocol::Opcode::Text, "text"}, {protocol::Opcode::Binary, "binary"}, {protocol::Opcode::Close, "close"}};
    const QByteArray payload = step.type == protocol::Opcode::Close
        ? QByteArray::number(qFromBigEndian<quint16>(step.payload.data()))
        : step.payload;
    return QByteArray(step.sender == Sender::Client ? "client " : "server ")
        + QByteArray::number(static_cast<qlonglong>(std::chrono::round<std::chrono::milliseconds>(step.at).count())) + ' '
        + types.at(step.type) + ' ' + payload;
}

QByteArrayList linesOf(StepReader &reader)
{
    QByteArrayList lines;
    while (const auto step = reader.next())
        lines.append(lineOf(*step));
    return lines;
}

QByteArrayList stepsOf(const PlayedRecording &recording, const StepSelection &selection = {})
{
    auto reader = StepReader::open(recording.path(), selection);
    return reader ? linesOf(**reader) : QByteArrayList {"cannot be opened"};
}

} // namespace

class TestStepReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void timesCountFromTheOpeningHandshake()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(500);
        recording.out(600, "hello");
        recording.in(650, "world");
        recording.add(700, base::Direction::Out, protocol::Opcode::Binary, "!");
        recording.closed(900);
        recording.finish();
        QCOMPARE(
            stepsOf(recording), QByteArrayList({"client 100 text hello", "server 150 text world", "client 200 binary !"}));
    }

    void aServersRecordingIsSeenFromTheOtherSide()
    {
        PlayedRecording recording;
        recording.beginSession(protocol::Role::Server);
        recording.opened(0);
        recording.in(10, "question");
        recording.out(20, "answer");
        recording.finish();
        QCOMPARE(stepsOf(recording), QByteArrayList({"client 10 text question", "server 20 text answer"}));
        StepSelection servers;
        servers.sender = Sender::Server;
        QCOMPARE(stepsOf(recording, servers), QByteArrayList({"server 20 text answer"}));
    }

    void withoutAHandshakeTimesCountFromTheFirstMessage()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.out(1000, "a");
        recording.out(1030, "b");
        recording.finish();
        QCOMPARE(stepsOf(recording), QByteArrayList({"client 0 text a", "client 30 text b"}));
    }

    void pingsPongsAndWhatWasCutOffAreLeftOut()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.add(1, base::Direction::Out, protocol::Opcode::Ping, "p");
        recording.add(2, base::Direction::In, protocol::Opcode::Pong, "p");
        recording.out(3, "whole");
        recording.add(4, base::Direction::In, protocol::Opcode::Text, "cu", false);
        recording.finish();
        QCOMPARE(stepsOf(recording), QByteArrayList({"client 3 text whole"}));
    }

    void theFirstCloseIsTheLastStep()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.out(1, "a");
        recording.add(2, base::Direction::In, protocol::Opcode::Close, closePayload(4001));
        recording.out(3, "b"); // was under way
        recording.add(4, base::Direction::Out, protocol::Opcode::Close, closePayload(4001));
        recording.finish();
        QCOMPARE(stepsOf(recording), QByteArrayList({"client 1 text a", "client 3 text b", "server 3 close 4001"}));
        StepSelection clients;
        clients.sender = Sender::Client;
        QCOMPARE(stepsOf(recording, clients), QByteArrayList({"client 1 text a", "client 3 text b"}));
    }

    void ofReconnectionsOnlyTheLastCloseCounts()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.out(1, "a");
        recording.add(2, base::Direction::In, protocol::Opcode::Close, closePayload(1012));
        recording.opened(10);
        recording.out(11, "b");
        recording.add(12, base::Direction::Out, protocol::Opcode::Close, closePayload(1000));
        recording.finish();
        QCOMPARE(stepsOf(recording), QByteArrayList({"client 1 text a", "client 11 text b", "client 12 close 1000"}));
    }

    void longPausesAreCutShort()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.out(100, "a");
        recording.out(60'100, "b");
        recording.out(60'150, "c");
        recording.in(200'000, "of the other");
        recording.out(120'150, "d");
        recording.finish();
        StepSelection selection;
        selection.sender = Sender::Client;
        selection.longestPause = 1s;
        QCOMPARE(stepsOf(recording, selection),
            QByteArrayList({"client 100 text a", "client 1100 text b", "client 1150 text c", "client 2150 text d"}));
    }

    void aSessionIsFoundByItsNumberOrAsTheFirstWithMessages()
    {
        PlayedRecording recording;
        const base::SessionId silent = recording.beginSession();
        recording.opened(0);
        recording.add(1, base::Direction::Out, protocol::Opcode::Ping, {});
        recording.beginSession();
        recording.opened(2);
        recording.out(3, "second");
        const base::SessionId third = recording.beginSession();
        recording.opened(4);
        recording.out(5, "third");
        recording.finish();
        QCOMPARE(stepsOf(recording), QByteArrayList({"client 1 text second"}));
        StepSelection selection;
        selection.session = third;
        QCOMPARE(stepsOf(recording, selection), QByteArrayList({"client 1 text third"}));
        selection.session = silent;
        QVERIFY(StepReader::open(recording.path(), selection).error().kind == ReplayError::Kind::NothingToReplay);
        selection.session = base::SessionId(99);
        const auto unknown = StepReader::open(recording.path(), selection);
        QVERIFY(unknown.error().kind == ReplayError::Kind::NoSuchSession);
        QCOMPARE(unknown.error().session.value, qint64(99));
    }

    void whatIsNoRecordingIsRefusedWithItsReason()
    {
        const auto nowhere = StepReader::open(u"/nowhere"_qs, {});
        QVERIFY(nowhere.error().kind == ReplayError::Kind::Unreadable);
        QVERIFY(nowhere.error().cause->kind == capture::ReadError::Kind::NotFound);
        PlayedRecording empty;
        empty.beginSession();
        empty.finish();
        QVERIFY(StepReader::open(empty.path(), {}).error().kind == ReplayError::Kind::NothingToReplay);
    }

    void aheadIsReadInBatchesAndInOrder()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        constexpr int count = 3000;
        for (int i = 0; i < count; ++i) {
            recording.out(i, QByteArray::number(i));
            recording.in(i, "x");
        }
        recording.closed(count + 7);
        recording.finish();
        StepSelection selection;
        selection.sender = Sender::Client;
        QSemaphore woken;
        replay::ReadAhead steps(
            std::make_shared<replay::Worker>(), recording.path(), selection, [&woken] { woken.release(); });
        for (int i = 0; i < count; ++i) {
            while (!steps.peek())
                QVERIFY(woken.tryAcquire(1, 60'000));
            QVERIFY(!steps.end() || i + 1 >= count);
            QCOMPARE(steps.take().payload, QByteArray::number(i));
        }
        while (!steps.end())
            QVERIFY(woken.tryAcquire(1, 60'000));
        QVERIFY(!steps.peek());
        QCOMPARE(steps.end()->others, qint64(count));
        QVERIFY(steps.end()->at == std::chrono::milliseconds(count + 7));
        QVERIFY(!steps.end()->error);
    }

    void whatCannotBeReadAheadIsTold()
    {
        QSemaphore woken;
        replay::ReadAhead steps(std::make_shared<replay::Worker>(), u"/nowhere"_qs, {}, [&woken] { woken.release(); });
        while (!steps.end())
            QVERIFY(woken.tryAcquire(1, 60'000));
        QVERIFY(steps.end()->error->kind == ReplayError::Kind::Unreadable);
    }

    void nothingIsReadOnceItIsToStop()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.out(1, "one");
        recording.out(2, "two");
        recording.add(3, base::Direction::Out, protocol::Opcode::Close, closePayload(1000));
        recording.finish();
        std::stop_source stop;
        const auto steps = replay::StepReader::open(recording.path(), {}, stop.get_token()).value();
        QVERIFY(steps->next());
        stop.request_stop();
        QVERIFY(!steps->next());
        QVERIFY(!steps->error());
        QVERIFY(replay::StepReader::open(recording.path(), {}, stop.get_token()).error().kind
            == replay::ReplayError::Kind::NothingToReplay);
    }
};

QTEST_GUILESS_MAIN(TestStepReader)
#include "tst_stepreader.moc"
