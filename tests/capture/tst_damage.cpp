// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings that are damaged, cut off or of another kind: they are read as far as that goes, and say what is missing.
#include "capture/records.h"
#include "capture/sqlitetool.h"
#include "support/testcase.h"

#include <capture/reader.h>
#include <capture/recording.h>
#include <capture/summary.h>
#include <capture/walk.h>

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::capture;
using base::Direction;
using protocol::Opcode;
using tests::FrameSource;
using tests::recordOf;

namespace {

constexpr qint64 messages = 600;
constexpr int pageSize = 32768;

QByteArray textOf(qint64 number)
{
    return QByteArray("message " + QByteArray::number(number)).leftJustified(200, '.');
}

/// Asks for everything that there is; the answers must hang together, whatever they are. How many messages were there.
qint64 readAll(Reader &reader)
{
    qint64 count = 0;
    Walk walk(reader);
    base::MessageId last;
    while (const auto row = walk.next()) {
        const auto *message = std::get_if<MessageRow>(&*row);
        if (!message)
            continue;
        if (message->id <= last || message->preview.size() > maxPreviewBytes)
            return -1;
        last = message->id;
        ++count;
        const auto detail = reader.message(message->id, 100'000);
        if (detail && detail->row.id != message->id)
            return -1;
        static_cast<void>(reader.payloadSlice(message->id, 1'048'570, 100));
        static_cast<void>(reader.framePayloadSlice(message->id, 1, 0, 100));
    }
    static_cast<void>(reader.sessions());
    static_cast<void>(reader.notes({}));
    static_cast<void>(reader.hasOpenSession());
    static_cast<void>(reader.firstMessageAt(base::WallTime::max()));
    return count;
}

} // namespace

class TestDamage : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir.emplace();
        m_path = m_dir->filePath(QStringLiteral("x.fscope"));
    }

    void whatIsCutOffIsReadAsFarAsItGoes()
    {
        record();
        const QByteArray whole = contents();
        QVERIFY(whole.size() > 25 * pageSize);
        QCOMPARE(whole.size() % pageSize, 0);
        int opened = 0;
        qint64 most = 0;
        for (qsizetype size = whole.size() - pageSize; size >= 0; size -= pageSize) {
            for (const qsizetype more : {0, 1, pageSize / 2}) {
                write(whole.first(size + more));
                const auto reader = Reader::open(m_path);
                if (!reader) {
                    QVERIFY(reader.error().kind == ReadError::Kind::Damaged
                        || (size == 0 && reader.error().kind == ReadError::Kind::NotARecording));
                    continue;
                }
                ++opened;
                QVERIFY2((*reader)->error(), qPrintable(QStringLiteral("%1 of %2").arg(size + more).arg(whole.size())));
                QCOMPARE((*reader)->error()->kind, ReadError::Kind::Damaged);
                const qint64 count = readAll(**reader);
                QVERIFY(count >= 0 && count <= messages);
                most = std::max(most, count);
                QVERIFY(summaryOf(m_path));
                QVERIFY(!(*reader)->error()->detail.isEmpty());
                if (count < messages)
                    QVERIFY((*reader)->error()->firstMissing.isValid());
            }
        }
        QVERIFY2(opened > 40, qPrintable(QString::number(opened)));
        QVERIFY2(most > messages / 2, qPrintable(QString::number(most)));
    }

    void ofAFileThatLacksItsEndTheBeginningIsThere()
    {
        record();
        const QByteArray whole = contents();
        write(whole.first(whole.size() * 3 / 4));
        const auto reader = Reader::open(m_path).value();
        const qint64 last = reader->lastMessage().value;
        QVERIFY(last > 0 && last < messages);
        const auto rows = reader->messages(base::MessageId(1), static_cast<int>(messages));
        QVERIFY(std::ssize(rows) > 0 && std::ssize(rows) <= last); // there may be a hole before the end
        for (const MessageRow &row : rows)
            QCOMPARE(row.preview, textOf(row.id.value));
        QCOMPARE(reader->error()->firstMissing, base::MessageId(rows.back().id.value + 1));
        QCOMPARE(contents(), whole.first(whole.size() * 3 / 4));
    }

    void aHoleInTheMiddleHidesOnlyWhatStoodThere()
    {
        record();
        QByteArray holed = contents();
        // A page in the middle of the messages.
        const qsizetype at = holed.indexOf("message 301") / pageSize * pageSize;
        QVERIFY(at > 0);
        holed.replace(at, pageSize, QByteArray(pageSize, '\xAA'));
        write(holed);
        const auto reader = Reader::open(m_path).value();
        QCOMPARE(reader->lastMessage(), base::MessageId(messages));
        const auto before = reader->messages(base::MessageId(1), static_cast<int>(messages));
        QVERIFY(std::ssize(before) > 100 && std::ssize(before) < 301);
        QCOMPARE(reader->error()->firstMissing, base::MessageId(std::ssize(before) + 1));
        QCOMPARE(reader->messages(base::MessageId(messages - 99), 100).size(), size_t(100));
    }

    void theAnchorIsNotNeededToReadTheRest()
    {
        record();
        static_cast<void>(tests::askSqliteTool({m_path, QStringLiteral("DELETE FROM recording")}));
        const auto reader = Reader::open(m_path).value();
        QCOMPARE(reader->error()->kind, ReadError::Kind::Damaged);
        QCOMPARE(reader->lastMessage(), base::MessageId(messages));
    }

    void changedBytesAreSurvived_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::newRow("one that found a search without an end") << 2052457732U;
        QTest::newRow("of this run") << (qEnvironmentVariableIsSet("FRAMESCOPE_SEED")
                ? qEnvironmentVariable("FRAMESCOPE_SEED").toUInt()
                : QRandomGenerator::system()->generate());
    }
    void changedBytesAreSurvived()
    {
        QFETCH(const quint32, seed);
        record();
        const QByteArray whole = contents();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int opened = 0;
        int refused = 0;
        for (int round = 0; round < 500; ++round) {
            QByteArray changed = whole;
            // Half of them in the first pages, where everything hangs.
            const int span = round % 2 == 0 ? static_cast<int>(changed.size()) : 4 * pageSize;
            for (int i = random.bounded(1, 20); i > 0; --i)
                changed[random.bounded(span)] = static_cast<char>(random.generate());
            write(changed);
            const auto reader = Reader::open(m_path);
            reader ? ++opened : ++refused;
            if (reader)
                QVERIFY(readAll(**reader) >= 0);
            else
                QVERIFY(reader.error().kind != ReadError::Kind::NotFound);
            static_cast<void>(summaryOf(m_path));
        }
        QVERIFY(opened > 0);
        QCOMPARE(opened + refused, 500);
    }

    void idsThatLieAreSurvived()
    {
        record();
        static_cast<void>(tests::askSqliteTool({m_path,
            QStringLiteral(
                "INSERT INTO event SELECT 9223372036854775807, after_message, session, attempt, time, kind, detail, "
                "data FROM event LIMIT 1; UPDATE message SET id = 9223372036854775807 WHERE id = 600")}));
        QVERIFY(summaryOf(m_path));
        const auto reader = Reader::open(m_path).value();
        QVERIFY(readAll(*reader) >= 0);
    }

private:
    /// Many pages of all tables.
    void record()
    {
        const auto recording = Recording::create(m_path).value();
        const auto session = recording->addSession({});
        FrameSource source(true);
        recording->append(tests::eventRecord(session, EventKind::Opened));
        for (qint64 i = 1; i <= messages; ++i) {
            const QByteArray text = textOf(i);
            if (i % 50 == 0) {
                recording->append(recordOf(session, Direction::Out, Opcode::Text,
                    {source.next(Opcode::Text, text.first(3), false), source.next(Opcode::Continuation, text.sliced(3))}));
                recording->setNote({base::MessageId(i), true, QStringLiteral("a note")});
                recording->append(tests::eventRecord(session, EventKind::Discarded));
            } else {
                recording->append(tests::textRecord(session, text));
            }
            if (i % 150 == 0)
                recording->flush();
        }
    }
    QByteArray contents()
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
