// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is recorded is read by people with the sqlite3 program.
#include "capture/recordingtest.h"
#include "capture/records.h"
#include "capture/sqlitetool.h"

#include <QJsonArray>
#include <QJsonDocument>
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

QJsonArray arrayFrom(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array();
}

} // namespace

class TestRecordingTool : public tests::RecordingTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void peopleReadItWithTheCommandLineTool();
    void theToolFindsTexts();
    void theToolReadsFramesAndEvents();

private:
    /// The rows that the sqlite3 program gives.
    QJsonArray query(const QByteArray &sql);
};

QJsonArray TestRecordingTool::query(const QByteArray &sql)
{
    return arrayFrom(tests::askSqliteTool({QStringLiteral("-json"), m_path, QString::fromUtf8(sql)}));
}

void TestRecordingTool::peopleReadItWithTheCommandLineTool()
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

void TestRecordingTool::theToolFindsTexts()
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

void TestRecordingTool::theToolReadsFramesAndEvents()
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

QTEST_GUILESS_MAIN(TestRecordingTool)
#include "tst_recordingtool.moc"
