// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What unsaved recordings may take of the disk, and when the oldest of them go.
#include "support/testcase.h"

#include <capture/reader.h>
#include <gui/recordingsfolder.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace framescope;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;
constexpr qint64 mebibyte = 1024LL * 1024;
constexpr qint64 leftMessages = 64; // of what a crash left

} // namespace

class TestRecordingsFolder : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir.emplace();
        m_folder.emplace(m_dir->filePath(QStringLiteral("recordings")));
        m_limit = 100 * mebibyte;
    }

    void cleanup()
    {
        m_folder.reset();
        QThreadPool::globalInstance()->waitForDone();
        m_dir.reset();
    }

    /// The file that grows is open and stays; the oldest of the others makes room for it.
    void theOldestGoesWhileAnotherGrows()
    {
        makeOld({"first", "second"});
        m_limit = 4 * mebibyte;
        const auto recording = m_folder->makeRecording(QStringLiteral("long")).value();
        keep(10ms);
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(isThere("first") && isThere("second"));
        const auto session = recording->addSession({});
        for (int i = 0; i < 5; ++i) {
            capture::MessageRecord record {session, base::Direction::In, {}, base::monoNow()};
            record.message.assembled = QByteArray(mebibyte / 2, 'x');
            recording->append(std::move(record));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!isThere("first"), patience);
        recording->flush();
        QVERIFY(!recording->progress().error);
        QVERIFY(QFile::exists(recording->path()));
    }

    void anotherLimitCountsAtOnce()
    {
        makeOld({"first", "second", "third"});
        keep(24h);
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(isThere("first"));
        m_limit = 2 * mebibyte;
        m_folder->enforce();
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(!isThere("first"));
        QVERIFY(isThere("second") && isThere("third"));
        m_limit = 0;
        m_kept = {path("third")};
        m_folder->enforce();
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(!isThere("second"));
        QVERIFY(isThere("third")); // open somewhere
    }

    /// It is offered once and stays meanwhile; the next time it goes when its turn comes.
    void whatACrashLeftIsAsAnyOtherTheNextTime()
    {
        makeLeft("crashed");
        makeOld({"first", "second"});
        m_limit = 2 * mebibyte + mebibyte / 2;
        QCOMPARE(m_folder->left(), QStringList {path("crashed")});
        keep(24h);
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(isThere("crashed"));
        QVERIFY(!QFile::exists(path("crashed") + QStringLiteral("-wal")));
        QVERIFY(QFileInfo(path("crashed")).lastModified() < QDateTime::currentDateTime().addDays(-15));
        QCOMPARE(messagesIn("crashed"), leftMessages);

        makeOld({"first", "second"});
        m_folder.emplace(m_folder->place());
        QCOMPARE(m_folder->left(), QStringList());
        keep(24h);
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(!isThere("crashed"));
        QVERIFY(isThere("first") && isThere("second"));
    }

    void whatIsOpenIsNotTouched()
    {
        QVERIFY(QDir().mkpath(m_folder->place()));
        const auto recording = capture::Recording::create(path("live")).value();
        const auto session = recording->addSession({});
        append(*recording, session, "before");
        recording->flush();
        makeLeft("read");
        const auto reader = capture::Reader::open(path("read")).value();
        keep(24h);
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(QFile::exists(path("live") + QStringLiteral("-wal")));
        QVERIFY(QFile::exists(path("read") + QStringLiteral("-wal")));
        QCOMPARE(reader->lastMessage().value, leftMessages);
        append(*recording, session, "after");
        recording->flush();
        QVERIFY(!recording->progress().error);
        QCOMPARE(messagesIn("live"), 2);
    }

    /// Each has a name of its own, though there are no files that tell.
    void whereNoFileCanBeMadeEachRecordingWaitsForItsOwn()
    {
        QFile inTheWay(m_folder->place());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        std::vector<std::unique_ptr<capture::Recording>> recordings;
        QStringList paths;
        for (int i = 0; i < 5; ++i) {
            recordings.push_back(m_folder->makeRecording(QStringLiteral("same host")).value());
            QVERIFY(!recordings.back()->progress().isMade);
            recordings.back()->addSession({});
            QVERIFY(!paths.contains(recordings.back()->path()));
            paths.append(recordings.back()->path());
        }
        QVERIFY(inTheWay.remove());
        for (const auto &recording : recordings) {
            recording->tryAgain();
            QTRY_VERIFY_WITH_TIMEOUT(recording->progress().isMade && !recording->progress().error, patience);
            QVERIFY(QFile::exists(recording->path()));
        }
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->place() + u'/' + QLatin1String(name) + QStringLiteral(".fscope");
    }
    [[nodiscard]] bool isThere(const char *name) const { return QFile::exists(path(name)); }

    static void append(capture::Recording &recording, base::SessionId session, const QByteArray &text)
    {
        capture::MessageRecord record {session, base::Direction::In, {}, base::monoNow()};
        record.message.assembled = text;
        recording.append(std::move(record));
    }

    [[nodiscard]] qint64 messagesIn(const char *name) const
    {
        const auto reader = capture::Reader::open(path(name));
        return reader ? (*reader)->lastMessage().value : -1;
    }

    /// As a program leaves it that is killed: a mebibyte, twenty days old, with its log.
    void makeLeft(const char *name)
    {
        QVERIFY(QDir().mkpath(m_folder->place()));
        const QString source = m_dir->filePath(QStringLiteral("source of ") + QLatin1String(name));
        const auto recording = capture::Recording::create(source).value();
        const auto session = recording->addSession({});
        for (qint64 i = 0; i < leftMessages; ++i)
            append(*recording, session, QByteArray(mebibyte / leftMessages, 'x'));
        recording->flush();
        for (const QString &more : {QString(), QStringLiteral("-wal")}) {
            QVERIFY(QFile::copy(source + more, path(name) + more));
            QFile file(path(name) + more);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-20), QFileDevice::FileModificationTime));
        }
    }

    /// Files of a mebibyte each, each a day younger than the one before.
    void makeOld(std::initializer_list<const char *> names)
    {
        QVERIFY(QDir().mkpath(m_folder->place()));
        QDateTime changed = QDateTime::currentDateTime().addDays(-10);
        for (const char *name : names) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(QByteArray(mebibyte, 'o')), mebibyte);
            QVERIFY(file.flush());
            QVERIFY(file.setFileTime(changed, QFileDevice::FileModificationTime));
            changed = changed.addDays(1);
        }
    }

    void keep(std::chrono::milliseconds every)
    {
        m_folder->keepWithin([this] { return m_limit; }, [this] { return m_kept; }, every);
    }

    std::optional<QTemporaryDir> m_dir;
    std::optional<gui::RecordingsFolder> m_folder;
    qint64 m_limit = 0;
    QStringList m_kept;
};

QTEST_GUILESS_MAIN(TestRecordingsFolder)
#include "tst_recordingsfolder.moc"
