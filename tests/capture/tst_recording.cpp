// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is recorded comes back as it was.
#include "capture/recordingtest.h"
#include "capture/records.h"

#include <QTest>

using namespace framescope;
using namespace framescope::capture;
using base::Direction;
using protocol::Opcode;
using tests::eventRecord;
using tests::FrameSource;
using tests::recordOf;
using tests::textRecord;

namespace {

void compareFrames(
    const std::vector<protocol::Frame> &got, const protocol::Message &expected, const base::ClockAnchor &anchor)
{
    QCOMPARE(got.size(), static_cast<size_t>(expected.frames.size()));
    for (size_t i = 0; i < got.size(); ++i) {
        const protocol::Frame &frame = expected.frames[static_cast<qsizetype>(i)];
        QCOMPARE(got[i].header.toBytes(), frame.header.toBytes());
        QCOMPARE(got[i].wirePayload(), frame.wirePayload());
        QCOMPARE(got[i].streamOffset, frame.streamOffset);
        QCOMPARE(got[i].time, anchor.toWall(frame.time));
    }
}

} // namespace

class TestRecording : public tests::RecordingTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void messagesComeBackAsTheyWere_data();
    void messagesComeBackAsTheyWere();
    void controlFramesBetweenFragmentsHaveTheirOwnPlace();
    void aMessageWithoutFramesKeepsItsTime();
    void aBigPayloadComesBackWhole();
    void eventsComeBackInOrder();
    void sessionsShareAFile();
    void timesFollowTheAnchor();
};

void TestRecording::messagesComeBackAsTheyWere_data()
{
    QTest::addColumn<Opcode>("opcode");
    QTest::addColumn<QByteArrayList>("fragments");
    QTest::addColumn<bool>("isMasked");
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<bool>("isValidText");
    const QByteArrayList none {QByteArray()};
    QTest::newRow("a text") << Opcode::Text << QByteArrayList {"hello, wörld"} << false << true << true;
    QTest::newRow("a masked text") << Opcode::Text << QByteArrayList {"hello"} << true << true << true;
    QTest::newRow("an empty text") << Opcode::Text << none << false << true << true;
    QTest::newRow("a text with NULs") << Opcode::Text << QByteArrayList {QByteArray("a\0b\0", 4)} << false << true << true;
    QTest::newRow("a text that is one NUL") << Opcode::Text << QByteArrayList {QByteArray("\0", 1)} << false << true << true;
    QTest::newRow("a text that looks like a number") << Opcode::Text << QByteArrayList {"007"} << false << true << true;
    QTest::newRow("a text with a byte order mark")
        << Opcode::Text << QByteArrayList {"\xEF\xBB\xBFx"} << false << true << true;
    QTest::newRow("a text that is not UTF-8") << Opcode::Text << QByteArrayList {"a\xFFz"} << false << true << false;
    QTest::newRow("a text of three fragments")
        << Opcode::Text << QByteArrayList {"one ", "two ", "three"} << true << true << true;
    QTest::newRow("fragments that cut a code point")
        << Opcode::Text << QByteArrayList {"\xC3", "\xBC"} << false << true << true;
    QTest::newRow("fragments without bytes") << Opcode::Text << QByteArrayList {"", "x", ""} << false << true << true;
    QTest::newRow("a text cut off inside a code point")
        << Opcode::Text << QByteArrayList {"ab\xE2\x82"} << false << false << false;
    QTest::newRow("a text cut off between fragments")
        << Opcode::Text << QByteArrayList {"ab", "cd"} << true << false << true;
    QTest::newRow("a binary") << Opcode::Binary << QByteArrayList {QByteArray("\0\1\xFE\xFF", 4)} << true << true << false;
    QTest::newRow("a binary that could be text") << Opcode::Binary << QByteArrayList {"text"} << false << true << false;
    QTest::newRow("an empty binary") << Opcode::Binary << none << true << true << false;
    QTest::newRow("a binary with 16 bits of length")
        << Opcode::Binary << QByteArrayList {QByteArray(300, 'x')} << true << true << false;
    QTest::newRow("a text longer than a page")
        << Opcode::Text << QByteArrayList {QByteArray(50'000, 'y')} << false << true << true;
    QTest::newRow("a ping") << Opcode::Ping << QByteArrayList {"p1"} << false << true << false;
    QTest::newRow("a pong without payload") << Opcode::Pong << none << true << true << false;
    QTest::newRow("a close with a reason") << Opcode::Close
                                           << QByteArrayList {"\x03\xE8"
                                                              "bye, bÿe"}
                                           << true << true << true;
    QTest::newRow("a close with a code only") << Opcode::Close << QByteArrayList {"\x03\xE8"} << false << true << true;
    QTest::newRow("a close without anything") << Opcode::Close << none << false << true << false;
    QTest::newRow("a close with half a code") << Opcode::Close << QByteArrayList {"\x03"} << false << true << false;
    QTest::newRow("a close whose reason is not UTF-8")
        << Opcode::Close << QByteArrayList {"\x03\xE8\xFF"} << false << true << false;
}

void TestRecording::messagesComeBackAsTheyWere()
{
    QFETCH(Opcode, opcode);
    QFETCH(QByteArrayList, fragments);
    QFETCH(bool, isMasked);
    QFETCH(bool, isComplete);
    QFETCH(bool, isValidText);
    FrameSource source(isMasked);
    std::vector<protocol::Frame> frames;
    for (qsizetype i = 0; i < fragments.size(); ++i)
        frames.push_back(source.next(i == 0 ? opcode : Opcode::Continuation, fragments[i], i + 1 == fragments.size()));
    if (!isComplete)
        frames.back().header.setPayloadLength(frames.back().header.payloadLength + 10);

    auto recording = create();
    QVERIFY(recording);
    const auto session = recording->addSession({});
    const auto direction = isMasked ? Direction::Out : Direction::In;
    const MessageRecord record = recordOf(session, direction, opcode, frames, isComplete);
    QCOMPARE(recording->append(record), base::MessageId(1));
    const auto anchor = recording->anchor();
    recording.reset();

    auto reader = open();
    QVERIFY(reader);
    QCOMPARE(reader->lastMessage(), base::MessageId(1));
    const auto detail = reader->message(base::MessageId(1));
    QVERIFY(detail);
    QCOMPARE(detail->payload, fragments.join());
    QCOMPARE(detail->row.id, base::MessageId(1));
    QCOMPARE(detail->row.session, session);
    QCOMPARE(detail->row.time, anchor.toWall(record.time()));
    QCOMPARE(detail->row.direction, direction);
    QCOMPARE(detail->row.type, opcode);
    QCOMPARE(detail->row.isComplete, isComplete);
    QCOMPARE(detail->row.isValidText, isValidText);
    QCOMPARE(detail->row.size, detail->payload.size());
    QCOMPARE(detail->row.wireSize, static_cast<qint64>(record.message.wireSize()));
    QCOMPARE(detail->row.frameCount, static_cast<int>(fragments.size()));
    QCOMPARE(detail->row.preview, detail->payload.left(maxPreviewBytes));
    compareFrames(detail->frames, record.message, anchor);

    const auto rows = reader->messages(base::MessageId(1), 10);
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].preview, detail->row.preview);
    QCOMPARE(rows[0].size, detail->row.size);
    QCOMPARE(rows[0].isValidText, isValidText);
}

void TestRecording::controlFramesBetweenFragmentsHaveTheirOwnPlace()
{
    FrameSource source;
    const auto first = source.next(Opcode::Text, "to", false);
    const auto ping = source.next(Opcode::Ping, "?");
    const auto last = source.next(Opcode::Continuation, "gether");
    auto recording = create();
    const auto session = recording->addSession({});
    const auto anchor = recording->anchor();
    const auto pingRecord = recordOf(session, Direction::In, Opcode::Ping, {ping});
    const auto textRecord = recordOf(session, Direction::In, Opcode::Text, {first, last});
    // The order is that of the last bytes.
    recording->append(pingRecord);
    recording->append(textRecord);
    recording->append(textRecord);
    recording.reset();

    auto reader = open();
    const auto rows = reader->messages(base::MessageId(1), 10);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[0].type, Opcode::Ping);
    QCOMPARE(rows[1].preview, QByteArray("together"));
    compareFrames(reader->message(base::MessageId(1))->frames, pingRecord.message, anchor);
    compareFrames(reader->message(base::MessageId(2))->frames, textRecord.message, anchor);
    compareFrames(reader->message(base::MessageId(3))->frames, textRecord.message, anchor);
    QVERIFY(reader->message(base::MessageId(2))->frames[1].streamOffset > ping.streamOffset);
}

void TestRecording::aMessageWithoutFramesKeepsItsTime()
{
    auto recording = create();
    const auto session = recording->addSession({});
    MessageRecord record = recordOf(session, Direction::In, Opcode::Text, {});
    record.message.assembled = QByteArray("seen by an engine that shows no frames");
    record.timeWithoutFrames = base::monoNow();
    const auto time = recording->anchor().toWall(record.time());
    recording->append(record);
    recording.reset();

    const auto detail = open()->message(base::MessageId(1));
    QVERIFY(detail);
    QCOMPARE(detail->payload, record.message.payload().toByteArray());
    QCOMPARE(detail->row.time, time);
    QCOMPARE(detail->row.frameCount, 0);
    QCOMPARE(detail->row.wireSize, 0);
    QVERIFY(detail->frames.empty());
}

void TestRecording::aBigPayloadComesBackWhole()
{
    QByteArray payload(16 * 1024 * 1024, Qt::Uninitialized);
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = static_cast<char>(i * 31 + (i >> 8));
    auto recording = create();
    const auto session = recording->addSession({});
    FrameSource source(true);
    recording->append(recordOf(session, Direction::Out, Opcode::Binary, {source.next(Opcode::Binary, payload)}));
    recording->append(recordOf(session, Direction::Out, Opcode::Binary,
        {source.next(Opcode::Binary, payload, false), source.next(Opcode::Continuation, "end")}));
    recording.reset();

    auto reader = open();
    const auto rows = reader->messages(base::MessageId(1), 2);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].preview, payload.first(maxPreviewBytes));
    QVERIFY(reader->message(base::MessageId(1))->payload == payload);
    const auto second = reader->message(base::MessageId(2));
    QVERIFY(second->payload == payload + "end");
    QVERIFY(second->frames[0].payload.view() == payload);
    QCOMPARE(second->frames[1].payload.toByteArray(), QByteArray("end"));
}

void TestRecording::eventsComeBackInOrder()
{
    auto recording = create();
    const auto session = recording->addSession({});
    const auto anchor = recording->anchor();
    EventRecord sent = eventRecord(session, EventKind::RequestSent);
    sent.data = "GET / HTTP/1.1\r\n\r\n";
    EventRecord opened = eventRecord(session, EventKind::Opened);
    opened.attempt = 2;
    opened.detail = {{QStringLiteral("subprotocol"), QStringLiteral("chät")}, {QStringLiteral("extensions"), QJsonArray()}};
    recording->append(sent);
    QCOMPARE(recording->append(opened), base::EventId(2));
    recording->append(textRecord(session, "1"));
    recording->append(textRecord(session, "2"));
    recording->append(eventRecord(session, EventKind::Closed));
    recording.reset();

    auto reader = open();
    const auto events = reader->events({});
    QCOMPARE(events.size(), size_t(3));
    QCOMPARE(events[0].id, base::EventId(1));
    QCOMPARE(events[0].afterMessage, base::MessageId());
    QCOMPARE(events[0].kind, EventKind::RequestSent);
    QCOMPARE(events[0].data, sent.data);
    QCOMPARE(events[0].attempt, 1);
    QCOMPARE(events[0].time, anchor.toWall(sent.time));
    QVERIFY(events[0].detail.isEmpty());
    QCOMPARE(events[1].session, session);
    QCOMPARE(events[1].attempt, 2);
    QCOMPARE(events[1].detail, opened.detail);
    QVERIFY(events[1].data.isEmpty());
    QCOMPARE(events[2].afterMessage, base::MessageId(2));
    QCOMPARE(events[2].kind, EventKind::Closed);

    QCOMPARE(reader->events(base::EventId(2)).size(), size_t(1));
    QCOMPARE(reader->events({}, 1).size(), size_t(1));
    QVERIFY(reader->events(base::EventId(3)).empty());
}

void TestRecording::sessionsShareAFile()
{
    auto recording = create();
    const auto before = base::monoNow();
    const auto one = recording->addSession(
        {protocol::Role::Client, QStringLiteral("wss://a.example/ü"), QStringLiteral("qt"), QStringLiteral("A")});
    const auto two = recording->addSession(
        {protocol::Role::Server, QStringLiteral("ws://b.example/"), QStringLiteral("wire"), QString()});
    QCOMPARE(one, base::SessionId(1));
    QCOMPARE(two, base::SessionId(2));
    recording->append(textRecord(two, "of two"));
    recording->append(textRecord(one, "of one"));
    const auto anchor = recording->anchor();
    recording.reset();

    auto reader = open();
    const auto sessions = reader->sessions();
    QCOMPARE(sessions.size(), size_t(2));
    QCOMPARE(sessions[0].id, one);
    QCOMPARE(sessions[0].info.role, protocol::Role::Client);
    QCOMPARE(sessions[0].info.url, QStringLiteral("wss://a.example/ü"));
    QCOMPARE(sessions[0].info.engine, QStringLiteral("qt"));
    QCOMPARE(sessions[0].info.name, QStringLiteral("A"));
    QVERIFY(sessions[0].started >= anchor.toWall(before));
    QCOMPARE(sessions[1].info.role, protocol::Role::Server);
    QVERIFY(sessions[1].info.name.isEmpty());
    const auto rows = reader->messages(base::MessageId(1), 10);
    QCOMPARE(rows[0].session, two);
    QCOMPARE(rows[1].session, one);
}

void TestRecording::timesFollowTheAnchor()
{
    const auto before = base::wallNow();
    auto recording = create();
    const auto anchor = recording->anchor();
    QVERIFY(anchor.wall >= before);
    const auto record = textRecord(recording->addSession({}), "x");
    recording->append(record);
    recording.reset();
    auto reader = open();
    QCOMPARE(reader->anchor().wall, anchor.wall);
    QCOMPARE(reader->anchor().mono, anchor.mono);
    QCOMPARE(reader->anchor().toMono(reader->messages(base::MessageId(1), 1)[0].time), record.time());
}

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
