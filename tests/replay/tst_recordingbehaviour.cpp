// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playedrecording.h"
#include "support/testcase.h"

#include <replay/recordingbehaviour.h>

#include <QSemaphore>
#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using namespace std::chrono_literals;
using replay::RecordingBehaviour;
using replay::RecordingSpec;
using server::BehaviourError;

namespace {

QByteArray lineOf(const server::Action &action)
{
    if (const auto *text = std::get_if<server::SendText>(&action))
        return "text " + text->utf8.toByteArray();
    if (const auto *binary = std::get_if<server::SendBinary>(&action))
        return "binary " + binary->payload.toByteArray();
    if (const auto *close = std::get_if<server::SendClose>(&action))
        return close->code ? QByteArray("close " + QByteArray::number(static_cast<int>(*close->code)) + ' ' + close->reason)
                           : "close";
    if (const auto *broken = std::get_if<server::SendBrokenClose>(&action))
        return "broken close " + broken->payload.toHex();
    if (std::holds_alternative<server::EndTcp>(action))
        return "end";
    if (const auto *timer = std::get_if<server::StartSingleShot>(&action))
        return "once " + QByteArray::number(static_cast<qlonglong>(timer->delay.count()));
    return "wants to write";
}

/// A behaviour with somebody who carries its wake-ups, at a time of our own.
struct Played {
    explicit Played(const RecordingSpec &spec)
        : behaviour(std::make_shared<replay::Worker>(), spec)
    {
        behaviour.setWaker([this] { woken.release(); });
    }

    QByteArrayList handle(const server::BehaviourEvent &event)
    {
        QByteArrayList lines;
        for (const server::Action &action : behaviour.handle(event))
            lines.append(lineOf(action));
        return lines;
    }
    /// Opens it, and waits until it has read what there is and does something.
    QByteArrayList open()
    {
        QByteArrayList lines = handle(server::ClientOpened {});
        while (lines.isEmpty() && woken.tryAcquire(1, 60'000))
            lines = handle(server::Woken {now});
        return lines;
    }
    QByteArrayList room() { return handle(server::RoomToWrite {now}); }
    QByteArrayList timer(base::Nanoseconds later)
    {
        now += later;
        return handle(server::TimerFired {{}, now});
    }
    QByteArrayList hear(const QByteArray &text) { return handle(server::ClientSent {protocol::Opcode::Text, text}); }

    base::MonoTime now = 1000s;
    QSemaphore woken;
    RecordingBehaviour behaviour;
};

RecordingSpec specOf(const PlayedRecording &recording, RecordingSpec::Mode mode = RecordingSpec::Mode::Time)
{
    RecordingSpec spec;
    spec.path = recording.path();
    spec.mode = mode;
    return spec;
}

} // namespace

class TestRecordingBehaviour : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void byTimeEachMessageIsSentWhenItWas()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.in(0, "at once");
        recording.out(10, "of the client");
        recording.in(250, "later");
        recording.add(250, base::Direction::In, protocol::Opcode::Binary, "!");
        recording.add(300, base::Direction::In, protocol::Opcode::Close, closePayload(4002, "bye"));
        recording.finish();
        Played played(specOf(recording));
        QCOMPARE(played.open(), QByteArrayList({"text at once", "wants to write"}));
        QCOMPARE(played.room(), QByteArrayList({"once 250"}));
        QCOMPARE(played.hear("anything"), QByteArrayList());
        QCOMPARE(played.timer(250ms), QByteArrayList({"text later", "binary !", "wants to write"}));
        QCOMPARE(played.room(), QByteArrayList({"once 50"}));
        QCOMPARE(played.timer(50ms), QByteArrayList({"close 4002 bye", "wants to write"}));
    }

    void itEndsAsTheServerDid_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("line");
        QTest::addRow("without a code") << QByteArray() << QByteArray("close");
        QTest::addRow("a reason that is not UTF-8") << closePayload(4000, "\xff") << QByteArray("broken close 0fa0ff");
        QTest::addRow("no close frame was seen") << closePayload(1006) << QByteArray("end");
    }
    void itEndsAsTheServerDid()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, line);
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.in(0, "x");
        recording.add(0, base::Direction::In, protocol::Opcode::Close, payload);
        recording.finish();
        Played played(specOf(recording));
        QCOMPARE(played.open(), QByteArrayList({"text x", line, "wants to write"}));
    }

    void twiceAsFastItTakesHalfTheTime()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.in(500, "x");
        recording.finish();
        RecordingSpec spec = specOf(recording);
        spec.speed = 2;
        Played played(spec);
        QCOMPARE(played.open(), QByteArrayList({"once 250"}));
    }

    void asFastAsPossibleNothingIsWaitedFor()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.in(5000, "x");
        recording.in(90'000, "y");
        recording.finish();
        RecordingSpec spec = specOf(recording);
        spec.speed = replay::asFastAsPossible;
        Played played(spec);
        QCOMPARE(played.open(), QByteArrayList({"text x", "text y", "wants to write"}));
    }

    void inReplyEachMessageFollowsTheClientsThatItFollowed()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.in(10, "welcome");
        recording.out(20, "one");
        recording.in(30, "first");
        recording.in(31, "first too");
        recording.out(40, "two");
        recording.out(41, "three");
        recording.in(50, "second and third");
        recording.add(60, base::Direction::In, protocol::Opcode::Close, closePayload(1000));
        recording.finish();
        Played played(specOf(recording, RecordingSpec::Mode::Reply));
        QCOMPARE(played.open(), QByteArrayList({"text welcome", "wants to write"}));
        QCOMPARE(played.room(), QByteArrayList());
        QCOMPARE(played.hear("whatever"), QByteArrayList({"text first", "text first too", "wants to write"}));
        QCOMPARE(played.room(), QByteArrayList());
        QCOMPARE(played.hear("2"), QByteArrayList());
        QCOMPARE(played.hear("3"), QByteArrayList({"text second and third", "close 1000 ", "wants to write"}));
    }

    void aClientThatIsEarlyIsAnsweredInItsTurn()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        recording.out(1, "a");
        recording.in(2, "A");
        recording.out(3, "b");
        recording.in(4, "B");
        recording.finish();
        Played played(specOf(recording, RecordingSpec::Mode::Reply));
        QCOMPARE(played.hear("early"), QByteArrayList());
        QCOMPARE(played.open(), QByteArrayList({"text A", "wants to write"}));
        QCOMPARE(played.hear("b"), QByteArrayList()); // not before there is room
        QCOMPARE(played.room(), QByteArrayList({"text B", "wants to write"}));
    }

    void aBurstLeavesRoomForOthers()
    {
        PlayedRecording recording;
        recording.beginSession();
        recording.opened(0);
        constexpr int count = 20;
        for (int i = 0; i < count; ++i)
            recording.in(0, QByteArray(20'000, 'x'));
        recording.finish();
        Played played(specOf(recording));
        int sent = 0;
        for (QByteArrayList lines = played.open(); sent < count; lines = played.room()) {
            QVERIFY(lines.size() <= 5);
            QCOMPARE(lines.last(), QByteArray("wants to write"));
            sent += static_cast<int>(lines.size()) - 1;
        }
        QCOMPARE(sent, count);
    }

    void aRecordingThatCannotBeReadEndsTheConnection()
    {
        RecordingSpec spec;
        spec.path = u"/nowhere"_qs;
        Played played(spec);
        QCOMPARE(played.open(), QByteArrayList({"close 1011 the recording cannot be read"}));
    }

    void theRegistryKnowsIt()
    {
        PlayedRecording recording;
        recording.finish();
        server::BehaviourRegistry registry;
        replay::addRecordingBehaviour(registry);
        QVERIFY(registry.find(u"recording:"_qs + recording.path()).hasValue());
        QVERIFY(registry.find(u"recording:"_qs + recording.path() + u",mode=reply"_qs).hasValue());
        const auto nowhere = registry.find(u"recording:/nowhere"_qs);
        QVERIFY(nowhere.error().kind == BehaviourError::Kind::NoSuchFile);
        QCOMPARE(nowhere.error().path, u"/nowhere"_qs);
        QVERIFY(registry.find(u"recording"_qs).error().kind == BehaviourError::Kind::BadArgument);
        QVERIFY(registry.find(u"recording:x,speed=fast"_qs).error().kind == BehaviourError::Kind::BadArgument);
    }
};

QTEST_GUILESS_MAIN(TestRecordingBehaviour)
#include "tst_recordingbehaviour.moc"
