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
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
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

/// Asks for everything that there is; the answers must hang together, whatever they are.
void readAll(Reader &reader)
{
    QVERIFY(reader.sessions().size() <= 100'000);
    QVERIFY(reader.events({}).size() <= 1000);
    auto last = base::MessageId(std::numeric_limits<qint64>::min());
    for (const MessageRow &row : reader.messages(last, 1000)) {
        QVERIFY(row.id > last || row.id.value == std::numeric_limits<qint64>::min());
        last = row.id;
        QVERIFY(row.preview.size() <= maxPreviewBytes);
        const auto detail = reader.message(row.id);
        QVERIFY(!detail || detail->row.id == row.id);
    }
}

} // namespace

class TestReader : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir.emplace();
        m_path = m_dir->filePath(QStringLiteral("x.fscope"));
    }

    void givesRowsOfARange();
    void outlinesAreTheSameMessagesInShort();
    void findsMessagesByTime();
    void stopsWithoutTakingItForDamage();
    void previewsAreTheBeginning();
    void followsAWriter();
    void knowsWhetherAConnectionIsStillOpen();
    void readsALogWithoutAPlaceForItsIndex();
    void readsAFileThatMayNotBeWritten();

    // These start programs: see TestCase.
    void readsWhatAKilledProgramLeft();
    void readsAFileThatKeptItsLogMode();
    void survivesRowsThatLie();
    void refusesWhatIsNoRecording_data();
    void refusesWhatIsNoRecording();
    void refusesTablesThatAreNotThere_data();
    void refusesTablesThatAreNotThere();

private:
    /// Five messages of all kinds, two events, one session.
    void record();
    /// Changes the file as anybody can.
    void tool(const QString &sql) { static_cast<void>(tests::askSqliteTool({m_path, sql})); }
    QByteArray contents(const QString &path);
    void write(const QString &path, const QByteArray &bytes);
    std::optional<ReadError> errorOf(const QString &path)
    {
        auto reader = Reader::open(path);
        return reader ? std::nullopt : std::optional(reader.error());
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_path;
};

void TestReader::record()
{
    auto recording = Recording::create(m_path);
    QVERIFY(recording);
    const auto session = (*recording)->addSession({});
    FrameSource source(true);
    (*recording)->append(eventRecord(session, EventKind::Opened));
    (*recording)->append(textRecord(session, "one"));
    (*recording)
        ->append(recordOf(session, Direction::Out, Opcode::Text,
            {source.next(Opcode::Text, "two ", false), source.next(Opcode::Continuation, "fragments")}));
    (*recording)->append(textRecord(session, QByteArray(30'000, 'x')));
    (*recording)->append(recordOf(session, Direction::Out, Opcode::Binary, {source.next(Opcode::Binary, "\xFF")}));
    (*recording)->append(recordOf(session, Direction::Out, Opcode::Close, {source.next(Opcode::Close, "\x03\xE8")}));
    (*recording)->append(eventRecord(session, EventKind::Closed));
}

QByteArray TestReader::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestReader::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestReader::refusesWhatIsNoRecording_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QRandomGenerator random(1);
    QByteArray noise(20'000, Qt::Uninitialized);
    for (char &c : noise)
        c = static_cast<char>(random.generate());
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("a text") << QByteArray("{\"log\": {}}");
    QTest::newRow("a long text") << QByteArray(20'000, 'x');
    QTest::newRow("noise") << noise;
    QTest::newRow("noise that begins as SQLite does") << QByteArray(QByteArray("SQLite format 3\0", 16) + noise);
}

void TestReader::refusesWhatIsNoRecording()
{
    QFETCH(QByteArray, bytes);
    write(m_path, bytes);
    const auto error = errorOf(m_path);
    QVERIFY(error);
    QCOMPARE(error->kind, ReadError::Kind::NotARecording);
    QCOMPARE(error->path, m_path);
    QCOMPARE(contents(m_path), bytes);

    QCOMPARE(errorOf(m_dir->filePath(QStringLiteral("missing")))->kind, ReadError::Kind::NotFound);
    QCOMPARE(errorOf(m_dir->path())->kind, ReadError::Kind::CannotOpen);
    QFile::remove(m_path);
    tool(QStringLiteral("CREATE TABLE message (id INTEGER PRIMARY KEY)"));
    QCOMPARE(errorOf(m_path)->kind, ReadError::Kind::NotARecording);
}

void TestReader::refusesTablesThatAreNotThere_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a table is gone") << QStringLiteral("DROP TABLE event");
    QTest::newRow("a view stands for a table")
        << QStringLiteral("ALTER TABLE message RENAME TO m; CREATE VIEW message AS SELECT * FROM m");
    QTest::newRow("a column is gone") << QStringLiteral(
        "DROP VIEW messages; DROP VIEW frames; ALTER TABLE message DROP COLUMN wire_size");
    QTest::newRow("a version that there never was") << QStringLiteral("PRAGMA user_version = 0");
}

void TestReader::refusesTablesThatAreNotThere()
{
    QFETCH(QString, sql);
    record();
    tool(sql);
    const auto error = errorOf(m_path);
    QVERIFY(error);
    QCOMPARE(error->kind, ReadError::Kind::Damaged);
    QVERIFY(!error->detail.isEmpty());
}

void TestReader::survivesRowsThatLie()
{
    record();
    tool(QStringLiteral(R"(
        UPDATE message SET size = 9223372036854775807, payload = 5 WHERE id = 1;
        UPDATE message SET frame_count = 2147483647 WHERE id = 2;
        UPDATE message SET size = -1, header = x'00', opcode = 'text', time = 'never' WHERE id = 3;
        UPDATE message SET size = 100, header = x'8200', session = x'' WHERE id = 4;
        UPDATE frame SET header = x'' WHERE id = 2;
        UPDATE event SET kind = 'of a later day', detail = '{' WHERE id = 1;
        UPDATE event SET detail = '[]', attempt = 1e300 WHERE id = 2;
    )"));
    auto reader = Reader::open(m_path);
    QVERIFY(reader);
    readAll(**reader);
    QCOMPARE((*reader)->messages(base::MessageId(1), 10).size(), size_t(5));
    QCOMPARE((*reader)->message(base::MessageId(2))->frames.size(), size_t(1));
    QVERIFY((*reader)->message(base::MessageId(3))->frames.empty());
    QCOMPARE((*reader)->events({}).size(), size_t(1));
}

void TestReader::readsWhatAKilledProgramLeft()
{
    QProcess recorder;
    recorder.start(QStringLiteral(ENDLESS_RECORDER), {m_path});
    qint64 onDisk = 0;
    const auto readProgress = [&] {
        while (recorder.canReadLine())
            onDisk = recorder.readLine().trimmed().toLongLong();
        return onDisk;
    };
    QTRY_VERIFY_WITH_TIMEOUT(readProgress() > 2000, 60'000);
    // Another process reads while this one writes.
    {
        auto reader = Reader::open(m_path);
        QVERIFY(reader);
        QVERIFY((*reader)->lastMessage() >= base::MessageId(readProgress()));
    }
    QVERIFY(QFile::exists(m_path + QStringLiteral("-wal")));
    recorder.kill();
    QVERIFY(recorder.waitForFinished());
    QCOMPARE(recorder.exitStatus(), QProcess::CrashExit);
    readProgress();
    QVERIFY(QFile::exists(m_path + QStringLiteral("-wal")));

    auto reader = Reader::open(m_path);
    QVERIFY(reader);
    const qint64 last = (*reader)->lastMessage().value;
    QVERIFY(last >= onDisk);
    const auto rows = (*reader)->messages(base::MessageId(1), static_cast<int>(last) + 1);
    QCOMPARE(rows.size(), static_cast<size_t>(last));
    for (const MessageRow &row : rows)
        QCOMPARE(row.preview, QByteArray::number(row.id.value));
    QCOMPARE((*reader)->events({}).size(), size_t(1));
    QCOMPARE((*reader)->sessions().size(), size_t(1));
    reader->reset();
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList {QStringLiteral("x.fscope")});
    auto again = Reader::open(m_path);
    QVERIFY(again);
    QCOMPARE((*again)->lastMessage().value, last);
}

// In a directory that may not be written SQLite finds no place for the index of the log. The superuser may write
// everywhere; a directory of the index's name stands in its way as well.
void TestReader::readsALogWithoutAPlaceForItsIndex()
{
    const QString copy = m_dir->filePath(QStringLiteral("copy.fscope"));
    {
        auto recording = Recording::create(m_path);
        const auto session = (*recording)->addSession({});
        (*recording)->append(textRecord(session, "in the log"));
        (*recording)->flush();
        QVERIFY(QFile::copy(m_path, copy));
        QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    }
    QVERIFY(QDir().mkdir(copy + QStringLiteral("-shm")));
    const QByteArray before = contents(copy);
    auto reader = Reader::open(copy);
    QVERIFY(reader);
    QCOMPARE((*reader)->messages(base::MessageId(1), 2).front().preview, QByteArray("in the log"));
    reader->reset();
    QCOMPARE(contents(copy), before);
}

void TestReader::readsAFileThatKeptItsLogMode()
{
    record();
    tool(QStringLiteral("PRAGMA journal_mode = WAL"));
    QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
    QVERIFY(QDir().mkdir(m_path + QStringLiteral("-shm")));
    auto reader = Reader::open(m_path);
    QVERIFY(reader);
    QCOMPARE((*reader)->lastMessage(), base::MessageId(5));
}

void TestReader::readsAFileThatMayNotBeWritten()
{
    record();
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::ExeOwner));
    {
        auto reader = Reader::open(m_path);
        QVERIFY(reader);
        QCOMPARE((*reader)->lastMessage(), base::MessageId(5));
    }
    QVERIFY(QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestReader::givesRowsOfARange()
{
    record();
    auto opened = Reader::open(m_path);
    QVERIFY(opened);
    Reader &reader = **opened;
    const auto ids = [&](qint64 first, int count) {
        QList<qint64> list;
        for (const auto &row : reader.messages(base::MessageId(first), count))
            list.append(row.id.value);
        return list;
    };
    QCOMPARE(ids(1, 2), (QList<qint64> {1, 2}));
    QCOMPARE(ids(4, 10), (QList<qint64> {4, 5}));
    QCOMPARE(ids(0, 1), (QList<qint64> {1}));
    QCOMPARE(ids(6, 10), QList<qint64>());
    QCOMPARE(ids(1, 0), QList<qint64>());
    QCOMPARE(ids(1, -1), QList<qint64>());
    QVERIFY(!reader.message(base::MessageId(6)));
    QVERIFY(!reader.message(base::MessageId()));
    QCOMPARE(reader.message(base::MessageId(2))->row.frameCount, 2);
    QCOMPARE(reader.messages(base::MessageId(2), 1)[0].frameCount, 2);
}

void TestReader::outlinesAreTheSameMessagesInShort()
{
    {
        auto recording = Recording::create(m_path);
        const auto session = (*recording)->addSession({});
        tests::FrameSource frames;
        (*recording)->append(textRecord(session, "a text"));
        (*recording)
            ->append(recordOf(session, Direction::Out, Opcode::Ping, {frames.next(Opcode::Ping, QByteArray("a\0b", 3))}));
        (*recording)->append(recordOf(session, Direction::In, Opcode::Pong, {frames.next(Opcode::Pong, {})}));
    }
    const auto reader = Reader::open(m_path).value();
    const auto rows = reader->messages(base::MessageId(1), 10);
    const auto outlines = reader->outlines(base::MessageId(1), 10);
    QCOMPARE(outlines.size(), rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(outlines[i].id, rows[i].id);
        QCOMPARE(outlines[i].session, rows[i].session);
        QCOMPARE(outlines[i].time, rows[i].time);
        QCOMPARE(outlines[i].direction, rows[i].direction);
        QCOMPARE(outlines[i].type, rows[i].type);
        QCOMPARE(outlines[i].wireSize, rows[i].wireSize);
    }
    QCOMPARE(outlines[0].payload, QByteArray());
    QCOMPARE(outlines[1].payload, QByteArray("a\0b", 3));
    QCOMPARE(reader->outlines(base::MessageId(3), 10).size(), size_t(1));
    QVERIFY(reader->outlines(base::MessageId(4), 10).empty());
}

void TestReader::stopsWithoutTakingItForDamage()
{
    record();
    const auto reader = Reader::open(m_path).value();
    std::stop_source stop;
    reader->stopWith(stop.get_token());
    QCOMPARE(reader->messages(base::MessageId(1), 10).size(), size_t(5));
    QCOMPARE(reader->message(base::MessageId(3))->payload.size(), 30'000);
    QVERIFY(!reader->isStopped());
    stop.request_stop();
    QVERIFY(reader->isStopped());
    QVERIFY(reader->messages(base::MessageId(1), 10).empty());
    QVERIFY(reader->messagesOf(base::SessionId(1), {}, base::MessageId(5), 10).empty());
    QVERIFY(!reader->message(base::MessageId(3)));
    QVERIFY(reader->events({}).empty());
    QVERIFY(!reader->error());
}

void TestReader::findsMessagesByTime()
{
    record();
    const auto reader = Reader::open(m_path).value();
    const auto rows = reader->messages(base::MessageId(1), 10);
    QCOMPARE(rows.size(), size_t(5));
    QCOMPARE(reader->firstMessageAt({}), base::MessageId(1));
    for (const MessageRow &row : rows) {
        const base::MessageId found = reader->firstMessageAt(row.time);
        QVERIFY(found <= row.id); // those of one moment
        QCOMPARE(reader->message(found)->row.time, row.time);
    }
    QCOMPARE(reader->firstMessageAt(rows.back().time + base::Nanoseconds(1)), base::MessageId(6));
    QCOMPARE(reader->firstMessageAt(base::WallTime::max()), base::MessageId(6));
}

void TestReader::knowsWhetherAConnectionIsStillOpen()
{
    using capture::EventKind;
    const auto recording = std::move(capture::Recording::create(m_dir->filePath(u"open.fscope"_qs))).value();
    const auto isOpen = [&recording] {
        recording->flush();
        return Reader::open(recording->path()).value()->hasOpenSession();
    };
    QVERIFY(!isOpen());
    const base::SessionId first = recording->addSession({});
    QVERIFY(isOpen());
    recording->append(tests::eventRecord(first, EventKind::Opened));
    const base::SessionId second = recording->addSession({});
    recording->append(tests::eventRecord(second, EventKind::Opened));
    recording->append(tests::eventRecord(first, EventKind::Closed));
    QVERIFY(isOpen());
    recording->append(tests::eventRecord(second, EventKind::Closed));
    QVERIFY(!isOpen());
    recording->append(tests::eventRecord(second, EventKind::Waiting));
    QVERIFY(!isOpen());
    recording->append(tests::eventRecord(second, EventKind::Resolving));
    QVERIFY(isOpen());
}

void TestReader::previewsAreTheBeginning()
{
    auto recording = Recording::create(m_path);
    const auto session = (*recording)->addSession({});
    const std::array<int, 7> sizes {0, 255, 256, 257, 2048, 2049, 1'000'000};
    QByteArray payload(sizes.back(), Qt::Uninitialized);
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = static_cast<char>('a' + i % 23);
    for (const int size : sizes)
        (*recording)->append(textRecord(session, payload.first(size)));
    (*recording)->flush();
    auto reader = Reader::open(m_path);
    const auto rows = (*reader)->messages(base::MessageId(1), 10);
    QCOMPARE(rows.size(), sizes.size());
    for (size_t i = 0; i < sizes.size(); ++i)
        QCOMPARE(rows[i].preview, payload.first(std::min(sizes[i], maxPreviewBytes)));
}

void TestReader::followsAWriter()
{
    auto recording = Recording::create(m_path);
    auto reader = Reader::open(m_path);
    QVERIFY(reader);
    QCOMPARE((*reader)->lastMessage(), base::MessageId());
    QVERIFY((*reader)->messages(base::MessageId(1), 10).empty());
    QVERIFY((*reader)->events({}).empty());
    const auto session = (*recording)->addSession({});
    for (int i = 1; i <= 20; ++i) {
        (*recording)->append(textRecord(session, "x"));
        (*recording)->append(eventRecord(session, EventKind::Opened));
        (*recording)->flush();
        QCOMPARE((*reader)->lastMessage(), base::MessageId(i));
        QCOMPARE((*reader)->messages(base::MessageId(i), 10).size(), size_t(1));
        QCOMPARE((*reader)->events(base::EventId(i - 1)).size(), size_t(1));
    }
    recording->reset();
    QCOMPARE((*reader)->lastMessage(), base::MessageId(20));
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
