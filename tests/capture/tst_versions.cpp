// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings of every version that there ever was, and of one that is still to come.
#include "capture/records.h"
#include "capture/sqlitetool.h"
#include "support/testcase.h"

#include <capture/notewriter.h>
#include <capture/reader.h>
#include <capture/recording.h>
#include <capture/walk.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::capture;
using protocol::Opcode;

class TestVersions : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir.emplace();
        m_path = m_dir->filePath(QStringLiteral("x.fscope"));
    }

    void version1IsReadAndLeftAsItIs()
    {
        take(1);
        const QByteArray before = contents();
        readVersion1();
        QCOMPARE(contents(), before);
    }

    void version1IsUpgradedByWhoWritesIntoIt()
    {
        take(1);
        const QByteArray messages = askViews();
        {
            const auto writer = NoteWriter::open(m_path);
            QVERIFY(writer);
            QCOMPARE(version(), 2);
            QVERIFY((*writer)->set({base::MessageId(4), true, QStringLiteral("in three parts")}));
            QVERIFY((*writer)->set({base::MessageId(2), false, QStringLiteral("an echo")}));
            QVERIFY((*writer)->set({base::MessageId(7), true, {}}));
            QVERIFY((*writer)->set({base::MessageId(7), false, {}})); // takes it away
        }
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList {QStringLiteral("x.fscope")});
        readVersion1();
        QCOMPARE(askViews(), messages);
        const std::vector<Note> expected {{base::MessageId(2), false, QStringLiteral("an echo")},
            {base::MessageId(4), true, QStringLiteral("in three parts")}};
        const auto reader = Reader::open(m_path).value();
        QCOMPARE(reader->notes({}), expected);
        QCOMPARE(reader->notes(base::MessageId(2), 5), std::vector<Note> {expected[1]});
        QCOMPARE(reader->notes({}, 1), std::vector<Note> {expected[0]});
        QCOMPARE(ask("SELECT * FROM notes"), QByteArray("2|0|an echo\n4|1|in three parts\n"));
        QCOMPARE(ask("PRAGMA integrity_check"), QByteArray("ok\n"));
    }

    void anUpgradedFileHasWhatANewOneHas()
    {
        take(1);
        QVERIFY(NoteWriter::open(m_path));
        const QByteArray upgraded = ask(schema);
        QVERIFY(QFile::remove(m_path));
        QVERIFY(Recording::create(m_path));
        QCOMPARE(upgraded, ask(schema));
    }

    void version2IsReadAndLeftAsItIs()
    {
        take(2);
        const QByteArray before = contents();
        readVersion2();
        QCOMPARE(contents(), before);
        QCOMPARE(ask("SELECT * FROM notes"), QStringLiteral("2|1|in three \u2026 parts\n4|1|\n6|0|large\n").toUtf8());
        QCOMPARE(ask("SELECT id, length(payload) FROM messages WHERE size > 1000"), QByteArray("6|1048585\n"));
        QCOMPARE(ask("SELECT seq, length(payload) FROM frames WHERE message = 6"), QByteArray("1|1048581\n2|4\n"));
        QCOMPARE(ask("SELECT after_message, detail ->> 'messages' FROM events WHERE kind = 'gap'"), QByteArray("7|2\n"));
    }

    void version2TakesNotes()
    {
        take(2);
        const QByteArray messages = askViews();
        {
            const auto writer = NoteWriter::open(m_path).value();
            QVERIFY(writer->set({base::MessageId(9), false, QStringLiteral("the end")}));
            QVERIFY(writer->set({base::MessageId(4), false, {}})); // takes it away
        }
        QCOMPARE(version(), 2);
        QCOMPARE(askViews(), messages);
        const std::vector<Note> expected {{base::MessageId(2), true, QStringLiteral("in three \u2026 parts")},
            {base::MessageId(6), false, QStringLiteral("large")}, {base::MessageId(9), false, QStringLiteral("the end")}};
        QCOMPARE(Reader::open(m_path).value()->notes({}), expected);
        QCOMPARE(ask("PRAGMA integrity_check"), QByteArray("ok\n"));
    }

    void version2HasWhatANewOneHas()
    {
        take(2);
        const QByteArray known = ask(schema);
        QVERIFY(QFile::remove(m_path));
        QVERIFY(Recording::create(m_path));
        QCOMPARE(known, ask(schema));
    }

    void aLargePayloadOfVersion1StaysInOnePiece()
    {
        take(1);
        QCOMPARE(ask("UPDATE message SET size = 3000000, payload = zeroblob(3000000) WHERE id = 7"), QByteArray());
        for (const int round : {1, 2}) {
            const auto reader = Reader::open(m_path).value();
            QCOMPARE(reader->message(base::MessageId(7))->payload, QByteArray(3'000'000, '\0'));
            QCOMPARE(reader->payloadSlice(base::MessageId(7), 2'999'998, 10), QByteArray(2, '\0'));
            QCOMPARE(ask("SELECT length(payload) FROM messages WHERE id = 7"), QByteArray("3000000\n"));
            if (round == 1)
                QVERIFY(NoteWriter::open(m_path));
        }
    }

    void aNewerVersionIsReadAsFarAsItIsKnown()
    {
        take(1);
        QCOMPARE(ask("PRAGMA user_version = 99; ALTER TABLE message ADD COLUMN colour TEXT;"
                     "UPDATE event SET kind = 'of a later day' WHERE kind = 'connected'"),
            QByteArray());
        const QByteArray before = contents();
        {
            const auto reader = Reader::open(m_path);
            QVERIFY(reader);
            QVERIFY((*reader)->notice());
            QCOMPARE((*reader)->notice()->kind, ReadError::Kind::PartlyKnown);
            QCOMPARE((*reader)->notice()->version, 99);
            QCOMPARE((*reader)->lastMessage(), base::MessageId(20));
            QCOMPARE((*reader)->messages(base::MessageId(1), 100).size(), size_t(20));
            QCOMPARE((*reader)->events({}, 3).size(), size_t(3)); // those of a later day are not counted
            QVERIFY(!(*reader)->error());
        }
        const auto writer = NoteWriter::open(m_path);
        QVERIFY(!writer);
        QCOMPARE(writer.error().read->kind, ReadError::Kind::PartlyKnown);
        QCOMPARE(contents(), before);
    }

    void aNewerVersionWithOtherTablesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a table is gone") << QByteArray("DROP TABLE event");
        QTest::newRow("a column has another name")
            << QByteArray("DROP VIEW messages; DROP VIEW frames; ALTER TABLE message RENAME COLUMN opcode TO kind");
    }

    void aNewerVersionWithOtherTablesIsRefused()
    {
        QFETCH(const QByteArray, sql);
        take(1);
        QCOMPARE(ask("PRAGMA user_version = 3; " + sql), QByteArray());
        const auto reader = Reader::open(m_path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, ReadError::Kind::NewerVersion);
        QCOMPARE(reader.error().version, 3);
    }

    void notesAreWrittenWhileItIsRecorded()
    {
        auto recording = Recording::create(m_path).value();
        const auto session = recording->addSession({});
        recording->append(tests::textRecord(session, "one"));
        recording->setNote({base::MessageId(1), true, QStringLiteral("first")});
        recording->setNote({base::MessageId(1), true, QString(maxNoteLength + 7, u'x')});
        recording->setNote({base::MessageId(2), true, {}});
        recording->setNote({base::MessageId(2), false, {}});
        recording->flush();
        QCOMPARE(recording->pendingBytes(), 0);
        const auto reader = Reader::open(m_path).value();
        const std::vector<Note> expected {{base::MessageId(1), true, QString(maxNoteLength, u'x')}};
        QCOMPARE(reader->notes({}), expected);
        // Another program puts one in as well, and nothing is lost of either.
        const auto writer = NoteWriter::open(m_path).value();
        for (int i = 0; i < 100; ++i) {
            recording->append(tests::textRecord(session, "more"));
            recording->setNote({base::MessageId(10), true, QString::number(i)});
            QVERIFY(writer->set({base::MessageId(11), true, QString::number(i)}));
        }
        recording->flush();
        QVERIFY(!recording->progress().error);
        QCOMPARE(reader->lastMessage(), base::MessageId(101));
        QCOMPARE(reader->notes(base::MessageId(9)),
            (std::vector<Note> {
                {base::MessageId(10), true, QStringLiteral("99")}, {base::MessageId(11), true, QStringLiteral("99")}}));
    }

private:
    static constexpr const char *schema =
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*' ORDER BY 1, 2";

    void take(int which)
    {
        const QString file = QStringLiteral(FRAMESCOPE_SOURCE_DIR "/tests/capture/data/version%1.fscope").arg(which);
        QVERIFY(QFile::copy(file, m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(version(), which);
    }
    QByteArray ask(const QByteArray &sql) { return tests::askSqliteTool({m_path, QString::fromUtf8(sql)}); }
    QByteArray askViews()
    {
        return ask("SELECT *, hex(payload) FROM messages; SELECT *, hex(payload) FROM frames; SELECT * FROM events");
    }
    int version() { return ask("PRAGMA user_version").trimmed().toInt(); }
    QByteArray contents()
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void readVersion1()
    {
        const auto reader = Reader::open(m_path).value();
        QVERIFY(!reader->notice());
        QCOMPARE(reader->sessions().size(), size_t(3));
        const auto rows = reader->messages(base::MessageId(1), 100);
        QCOMPARE(rows.size(), size_t(20));
        QCOMPARE(rows[3].frameCount, 3);
        const auto fragmented = *reader->message(base::MessageId(4));
        QCOMPARE(fragmented.payload, QByteArray("in three fragments"));
        QCOMPARE(fragmented.frames.size(), size_t(3));
        QCOMPARE(fragmented.frames[1].payload.toByteArray(), QByteArray("frag"));
        const auto compressed = *reader->message(base::MessageId(15));
        QCOMPARE(compressed.payload, QByteArray("compressed ").repeated(300));
        QVERIFY(compressed.frames[0].payload.size() < 100);
        QVERIFY(!rows[11].isComplete);
        QCOMPARE(rows[18].type, Opcode::Close);
        Walk walk(*reader);
        int steps = 0;
        while (walk.next())
            ++steps;
        QCOMPARE(steps, 20 + 17);
        QVERIFY(!reader->error());
    }

    /// Two sessions, fragments, chunks of a payload and of its frame, notes, and a gap where the disk was full.
    void readVersion2()
    {
        const auto reader = Reader::open(m_path).value();
        QVERIFY(!reader->notice());
        QCOMPARE(reader->sessions().size(), size_t(2));
        QCOMPARE(reader->sessions()[1].info.name, QStringLiteral("guest"));
        const auto rows = reader->messages(base::MessageId(1), 100);
        QCOMPARE(rows.size(), size_t(9));
        QCOMPARE(rows[0].preview, QByteArray("{\"subscribe\":1234567890123456789}"));
        QCOMPARE(rows[1].frameCount, 3);
        QCOMPARE(rows[8].type, Opcode::Close);
        const auto large = *reader->message(base::MessageId(6));
        QCOMPARE(large.payload, QByteArray(1024 * 1024 + 5, 'x') + "last");
        QCOMPARE(large.frames.size(), size_t(2));
        QCOMPARE(large.frames[0].payload.toByteArray(), QByteArray(1024 * 1024 + 5, 'x'));
        QCOMPARE(reader->payloadSlice(base::MessageId(6), 1024 * 1024 + 3, 4), QByteArray("xxla")); // in the second chunk
        QCOMPARE(reader->payloadSlice(base::MessageId(6), 1024 * 1024 - 2, 4), QByteArray("xxxx")); // in both
        const std::vector<Note> notes {{base::MessageId(2), true, QStringLiteral("in three \u2026 parts")},
            {base::MessageId(4), true, {}}, {base::MessageId(6), false, QStringLiteral("large")}};
        QCOMPARE(reader->notes({}), notes);
        const auto events = reader->events({});
        QCOMPARE(events.size(), size_t(4));
        QCOMPARE(events[1].kind, EventKind::Gap);
        QCOMPARE(events[1].afterMessage, base::MessageId(7));
        QCOMPARE(events[1].detail.value(QStringLiteral("messages")).toInt(), 2);
        QCOMPARE(events[1].detail.value(QStringLiteral("bytes")).toInteger(), 70LL * 1024 * 1024 + 4);
        Walk walk(*reader);
        int steps = 0;
        while (walk.next())
            ++steps;
        QCOMPARE(steps, 9 + 4);
        QVERIFY(!reader->error());
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
