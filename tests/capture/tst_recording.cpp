// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/records.h"
#include "capture/sqlitetool.h"
#include "support/testcase.h"

#include <capture/reader.h>
#include <capture/recording.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <csignal>
#include <thread>

#include <sys/resource.h>

using namespace framescope;
using namespace framescope::capture;
using base::Direction;
using protocol::Opcode;
using tests::eventRecord;
using tests::FrameSource;
using tests::recordOf;
using tests::textRecord;

namespace {

/// Lets no file of this process grow beyond a size, for as long as it lives.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit {bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before {};
};

/// What subscribers were told, to be waited for.
class Told
{
public:
    void add(const Progress &progress)
    {
        const std::scoped_lock lock(m_mutex);
        m_all.push_back(progress);
        m_changed.notify_all();
    }
    void waitForMessage(base::MessageId id)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return !m_all.empty() && m_all.back().lastMessage >= id; });
    }
    void waitForError()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return !m_all.empty() && m_all.back().error; });
    }
    [[nodiscard]] std::vector<Progress> all()
    {
        const std::scoped_lock lock(m_mutex);
        return m_all;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Progress> m_all;
};

QJsonArray arrayFrom(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array();
}

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

class TestRecording : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir.emplace();
        m_path = m_dir->filePath(QStringLiteral("a recording.fscope"));
    }

    void messagesComeBackAsTheyWere_data();
    void messagesComeBackAsTheyWere();
    void controlFramesBetweenFragmentsHaveTheirOwnPlace();
    void aMessageWithoutFramesKeepsItsTime();
    void aBigPayloadComesBackWhole();
    void eventsComeBackInOrder();
    void sessionsShareAFile();
    void timesFollowTheAnchor();

    void itIsOneFileInTheEnd();
    void itIsOneFileWhenTheLastReaderIsGone();
    void nothingIsOverwritten();
    void aFileThatCannotBeMadeSaysWhy();

    void idsHaveNoGapsUnderManyThreads();
    void pendingBytesFallToNothing();
    void whatIsAppendedGetsToDiskByItself();
    void subscribersAreToldTheLastState();
    void aSubscriberMayLeaveWhileItIsTold();
    void aSubscriptionMayOutliveTheRecording();
    void whenWritingFailsNothingElseDoes();

    // These start programs: see TestCase.
    void peopleReadItWithTheCommandLineTool();
    void theToolFindsTexts();
    void theToolReadsFramesAndEvents();

private:
    std::unique_ptr<Recording> create()
    {
        auto recording = Recording::create(m_path);
        return recording ? std::move(*recording) : nullptr;
    }
    std::unique_ptr<Reader> open()
    {
        auto reader = Reader::open(m_path);
        return reader ? std::move(*reader) : nullptr;
    }
    /// The rows that the sqlite3 program gives.
    QJsonArray query(const QByteArray &sql);
    QStringList filesBeside() { return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden); }

    std::optional<QTemporaryDir> m_dir;
    QString m_path;
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

QJsonArray TestRecording::query(const QByteArray &sql)
{
    return arrayFrom(tests::askSqliteTool({QStringLiteral("-json"), m_path, QString::fromUtf8(sql)}));
}

void TestRecording::peopleReadItWithTheCommandLineTool()
{
    auto recording = create();
    const auto session = recording->addSession({});
    const auto anchor = recording->anchor();
    FrameSource in;
    FrameSource out(true);
    auto first = recordOf(session, Direction::In, Opcode::Text, {in.next(Opcode::Text, "{\"a\":1}")});
    first.message.frames.first().time = anchor.toMono(base::WallTime(1'714'564'862'003'456'789));
    recording->append(first);
    recording->append(
        recordOf(session, Direction::Out, Opcode::Binary, {out.next(Opcode::Binary, QByteArray("\0\xFF", 2))}));
    recording->append(recordOf(session, Direction::Out, Opcode::Ping, {out.next(Opcode::Ping, "p")}));
    recording->append(recordOf(session, Direction::In, Opcode::Pong, {in.next(Opcode::Pong, "p")}));
    recording->append(recordOf(session, Direction::In, Opcode::Close,
        {in.next(Opcode::Close,
            "\x03\xE8"
            "bye")}));
    recording->append(recordOf(session, Direction::In, Opcode::Text, {in.next(Opcode::Text, "cu\xC3")}, false));
    recording->flush(); // and not ended: the tool reads what is being written

    const QByteArray columns = "id, session, time, direction, type, size, wire_size, text, hex(payload) payload, complete";
    const QJsonArray rows = query("SELECT " + columns + " FROM messages");
    QCOMPARE(rows.size(), 6);
    const QJsonObject expected {{QStringLiteral("id"), 1}, {QStringLiteral("session"), 1},
        {QStringLiteral("time"), QStringLiteral("2024-05-01T12:01:02.003456789Z")},
        {QStringLiteral("direction"), QStringLiteral("in")}, {QStringLiteral("type"), QStringLiteral("text")},
        {QStringLiteral("size"), 7}, {QStringLiteral("wire_size"), 9}, {QStringLiteral("text"), QStringLiteral("{\"a\":1}")},
        {QStringLiteral("payload"), QStringLiteral("7B2261223A317D")}, {QStringLiteral("complete"), 1}};
    QCOMPARE(rows[0].toObject(), expected);

    const auto column = [&](const char *name) {
        QStringList values;
        for (const auto &row : rows)
            values.append(row.toObject()[QLatin1StringView(name)].toVariant().toString());
        return values.join(u'|');
    };
    QCOMPARE(column("id"), QStringLiteral("1|2|3|4|5|6"));
    QCOMPARE(column("direction"), QStringLiteral("in|out|out|in|in|in"));
    QCOMPARE(column("type"), QStringLiteral("text|binary|ping|pong|close|text"));
    QCOMPARE(column("size"), QStringLiteral("7|2|1|1|5|3"));
    QCOMPARE(column("wire_size"), QStringLiteral("9|8|7|3|7|5"));
    QCOMPARE(column("text"), QStringLiteral("{\"a\":1}||||bye|"));
    QCOMPARE(column("payload"), QStringLiteral("7B2261223A317D|00FF|70|70|03E8627965|6375C3"));
    QCOMPARE(column("complete"), QStringLiteral("1|1|1|1|1|0"));
    QCOMPARE(query("SELECT DISTINCT typeof(payload) t FROM messages").size(), 1);
    QVERIFY(rows[1].toObject()[QStringLiteral("text")].isNull());

    recording.reset();
    QCOMPARE(query("SELECT " + columns + " FROM messages"), rows);
}

void TestRecording::theToolFindsTexts()
{
    auto recording = create();
    const auto session = recording->addSession({});
    recording->append(textRecord(session, "a heartbeat"));
    recording->append(textRecord(session, "a trade"));
    FrameSource source;
    recording->append(recordOf(session, Direction::In, Opcode::Text,
        {source.next(Opcode::Text, "heart", false), source.next(Opcode::Continuation, "beat of two fragments")}));
    recording->append(recordOf(session, Direction::In, Opcode::Close,
        {source.next(Opcode::Close,
            "\x03\xE9"
            "no heartbeat")}));
    recording.reset();
    QCOMPARE(query("SELECT id FROM messages WHERE text LIKE '%HEARTBEAT%'").size(), 3);
    QCOMPARE(query("SELECT id FROM messages WHERE text GLOB 'a *'").size(), 2);
}

void TestRecording::theToolReadsFramesAndEvents()
{
    auto recording = create();
    const auto session = recording->addSession(
        {protocol::Role::Client, QStringLiteral("ws://x.example/"), QStringLiteral("wire"), QStringLiteral("tab")});
    recording->append(eventRecord(session, EventKind::Opened));
    FrameSource source(true);
    recording->append(recordOf(session, Direction::Out, Opcode::Ping, {source.next(Opcode::Ping, "p")}));
    recording->append(recordOf(session, Direction::Out, Opcode::Text,
        {source.next(Opcode::Text, "a", false), source.next(Opcode::Continuation, "bc")}));
    auto closed = eventRecord(session, EventKind::Closed);
    closed.detail = {{QStringLiteral("code"), 1000}};
    recording->append(closed);
    recording.reset();

    const QJsonArray frames = arrayFrom(R"([{"message": 1, "seq": 1, "o": 0, "h": "898137FA2100", "p": "70"},
        {"message": 2, "seq": 1, "o": 7, "h": "018137FA2107", "p": "61"},
        {"message": 2, "seq": 2, "o": 14, "h": "808237FA210E", "p": "6263"}])");
    QCOMPARE(query("SELECT message, seq, stream_offset o, hex(header) h, hex(payload) p FROM frames"), frames);
    QCOMPARE(query("SELECT seq FROM frames WHERE message = 2").size(), 2);
    const QJsonArray events = arrayFrom(
        R"([{"after_message": 0, "kind": "opened", "session": 1, "attempt": 1, "detail": "{}", "data": null},
        {"after_message": 2, "kind": "closed", "session": 1, "attempt": 1, "detail": "{\"code\":1000}", "data": null}])");
    QCOMPARE(query("SELECT after_message, kind, session, attempt, detail, data FROM events"), events);
    const QJsonArray sessions =
        arrayFrom(R"([{"id": 1, "role": "client", "engine": "wire", "url": "ws://x.example/", "name": "tab"}])");
    QCOMPARE(query("SELECT id, role, engine, url, name FROM sessions"), sessions);
    const QByteArray time = "'20[0-9]*T[0-9]*.[0-9]*Z'";
    QCOMPARE(query("SELECT 1 FROM frames WHERE time GLOB " + time).size(), 3);
    QCOMPARE(query("SELECT 1 FROM events WHERE time GLOB " + time).size(), 2);
    QCOMPARE(query("SELECT 1 FROM sessions WHERE started GLOB " + time).size(), 1);
}

void TestRecording::itIsOneFileInTheEnd()
{
    auto recording = create();
    QCOMPARE(recording->path(), m_path);
    recording->append(textRecord(recording->addSession({}), "x"));
    recording.reset();
    QCOMPARE(filesBeside(), QStringList {QStringLiteral("a recording.fscope")});
    QVERIFY(open());
    QCOMPARE(filesBeside(), QStringList {QStringLiteral("a recording.fscope")});
}

void TestRecording::itIsOneFileWhenTheLastReaderIsGone()
{
    auto recording = create();
    recording->append(textRecord(recording->addSession({}), "x"));
    recording->flush();
    auto one = open();
    auto two = open();
    QCOMPARE(one->lastMessage(), base::MessageId(1));
    QCOMPARE(two->lastMessage(), base::MessageId(1));
    recording.reset();
    one.reset();
    QCOMPARE(two->lastMessage(), base::MessageId(1));
    two.reset();
    QCOMPARE(filesBeside(), QStringList {QStringLiteral("a recording.fscope")});
    QCOMPARE(open()->lastMessage(), base::MessageId(1));
}

void TestRecording::nothingIsOverwritten()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("somebody's");
    file.close();
    const auto recording = Recording::create(m_path);
    QVERIFY(!recording);
    QCOMPARE(recording.error().kind, WriteError::Kind::AlreadyExists);
    QCOMPARE(recording.error().path, m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("somebody's"));

    // A link to nowhere is there as well: writing through it would make a file elsewhere.
    const QString link = m_dir->filePath(QStringLiteral("link.fscope"));
    QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("elsewhere")), link));
    QCOMPARE(Recording::create(link).error().kind, WriteError::Kind::AlreadyExists);
    QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("elsewhere"))));
}

void TestRecording::aFileThatCannotBeMadeSaysWhy()
{
    const auto recording = Recording::create(m_dir->filePath(QStringLiteral("nowhere/x.fscope")));
    QVERIFY(!recording);
    QCOMPARE(recording.error().kind, WriteError::Kind::CannotCreate);
    QVERIFY(!recording.error().detail.isEmpty());

    const FileSizeLimit limit(10'000);
    QCOMPARE(Recording::create(m_path).error().kind, WriteError::Kind::CannotCreate);
    QVERIFY(filesBeside().isEmpty());
}

void TestRecording::idsHaveNoGapsUnderManyThreads()
{
    constexpr int threadCount = 4;
    constexpr int perThread = 2000;
    auto recording = create();
    std::array<std::vector<base::MessageId>, threadCount> ids;
    std::vector<std::thread> threads;
    for (int t = 0; t < threadCount; ++t) {
        threads.emplace_back([&, t] {
            const auto session = recording->addSession({});
            for (int i = 0; i < perThread; ++i) {
                const QByteArray text = QByteArray::number(t) + ':' + QByteArray::number(i);
                ids[static_cast<size_t>(t)].push_back(recording->append(textRecord(session, text)));
                if (i % 100 == 0)
                    recording->append(eventRecord(session, EventKind::Opened));
                if (i % 500 == 0)
                    recording->flush();
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    recording.reset();

    auto reader = open();
    const auto rows = reader->messages(base::MessageId(1), threadCount * perThread + 1);
    QCOMPARE(rows.size(), size_t(threadCount * perThread));
    for (size_t i = 0; i < rows.size(); ++i)
        QCOMPARE(rows[i].id.value, static_cast<qint64>(i) + 1);
    for (int t = 0; t < threadCount; ++t) {
        const auto &own = ids[static_cast<size_t>(t)];
        QVERIFY(std::is_sorted(own.begin(), own.end()));
        for (int i = 0; i < perThread; ++i) {
            const auto &row = rows[static_cast<size_t>(own[static_cast<size_t>(i)].value - 1)];
            QCOMPARE(row.preview, QByteArray(QByteArray::number(t) + ':' + QByteArray::number(i)));
        }
    }
    const auto events = reader->events({}, 1000);
    QCOMPARE(events.size(), size_t(threadCount * perThread / 100));
    QVERIFY(std::is_sorted(
        events.begin(), events.end(), [](const auto &a, const auto &b) { return a.afterMessage < b.afterMessage; }));
    QCOMPARE(reader->sessions().size(), size_t(threadCount));
}

void TestRecording::pendingBytesFallToNothing()
{
    auto recording = create();
    const auto session = recording->addSession({});
    QCOMPARE(recording->pendingBytes(), 0);
    for (int i = 0; i < 40'000; ++i) {
        recording->append(textRecord(session, QByteArray(64, 'x')));
        QVERIFY(recording->pendingBytes() >= 0);
    }
    recording->append(eventRecord(session, EventKind::Closed));
    recording->flush();
    QCOMPARE(recording->pendingBytes(), 0);
    QCOMPARE(recording->progress().lastMessage, base::MessageId(40'000));
    QCOMPARE(recording->progress().lastEvent, base::EventId(1));
    QVERIFY(!recording->progress().error);
    QCOMPARE(open()->lastMessage(), base::MessageId(40'000));
}

void TestRecording::whatIsAppendedGetsToDiskByItself()
{
    auto recording = create();
    auto reader = open();
    const auto session = recording->addSession({});
    for (qint64 i = 1; i <= 3; ++i) {
        recording->append(textRecord(session, "x"));
        QTRY_COMPARE(reader->lastMessage(), base::MessageId(i));
    }
    QTRY_COMPARE(recording->progress().lastMessage, base::MessageId(3));
}

void TestRecording::subscribersAreToldTheLastState()
{
    Told told;
    Told toldToo;
    auto recording = create();
    const auto session = recording->addSession({});
    const auto one = recording->subscribe([&](const Progress &progress) { told.add(progress); });
    auto two = recording->subscribe([&](const Progress &progress) { toldToo.add(progress); });
    recording->append(textRecord(session, "1"));
    told.waitForMessage(base::MessageId(1));
    toldToo.waitForMessage(base::MessageId(1));
    two.reset();
    const size_t before = toldToo.all().size();
    for (int i = 2; i <= 500; ++i) {
        recording->append(textRecord(session, "more"));
        if (i % 10 == 0)
            recording->flush();
    }
    told.waitForMessage(base::MessageId(500));
    QCOMPARE(toldToo.all().size(), before);

    // Without a moment between the last message and the end.
    recording->append(textRecord(session, "last"));
    recording.reset();
    const auto all = told.all();
    QCOMPARE(all.back().lastMessage, base::MessageId(501));
    QVERIFY(std::is_sorted(
        all.begin(), all.end(), [](const Progress &a, const Progress &b) { return a.lastMessage < b.lastMessage; }));
}

void TestRecording::aSubscriberMayLeaveWhileItIsTold()
{
    auto recording = create();
    const auto session = recording->addSession({});
    std::atomic<int> calls = 0;
    Told told;
    Recording::Subscription leaving = recording->subscribe([&](const Progress &) {
        ++calls;
        leaving.reset();
    });
    const auto staying = recording->subscribe([&](const Progress &progress) { told.add(progress); });
    recording->append(textRecord(session, "1"));
    told.waitForMessage(base::MessageId(1));
    recording->append(textRecord(session, "2"));
    told.waitForMessage(base::MessageId(2));
    QCOMPARE(calls.load(), 1);
}

void TestRecording::aSubscriptionMayOutliveTheRecording()
{
    auto recording = create();
    auto subscription = recording->subscribe([](const Progress &) {});
    recording.reset();
    subscription.reset();
    QVERIFY(open());
}

void TestRecording::whenWritingFailsNothingElseDoes()
{
    Told told;
    auto recording = create();
    const auto subscription = recording->subscribe([&](const Progress &progress) { told.add(progress); });
    const auto session = recording->addSession({});
    recording->append(textRecord(session, "before"));
    recording->flush();
    {
        const FileSizeLimit limit(1024 * 1024);
        for (int i = 0; i < 100; ++i)
            recording->append(textRecord(session, QByteArray(100'000, 'x')));
        recording->flush();
        told.waitForError();
    }
    const Progress failed = recording->progress();
    QVERIFY(failed.error);
    QCOMPARE(failed.error->kind, WriteError::Kind::Failed);
    QCOMPARE(failed.error->path, m_path);
    QVERIFY(!failed.error->detail.isEmpty());
    QVERIFY(failed.lastMessage >= base::MessageId(1));
    QVERIFY(failed.lastMessage < base::MessageId(101));
    QCOMPARE(recording->pendingBytes(), 0);

    // What comes is kept, and written as soon as that works again.
    QCOMPARE(recording->append(textRecord(session, "after")), base::MessageId(102));
    recording->append(eventRecord(session, EventKind::Closed));
    recording->tryAgain();
    QTRY_VERIFY_WITH_TIMEOUT(!recording->progress().error, 60'000);
    recording->flush();
    QCOMPARE(recording->pendingBytes(), 0);
    QCOMPARE(recording->progress().lastMessage, base::MessageId(102));
    QCOMPARE(recording->progress().lastEvent, base::EventId(1));
    QCOMPARE(recording->progress().lost, 0);
    recording.reset();

    auto reader = open();
    QVERIFY(reader);
    QCOMPARE(reader->lastMessage(), base::MessageId(102));
    QCOMPARE(reader->messages(base::MessageId(1), 1)[0].preview, QByteArray("before"));
    QCOMPARE(reader->messages(base::MessageId(102), 1)[0].preview, QByteArray("after"));
    QCOMPARE(reader->events({}).size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
