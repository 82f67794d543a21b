// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/sqlitetool.h"
#include "exchange/collectedimport.h"
#include "exchange/exported.h"
#include "exchange/samplerecording.h"
#include "support/testcase.h"

#include <exchange/importer.h>
#include <exchange/jsonlines.h>

#include <QBuffer>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::exchange;
using Kind = ImportError::Kind;

namespace {

const QByteArray recordingLine =
    R"({"record":"recording","version":1,"wall":"2024-05-01T12:01:02.123456789Z","mono_ns":7,"secrets":"kept","messages":"all"})"
    "\n";
const QByteArray sessionLine =
    R"({"record":"session","id":4,"started":"2024-05-01T12:01:02.000000000Z","role":"client","engine":"wire","url":"ws://h/","name":""})"
    "\n";

QByteArray messageLine(const QByteArray &fields)
{
    return R"({"record":"message","id":1,"session":4,"time":"2024-05-01T12:01:03.000000000Z",)" + fields + "}\n";
}

base::Status<ImportError> import(QByteArray bytes, tests::CollectedImport &target, const ProgressHandler &progress = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return importJsonLines(buffer, target, progress);
}

/// All that a recording says, by the sqlite3 program.
QByteArray dumpOf(const QString &path)
{
    return tests::askSqliteTool({path,
        QStringLiteral("SELECT id, quote(started), role, engine, url, name FROM session;"
                       "SELECT id, session, time, direction, opcode, complete, valid_text, size, wire_size, frame_count, "
                       "first_frame, stream_offset, quote(header), quote(payload) FROM message;"
                       "SELECT id, message, time, stream_offset, quote(header), quote(payload) FROM frame;"
                       "SELECT message, bookmark, text FROM note;"
                       "SELECT id, after_message, session, attempt, time, kind, detail, quote(data) FROM event;"
                       "SELECT wall, mono FROM recording;")});
}

} // namespace

class TestJsonLines : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_dir.filePath(QStringLiteral("x.fscope"));
        tests::makeSampleRecording(m_path);
    }

    void nothingIsLost()
    {
        const QByteArray lines = tests::exported(m_path, Format::JsonLines);
        const QString file = m_dir.filePath(QStringLiteral("x.jsonl"));
        const QString again = m_dir.filePath(QStringLiteral("again.fscope"));
        write(file, lines);
        const auto imported = importFile(file, again);
        QVERIFY(imported.hasValue());
        QCOMPARE(imported.value().messages, qint64(tests::sampleMessages));
        QCOMPARE(imported.value().sessions, qint64(3));
        QCOMPARE(tests::exported(again, Format::JsonLines), lines);
        QCOMPARE(dumpOf(again), dumpOf(m_path));
    }

    void whatIsRedactedStaysSo()
    {
        const QByteArray lines = tests::exported(m_path, Format::JsonLines, false);
        for (const char *secret : tests::sampleSecrets)
            QVERIFY2(!lines.contains(secret), secret);
        QVERIFY(lines.contains("Authorization: •••\\r\\n") && lines.contains("wss://•••@example.org:8443/feed"));
        QVERIFY(lines.contains(R"("secrets":"redacted")"));
        const QString file = m_dir.filePath(QStringLiteral("redacted.jsonl"));
        const QString again = m_dir.filePath(QStringLiteral("redacted.fscope"));
        write(file, lines);
        QVERIFY(importFile(file, again).hasValue());
        QCOMPARE(tests::exported(again, Format::JsonLines, false), lines);
    }

    void everyLineIsAnObjectWithItsRecord()
    {
        QMap<QString, int> counts;
        const QByteArray lines = tests::exported(m_path, Format::JsonLines);
        for (const QByteArray &line : lines.trimmed().split('\n'))
            ++counts[QJsonDocument::fromJson(line).object().value(QLatin1StringView("record")).toString()];
        QCOMPARE(counts.value(QStringLiteral("recording")), 1);
        QCOMPARE(counts.value(QStringLiteral("session")), 3);
        QCOMPARE(counts.value(QStringLiteral("message")), tests::sampleMessages);
        QVERIFY(counts.value(QStringLiteral("event")) > 10);
        QCOMPARE(counts.size(), 4);
        QVERIFY(lines.startsWith(R"({"record":"recording","version":1,"wall":"2024-05-01T12:01:02.123456789Z",)"
                                 R"("mono_ns":5000000007,"secrets":"kept","messages":"all"})"));
        QVERIFY(lines.contains("\"text\":\"\xEF\xBB\xBF\\\"quoted\\\",\\r\\nand more\\\\\""));
        QVERIFY(lines.contains(R"("text":"a\u0000b")"));
        QVERIFY(lines.contains(R"("base64":"YmFkIP8=")"));
    }

    void aPartHasTheSessionsThatItTouches()
    {
        const QByteArray lines =
            tests::exported(m_path, {Format::JsonLines, tests::filtered(QStringLiteral("\"from the client\"")), true});
        QCOMPARE(lines.count(R"("record":"session")"), 1);
        QCOMPARE(lines.count(R"("record":"message")"), 1);
        QCOMPARE(lines.count(R"("record":"event")"), 3);
        QVERIFY(lines.contains(R"("messages":"selected")") && lines.contains(R"("id":17,"session":2)"));
        tests::CollectedImport target;
        QVERIFY(import(lines, target).hasValue());
        QCOMPARE(target.messages.size(), size_t(1));
        QCOMPARE(target.messages.front().session.value, qint64(1));
    }

    void handWrittenLinesMayLeaveOutWhatFollows()
    {
        tests::CollectedImport target;
        const QByteArray event =
            R"({"record":"event","session":4,"time":"2024-05-01T12:01:03.5Z","kind":"opened","unknown":[{}]})";
        const auto done = import(recordingLine + sessionLine + messageLine(R"("direction":"out","type":"text","text":"x")")
                + QByteArray(event).replace("03.5Z", "03.500000000Z"),
            target);
        QVERIFY(done.hasValue());
        QCOMPARE(target.messages.size(), size_t(1));
        QVERIFY(target.messages.front().message.frames.isEmpty() && target.messages.front().message.isComplete);
        QCOMPARE(target.events.size(), size_t(1));
        QVERIFY(target.events.front().data.isNull() && target.isInOrder);
    }

    void nonsenseIsToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<QByteArray>("what");
        const auto row = [](const char *name, const QByteArray &bytes, Kind kind, qint64 line, const char *what = "") {
            QTest::newRow(name) << bytes << kind << line << QByteArray(what);
        };
        const QByteArray head = recordingLine + sessionLine;
        const QByteArray good = R"("direction":"in","type":"text")";
        row("an empty file", "", Kind::UnknownFormat, 0);
        row("a line of something else first", sessionLine, Kind::UnknownFormat, 1);
        row("an empty line", head + "\n", Kind::BadJson, 3, "unexpected end");
        row("no JSON", head + "hello\n", Kind::BadJson, 3, "unexpected character");
        row("no object", head + "[]\n", Kind::WrongType, 3, "");
        row("a line that was cut off", head + sessionLine.chopped(20), Kind::BadJson, 3, "unexpected end");
        row("two objects in a line", head + "{}{}\n", Kind::BadJson, 3, "unexpected character");
        row("bytes that are not UTF-8", head + "{\"\xff\":1}\n", Kind::BadJson, 3, "not UTF-8");
        row("a note that is no text", head + messageLine(good + R"(,"text":"x","note":5)"), Kind::WrongType, 3, "");
        row("a bookmark that is no boolean", head + messageLine(good + R"(,"text":"x","bookmark":"yes")"), Kind::WrongType,
            3, "");
        row("no record", head + "{}\n", Kind::Missing, 3, "record");
        row("a record that there is not", head + R"({"record":"song"})", Kind::Senseless, 3, "record");
        row("a second beginning", head + recordingLine, Kind::Senseless, 3, "record");
        row("a later version", QByteArray(recordingLine).replace(":1,", ":2,"), Kind::NewerVersion, 1, "version");
        row("a version of nothing", QByteArray(recordingLine).replace(":1,", ":0,"), Kind::Senseless, 1, "version");
        row("no clock", R"({"record":"recording","version":1})", Kind::Missing, 1, "wall");
        row("a clock that goes too far", QByteArray(recordingLine).replace(":7,", ":9223372036854775807,"), Kind::Senseless,
            1, "mono_ns");
        row("a time before 1970", QByteArray(recordingLine).replace("2024-", "1969-"), Kind::Senseless, 1, "wall");
        row("a time after 2116", QByteArray(recordingLine).replace("2024-", "2200-"), Kind::Senseless, 1, "wall");
        row("a session twice", head + sessionLine, Kind::Senseless, 3, "id");
        row("a session of no role", recordingLine + QByteArray(sessionLine).replace("client", "guest"), Kind::Senseless, 2,
            "role");
        row("a message of an unknown session", recordingLine + messageLine(good + R"(,"text":"x")"), Kind::UnknownSession, 2,
            "session");
        row("a message without payload", head + messageLine(good), Kind::Missing, 3, "text");
        row("a message without direction", head + messageLine(R"("type":"text","text":"x")"), Kind::Missing, 3, "direction");
        row("a direction that there is not", head + messageLine(R"("type":"text","text":"x","direction":"up")"),
            Kind::Senseless, 3, "direction");
        row("a type that there is not", head + messageLine(R"("type":"opcode 99","text":"x","direction":"in")"),
            Kind::Senseless, 3, "type");
        row("base64 that is none", head + messageLine(good + R"(,"base64":"A*==")"), Kind::Senseless, 3, "base64");
        row("a frame without header", head + messageLine(good + R"(,"text":"x","frames":[{"stream_offset":1}])"),
            Kind::Missing, 3, "header");
        row("a header that is too short",
            head + messageLine(good + R"(,"text":"x","frames":[{"stream_offset":1,"header":"81"}])"), Kind::Senseless, 3,
            "header");
        row("a header with something behind it",
            head + messageLine(good + R"(,"text":"x","frames":[{"stream_offset":1,"header":"810100"}])"), Kind::Senseless, 3,
            "header");
        row("a header that is no hexadecimal",
            head + messageLine(good + R"(,"text":"x","frames":[{"stream_offset":1,"header":"81xx"}])"), Kind::Senseless, 3,
            "header");
        row("a negative place", head + messageLine(good + R"(,"text":"x","frames":[{"stream_offset":-1,"header":"8101"}])"),
            Kind::Senseless, 3, "stream_offset");
        row("more in a frame than in its message",
            head + messageLine(good + R"(,"text":"x","frames":[{"stream_offset":1,"header":"8101","size":2}])"),
            Kind::Senseless, 3, "size");
        row("an earlier frame without time",
            head
                + messageLine(good
                    + R"(,"text":"x","frames":[{"stream_offset":1,"header":"0101"},{"stream_offset":4,"header":"8000"}])"),
            Kind::Missing, 3, "time");
        row("an event of no kind", head + R"({"record":"event","session":4,"time":"2024-05-01T12:01:03.000000000Z"})",
            Kind::Missing, 3, "kind");
        row("a kind that there is not",
            head + R"({"record":"event","session":4,"time":"2024-05-01T12:01:03.000000000Z","kind":"sung"})",
            Kind::Senseless, 3, "kind");
        row("an attempt of nothing",
            head + R"({"record":"event","session":4,"time":"2024-05-01T12:01:03.000000000Z","kind":"opened","attempt":0})",
            Kind::Senseless, 3, "attempt");
        row("a detail that is no object",
            head + R"({"record":"event","session":4,"time":"2024-05-01T12:01:03.000000000Z","kind":"opened","detail":7})",
            Kind::WrongType, 3, "");
        const QByteArray large = "{\"a\":\"" + QByteArray(1024 * 1024, 'x') + "\"}";
        row("a detail that is too large",
            head
                + "{\"record\":\"event\",\"session\":4,\"time\":\"2024-05-01T12:01:03.000000000Z\",\"kind\":\"opened\","
                  "\"detail\":"
                + large + "}",
            Kind::Senseless, 3, "detail");
    }
    void nonsenseIsToldWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Kind, kind);
        QFETCH(qint64, line);
        QFETCH(QByteArray, what);
        tests::CollectedImport target;
        const auto done = import(bytes, target);
        QVERIFY(!done);
        QCOMPARE(int(done.error().kind), int(kind));
        QCOMPARE(done.error().line, line);
        QCOMPARE(done.error().what.toUtf8(), what);
        const qsizetype begin = line < 2 ? 0 : bytes.lastIndexOf('\n', bytes.size() - 2) + 1;
        QVERIFY(done.error().offset >= begin && done.error().offset <= bytes.size());
    }

    void whoeverSaysNoIsAskedNoMore()
    {
        const QByteArray lines = tests::exported(m_path, Format::JsonLines);
        for (int stopAt = 0; stopAt < 12; ++stopAt) {
            tests::CollectedImport target;
            target.stopAt = stopAt;
            const auto done = import(lines, target);
            QVERIFY(!done && done.error().kind == Kind::Cancelled);
            QCOMPARE(target.calls, stopAt + 1);
        }
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
