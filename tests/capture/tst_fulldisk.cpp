// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A recording on a disk that is full, until there is room again.
#include "capture/records.h"
#include "capture/sqlitetool.h"
#include "support/smalldisk.h"
#include "support/testcase.h"

#include <base/isotime.h>
#include <capture/reader.h>
#include <capture/recording.h>
#include <capture/savecopy.h>

#include <QCoreApplication>
#include <QDir>
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

constexpr int patience = 60'000;
constexpr qint64 mebibyte = 1024LL * 1024;

} // namespace

class TestFullDisk : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_next = 0;
        m_dir.emplace();
        m_disk.emplace(m_dir->path(), 6 * mebibyte);
        QVERIFY(m_disk->isThere());
        m_path = m_dir->filePath(QStringLiteral("x.fscope"));
        m_recording = Recording::create(m_path).value();
        m_session = m_recording->addSession({});
        m_recording->append(tests::eventRecord(m_session, EventKind::Opened));
    }

    void cleanup()
    {
        m_recording.reset();
        m_disk.reset();
        m_dir.reset();
    }

    /// Nothing is lost of what fits into the memory that is kept for it, and nobody has to ask.
    void itGoesOnByItselfWhenThereIsRoom()
    {
        const QString ballast = m_dir->filePath(QStringLiteral("ballast"));
        QFile file(ballast);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(4 * mebibyte, 'b')), 4 * mebibyte);
        file.close();
        std::mutex mutex;
        std::vector<Progress> told;
        const auto subscription = m_recording->subscribe([&](const Progress &progress) {
            const std::scoped_lock lock(mutex);
            told.push_back(progress);
        });
        for (int i = 0; i < 40; ++i)
            QVERIFY(append(100'000).isValid());
        m_recording->flush();
        const Progress full = m_recording->progress();
        QVERIFY(full.error);
        QCOMPARE(full.error->kind, WriteError::Kind::DiskFull);
        QCOMPARE(full.error->path, m_path);
        QCOMPARE(full.waiting, 40 - full.lastMessage.value);
        QCOMPARE(full.lost, 0);
        QCOMPARE(m_recording->pendingBytes(), 0);
        QVERIFY(append(10).isValid());
        QVERIFY(QFile::remove(ballast));
        QTRY_VERIFY_WITH_TIMEOUT(!m_recording->progress().error, patience);
        m_recording->flush();
        QCOMPARE(m_recording->progress().lastMessage, base::MessageId(41));
        QCOMPARE(m_recording->progress().waiting, 0);
        m_recording.reset();
        const std::scoped_lock lock(mutex);
        QVERIFY(std::any_of(told.begin(), told.end(), [](const Progress &progress) { return progress.error.has_value(); }));
        QVERIFY(!told.back().error);
        compare({});
    }

    /// What does not fit is counted, and a row says where it is missing.
    void whatIsLostLeavesAGap()
    {
        fill();
        const Progress full = m_recording->progress();
        QVERIFY(full.lost > 0);
        QCOMPARE(full.lastMessage.value + full.waiting + full.lost, m_next);
        QVERIFY(full.waiting * mebibyte <= Recording::MostKept);
        const qint64 kept = full.lastMessage.value + full.waiting;
        QVERIFY(!append(10).isValid()); // also what would still fit: there is one gap, and no sieve

        QVERIFY(m_disk->resize(512 * mebibyte));
        m_recording->tryAgain();
        QTRY_VERIFY_WITH_TIMEOUT(!m_recording->progress().error, patience);
        QCOMPARE(append(20), base::MessageId(kept + 1)); // ids go on without a hole
        m_recording->append(tests::eventRecord(m_session, EventKind::Closed));
        m_recording.reset();
        compare({{kept, full.lost + 1}});

        const auto reader = Reader::open(m_path).value();
        const auto events = reader->events({});
        QCOMPARE(events.size(), size_t(3));
        const EventRow &gap = events[1];
        QCOMPARE(gap.kind, EventKind::Gap);
        QCOMPARE(gap.session, m_session);
        QCOMPARE(gap.detail.value(QStringLiteral("bytes")).toInteger(), full.lost * mebibyte + 10);
        const auto from = base::parseIsoTime(gap.detail.value(QStringLiteral("from")).toString().toLatin1());
        const auto to = base::parseIsoTime(gap.detail.value(QStringLiteral("to")).toString().toLatin1());
        QVERIFY(from && to && *from <= *to);
        QCOMPARE(*to, gap.time);
        QVERIFY(*from >= reader->messages(base::MessageId(kept), 1)[0].time);
        QVERIFY(*to <= reader->messages(base::MessageId(kept + 1), 1)[0].time);
        QVERIFY(!reader->hasOpenSession());
        QCOMPARE(
            ask("SELECT detail ->> 'messages' FROM events WHERE kind = 'gap'"), QByteArray::number(full.lost + 1) + '\n');
    }

    /// Steps of a connection are kept for longer than messages, and stand where they happened.
    void aGapStandsBeforeWhatFollowsIt()
    {
        const base::SessionId other = m_recording->addSession({});
        fill();
        QVERIFY(!append(30).isValid());
        auto event = tests::eventRecord(m_session, EventKind::Discarded);
        event.attempt = 3;
        QVERIFY(m_recording->append(event).isValid());
        m_session = other;
        QVERIFY(!append(40).isValid());
        const qint64 kept = m_recording->progress().lastMessage.value + m_recording->progress().waiting;
        QVERIFY(m_disk->resize(512 * mebibyte));
        m_recording->tryAgain();
        QTRY_VERIFY_WITH_TIMEOUT(!m_recording->progress().error, patience);
        m_recording.reset();

        const auto events = Reader::open(m_path).value()->events(base::EventId(1));
        QCOMPARE(events.size(), size_t(3));
        QCOMPARE(events[0].kind, EventKind::Gap);
        QCOMPARE(events[0].attempt, 3);
        QCOMPARE(events[1].kind, EventKind::Discarded);
        QCOMPARE(events[2].kind, EventKind::Gap);
        QCOMPARE(events[2].session, other);
        QCOMPARE(events[2].detail.value(QStringLiteral("messages")).toInteger(), 1);
        for (const EventRow &row : events)
            QCOMPARE(row.afterMessage, base::MessageId(kept));
    }

    /// Again and again: each time has its gap, or none.
    void itFillsMoreThanOnce()
    {
        std::vector<Gap> gaps;
        qint64 lost = 0;
        for (const qint64 room : {128, 300}) {
            fill();
            const Progress full = m_recording->progress();
            gaps.push_back({full.lastMessage.value + full.waiting, full.lost - lost});
            lost = full.lost;
            QVERIFY(m_disk->resize(room * mebibyte));
            m_recording->tryAgain();
            QTRY_VERIFY_WITH_TIMEOUT(!m_recording->progress().error, patience);
        }
        m_recording.reset();
        compare(gaps);
    }

    void whoEndsARecordingOnAFullDiskDoesNotWait()
    {
        fill();
        Progress last;
        {
            const auto subscription = m_recording->subscribe([&](const Progress &progress) { last = progress; });
            m_recording.reset();
        }
        QVERIFY(last.error);
        QCOMPARE(last.lastMessage.value + last.lost, m_next); // all is accounted for
        const auto reader = Reader::open(m_path).value();
        QCOMPARE(reader->lastMessage(), last.lastMessage);
        const auto rows = reader->messages(base::MessageId(1), 1000);
        QCOMPARE(std::ssize(rows), last.lastMessage.value);
    }

    void onADiskThatIsFullAtTheStartItBeginsAllTheSame()
    {
        m_recording.reset();
        const QString ballast = m_dir->filePath(QStringLiteral("ballast"));
        QFile file(ballast);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray piece(4096, 'b');
        while (file.write(piece) == piece.size()) { }
        file.close();
        beginAnother();
        append(100);
        m_recording->flush();
        const Progress full = m_recording->progress();
        QVERIFY(full.error && !full.isMade);
        QCOMPARE(full.error->kind, WriteError::Kind::DiskFull);
        QCOMPARE(full.error->path, m_path);
        QCOMPARE(full.waiting, 1);
        QCOMPARE(m_recording->pendingBytes(), 0);
        QVERIFY(QFile::remove(ballast));
        QTRY_VERIFY_WITH_TIMEOUT(m_recording->progress().isMade && !m_recording->progress().error, patience); // unasked
        append(200);
        m_recording.reset();
        compare({});
    }

    void inAFolderThatIsReadOnlyItBeginsAllTheSame()
    {
        m_recording.reset();
        QVERIFY(m_disk->setReadOnly(true));
        QVERIFY(!Recording::create(m_dir->filePath(QStringLiteral("never.fscope"))));
        beginAnother();
        append(100);
        const Progress refused = m_recording->progress();
        QVERIFY(refused.error && !refused.isMade);
        QCOMPARE(refused.error->kind, WriteError::Kind::CannotCreate);
        QVERIFY2(refused.error->detail.contains(QStringLiteral("Read-only")), qPrintable(refused.error->detail));
        QVERIFY(!Reader::open(m_path));
        QVERIFY(m_disk->setReadOnly(false));
        QTRY_VERIFY_WITH_TIMEOUT(m_recording->progress().isMade && !m_recording->progress().error, patience);
        const auto reader = Reader::open(m_path).value(); // while it is written
        m_recording->flush();
        QCOMPARE(reader->lastMessage(), base::MessageId(1));
        QCOMPARE(reader->events({}).at(0).kind, EventKind::Opened);
        append(200);
        m_recording.reset();
        compare({});
    }

    void whatWasNotKeptBeforeThereWasAFileIsAGap()
    {
        m_recording.reset();
        QVERIFY(m_disk->setReadOnly(true));
        beginAnother();
        while (m_recording->progress().lost < 3)
            append(mebibyte);
        const Progress refused = m_recording->progress();
        QCOMPARE(refused.waiting + refused.lost, m_next);
        QVERIFY(m_disk->resize(512 * mebibyte)); // and may be written to
        m_recording->tryAgain();
        QTRY_VERIFY_WITH_TIMEOUT(m_recording->progress().isMade && !m_recording->progress().error, patience);
        append(20);
        m_recording.reset();
        compare({{refused.waiting, refused.lost}});
    }

    void whoEndsItBeforeThereIsAFileLosesAll()
    {
        m_recording.reset();
        QVERIFY(m_disk->setReadOnly(true));
        beginAnother();
        append(10);
        Progress last;
        {
            const auto subscription = m_recording->subscribe([&](const Progress &progress) { last = progress; });
            m_recording.reset();
        }
        QVERIFY(last.error && !last.isMade);
        QCOMPARE(last.lost, 1);
        QVERIFY(!QFile::exists(m_path));
    }

    void whatIsThereAlreadyIsNeverBegun()
    {
        const auto begun = Recording::begin(m_path);
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, WriteError::Kind::AlreadyExists);
    }

    void itsFolderIsMadeToo()
    {
        m_recording.reset();
        m_path = m_dir->filePath(QStringLiteral("a/b/x.fscope"));
        m_recording = Recording::begin(m_path).value();
        QVERIFY(m_recording->progress().isMade && !m_recording->progress().error);
        m_session = m_recording->addSession({});
        append(10);
        m_recording.reset();
        compare({});
    }

    void aCopyOntoAFullDiskSaysSo()
    {
        for (int i = 0; i < 20; ++i)
            append(100'000);
        m_recording->flush();
        const QTemporaryDir elsewhere;
        const tests::SmallDisk disk(elsewhere.path(), mebibyte);
        QVERIFY(disk.isThere());
        const auto saved = saveCopy(m_path, elsewhere.filePath(QStringLiteral("copy.fscope")));
        QVERIFY(!saved);
        QCOMPARE(saved.error().write->kind, WriteError::Kind::DiskFull);
        QVERIFY(QDir(elsewhere.path()).isEmpty());
    }

private:
    struct Gap {
        qint64 after;
        qint64 messages;
    };

    /// A session and its first step, in a recording that may have no file yet.
    void beginAnother()
    {
        m_path = m_dir->filePath(QStringLiteral("y.fscope"));
        m_recording = Recording::begin(m_path).value();
        m_session = m_recording->addSession({});
        m_recording->append(tests::eventRecord(m_session, EventKind::Opened));
    }

    /// Messages begin with the number of their call.
    base::MessageId append(qsizetype size)
    {
        const QByteArray payload = QByteArray::number(m_next++).leftJustified(size, ' ');
        return m_recording->append(
            recordOf(m_session, Direction::In, Opcode::Binary, {m_source.next(Opcode::Binary, payload)}));
    }

    /// Until messages are lost.
    void fill()
    {
        const qint64 before = m_recording->progress().lost;
        const auto isFull = [&] {
            append(mebibyte);
            m_recording->flush();
            return m_recording->progress().lost >= before + 3;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isFull() || isFull() || isFull() || isFull() || isFull() || isFull() || isFull(), patience);
        QVERIFY(m_recording->progress().error);
        QCOMPARE(m_recording->progress().error->kind, WriteError::Kind::DiskFull);
    }

    /// The file has every message but those of the gaps, in order, with ids without holes.
    void compare(const std::vector<Gap> &gaps)
    {
        const auto reader = Reader::open(m_path).value();
        qint64 number = 0;
        size_t gap = 0;
        qint64 id = 0;
        for (const MessageRow &row : reader->messages(base::MessageId(1), 10'000)) {
            QCOMPARE(row.id.value, ++id);
            QCOMPARE(row.preview.trimmed(), QByteArray::number(number++));
            if (gap < gaps.size() && gaps[gap].after == id)
                number += gaps[gap++].messages;
        }
        QCOMPARE(number, m_next);
        std::vector<EventRow> told = reader->events({});
        std::erase_if(told, [](const EventRow &event) { return event.kind != EventKind::Gap; });
        QCOMPARE(told.size(), gaps.size());
        for (size_t i = 0; i < told.size(); ++i) {
            QCOMPARE(told[i].afterMessage.value, gaps[i].after);
            QCOMPARE(told[i].detail.value(QStringLiteral("messages")).toInteger(), gaps[i].messages);
        }
        QCOMPARE(ask("PRAGMA integrity_check"), QByteArray("ok\n"));
    }

    QByteArray ask(const QByteArray &sql) { return tests::askSqliteTool({m_path, QString::fromUtf8(sql)}); }

    std::optional<QTemporaryDir> m_dir;
    std::optional<tests::SmallDisk> m_disk;
    QString m_path;
    std::unique_ptr<Recording> m_recording;
    base::SessionId m_session;
    FrameSource m_source;
    qint64 m_next = 0;
};

int main(int argc, char *argv[])
{
    if (!tests::SmallDisk::makeNamespace())
        qFatal("The system gives this process no file systems of its own.");
    const QCoreApplication application(argc, argv);
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"
