// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Payloads over a mebibyte stand in chunks, and nobody needs them in one piece.
#include "capture/records.h"
#include "capture/sqlitetool.h"
#include "support/testcase.h"

#include <capture/reader.h>
#include <capture/recording.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::capture;
using base::Direction;
using protocol::Opcode;
using tests::FrameSource;
using tests::recordOf;

namespace {

/// No two mebibytes of it are alike.
QByteArray bytesOf(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 31 + (i >> 8) + (i >> 20));
    return bytes;
}

} // namespace

class TestLargePayloads : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir.emplace();
        m_path = m_dir->filePath(QStringLiteral("x.fscope"));
    }

    void aPayloadComesBackWholeAndInSlices_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<int>("chunks");
        QTest::newRow("nothing") << qint64(0) << 0;
        QTest::newRow("what is just not large") << chunkBytes << 0;
        QTest::newRow("one byte more") << chunkBytes + 1 << 1;
        QTest::newRow("two chunks") << 2 * chunkBytes << 1;
        QTest::newRow("five and a bit") << 5 * chunkBytes + 4711 << 5;
    }

    void aPayloadComesBackWholeAndInSlices()
    {
        QFETCH(const qint64, size);
        QFETCH(const int, chunks);
        const QByteArray payload = bytesOf(size);
        record({payload});
        QCOMPARE(ask("SELECT count(*) FROM chunk"), QByteArray::number(chunks) + '\n');
        QVERIFY(ask("SELECT coalesce(max(length(data)), 0) FROM chunk").trimmed().toLongLong() <= chunkBytes);

        const auto reader = Reader::open(m_path).value();
        const base::MessageId id(1);
        const auto detail = *reader->message(id);
        QVERIFY(detail.payload == payload);
        QVERIFY(detail.isWhole);
        QVERIFY(detail.frames.front().payload.view() == payload);
        for (const qint64 offset : {qint64(0), qint64(1), chunkBytes - 2, chunkBytes, 2 * chunkBytes - 1, size - 3, size}) {
            for (const qint64 length : {qint64(0), qint64(1), qint64(5), chunkBytes, 3 * chunkBytes}) {
                if (offset < 0)
                    continue;
                QVERIFY(reader->payloadSlice(id, offset, length) == payload.mid(offset, length));
                QVERIFY(reader->framePayloadSlice(id, 0, offset, length) == payload.mid(offset, length));
            }
        }
        QVERIFY(!reader->error());
    }

    void aBeginningIsAskedForAlone()
    {
        const QByteArray payload = bytesOf(4 * chunkBytes);
        record({payload, "short"});
        const auto reader = Reader::open(m_path).value();
        const auto beginning = *reader->message(base::MessageId(1), 1000);
        QCOMPARE(beginning.payload, payload.first(1000));
        QCOMPARE(beginning.row.size, payload.size());
        QVERIFY(!beginning.isWhole);
        QCOMPARE(beginning.frames.front().payload.size(), 1000);
        QCOMPARE(beginning.storedSize, payload.size());
        QCOMPARE(beginning.storedFrameSizes, std::vector<qint64> {payload.size()});
        const auto more = *reader->message(base::MessageId(1), chunkBytes + 10);
        QVERIFY(more.payload == payload.first(chunkBytes + 10));
        const auto all = *reader->message(base::MessageId(2), 1000);
        QVERIFY(all.isWhole);
        QCOMPARE(all.payload, QByteArray("short"));
    }

    void framesOfTheirOwnStandInChunksToo()
    {
        const QByteArray first = bytesOf(2 * chunkBytes + 5);
        const QByteArray second = bytesOf(chunkBytes + 7).toBase64();
        {
            const auto recording = Recording::create(m_path).value();
            const auto session = recording->addSession({});
            FrameSource source(true);
            recording->append(recordOf(session, Direction::Out, Opcode::Binary,
                {source.next(Opcode::Binary, first, false), source.next(Opcode::Continuation, second)}));
        }
        QCOMPARE(ask("SELECT frame, seq, length(data) FROM frame_chunk ORDER BY 1, 2"),
            QByteArray("1|1|1048576\n1|2|5\n2|1|" + QByteArray::number(second.size() - chunkBytes) + '\n'));
        const auto reader = Reader::open(m_path).value();
        const base::MessageId id(1);
        const auto detail = *reader->message(id);
        QVERIFY(detail.payload == first + second);
        QVERIFY(detail.frames[0].payload.view() == first);
        QVERIFY(detail.frames[1].payload.view() == second);
        QVERIFY(reader->payloadSlice(id, first.size() - 2, 4) == first.last(2) + second.first(2));
        QVERIFY(reader->framePayloadSlice(id, 1, chunkBytes, 100) == second.mid(chunkBytes, 100));
        QVERIFY(reader->framePayloadSlice(id, 9, 0, 100).isEmpty());
        const auto beginning = *reader->message(id, 100);
        QVERIFY(!beginning.isWhole);
        QCOMPARE(beginning.storedFrameSizes, (std::vector<qint64> {first.size(), second.size()}));
        QCOMPARE(beginning.frames[1].payload.toByteArray(), second.first(100));
    }

    /// What the views say is what was sent, also to who knows nothing of chunks.
    void theToolSeesWholePayloads()
    {
        const QByteArray text = QByteArray("ü€").repeated(600'000) + "the needle at the end";
        const QByteArray binary = bytesOf(3 * chunkBytes + 1);
        {
            const auto recording = Recording::create(m_path).value();
            const auto session = recording->addSession({});
            FrameSource source;
            recording->append(recordOf(session, Direction::In, Opcode::Text, {source.next(Opcode::Text, text)}));
            recording->append(recordOf(session, Direction::In, Opcode::Binary,
                {source.next(Opcode::Binary, binary, false), source.next(Opcode::Continuation, {})}));
        }
        QCOMPARE(ask("SELECT id, length(payload), size, typeof(text), typeof(payload) FROM messages"),
            QByteArray("1|3000021|3000021|text|blob\n2|3145729|3145729|null|blob\n"));
        QCOMPARE(ask("SELECT id FROM messages WHERE text LIKE '%NEEDLE at the%'"), QByteArray("1\n"));
        QCOMPARE(
            ask("SELECT length(payload), typeof(payload) FROM frames"), QByteArray("3000021|blob\n3145729|blob\n0|blob\n"));
        QVERIFY(write("SELECT writefile('" + out() + "', payload) FROM messages WHERE id = 2") == binary);
        QVERIFY(write("SELECT writefile('" + out() + "', payload) FROM messages WHERE id = 1") == text);
        QVERIFY(write("SELECT writefile('" + out() + "', payload) FROM frames WHERE message = 2 AND seq = 1") == binary);
    }

    void chunksThatLieHarmNobody()
    {
        record({bytesOf(3 * chunkBytes), bytesOf(3 * chunkBytes), bytesOf(2 * chunkBytes + 9), bytesOf(2 * chunkBytes)});
        QCOMPARE(ask("DELETE FROM chunk WHERE message = 1 AND seq = 1;"
                     "UPDATE chunk SET data = x'00' WHERE message = 2 AND seq = 1;"
                     "UPDATE chunk SET data = zeroblob(3000000) WHERE message = 3 AND seq = 1;"
                     "UPDATE message SET size = 9223372036854775807 WHERE id = 4"),
            QByteArray());
        const auto reader = Reader::open(m_path).value();
        QCOMPARE(reader->message(base::MessageId(1))->payload.size(), chunkBytes);
        QCOMPARE(reader->message(base::MessageId(2))->payload.size(), chunkBytes + 1);
        QCOMPARE(reader->message(base::MessageId(3))->payload.size(), chunkBytes + 3'000'000);
        QCOMPARE(reader->message(base::MessageId(4))->payload.size(), 2 * chunkBytes);
        QVERIFY(!reader->message(base::MessageId(4), chunkBytes)->isWhole);
        QCOMPARE(reader->message(base::MessageId(4), chunkBytes)->storedSize, 2 * chunkBytes);
        QVERIFY(reader->payloadSlice(base::MessageId(4), 5 * chunkBytes, 100).isEmpty());
        QVERIFY(reader->payloadSlice(base::MessageId(4), -5, -1).isEmpty());
    }

private:
    void record(const QByteArrayList &payloads)
    {
        const auto recording = Recording::create(m_path).value();
        const auto session = recording->addSession({});
        FrameSource source(true);
        for (const QByteArray &payload : payloads)
            recording->append(recordOf(session, Direction::Out, Opcode::Binary, {source.next(Opcode::Binary, payload)}));
    }
    QByteArray ask(const QByteArray &sql) { return tests::askSqliteTool({m_path, QString::fromUtf8(sql)}); }
    QByteArray out() { return m_dir->filePath(QStringLiteral("out")).toUtf8(); }
    QByteArray write(const QByteArray &sql)
    {
        static_cast<void>(ask(sql));
        QFile file(QString::fromUtf8(out()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestLargePayloads)
#include "tst_largepayloads.moc"
