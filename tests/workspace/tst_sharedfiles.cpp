// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fulldisk.h"
#include "support/testcase.h"

#include <workspace/sharedfiles.h>

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using workspace::Collection;
using workspace::FileError;
using workspace::FileWriter;
using workspace::SharedFiles;
using workspace::StoredKind;
using Kind = FileError::Kind;

namespace {

constexpr int patienceMs = 30'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

Collection named(const char *name)
{
    return {QLatin1String(name), {}, {}};
}

Collection withMessage(qsizetype length)
{
    workspace::Request request = workspace::newRequest();
    request.messages.push_back({QStringLiteral("long"), QString(length, u'x'), false, std::chrono::seconds(1), {}});
    return {QStringLiteral("c"), {request}, {}};
}

} // namespace

/// What is changed, and what of it gets to the disk.
class TestSharedFiles : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir = std::make_unique<QTemporaryDir>();
        m_writer = std::make_unique<FileWriter>();
        m_files = std::make_unique<SharedFiles>(*m_writer);
        m_files->setFolder(m_dir->path());
        m_path = m_files->newPath(StoredKind::Collection, QStringLiteral("c"));
        QVERIFY(m_files->put(m_path, named("first")));
        m_writer->finish();
    }

    void cleanup()
    {
        m_files.reset();
        m_writer.reset();
        m_dir.reset();
    }

    void aChangeThatCouldNotBeWrittenGoesWithTheNextOne()
    {
        failToWrite(named("second"));
        QCOMPARE(contentOf(m_path), fileBytesOf(named("first")));
        QVERIFY(m_files->put(m_path, named("third")));
        m_writer->finish();
        QVERIFY(m_files->failures().empty());
        QCOMPARE(contentOf(m_path), fileBytesOf(named("third")));
    }

    void changesOneAfterTheOtherThatCouldNotBeWrittenAreNoStrangers()
    {
        {
            const tests::FullDisk full;
            for (const char *name : {"second", "third", "fourth"})
                QVERIFY(m_files->put(m_path, named(name)));
            m_writer->finish();
        }
        QCOMPARE(m_files->failures().size(), size_t(1));
        QCOMPARE(m_files->failures()[0].kind, Kind::NotWritable);
        QCOMPARE(m_files->collection(m_path)->collection.name, QStringLiteral("fourth"));
        QVERIFY(m_files->put(m_path, named("fifth")));
        m_writer->finish();
        QVERIFY(m_files->failures().empty());
        QCOMPARE(contentOf(m_path), fileBytesOf(named("fifth")));
    }

    void readingAgainKeepsWhatCouldNotBeWritten()
    {
        failToWrite(named("second"));
        const QString fresh = addWhileFull("new");
        putBytes(m_dir->filePath(QStringLiteral("pulled.collection.json")), fileBytesOf(named("pulled")));
        QTRY_COMPARE_WITH_TIMEOUT(m_files->collections().size(), size_t(3), patienceMs);
        QCOMPARE(m_files->collection(m_path)->collection.name, QStringLiteral("second"));
        QCOMPARE(m_files->collection(fresh)->collection.name, QStringLiteral("new"));
    }

    void itIsTriedAgainByItself()
    {
        failToWrite(named("second"));
        QTRY_VERIFY_WITH_TIMEOUT(m_files->failures().empty(), patienceMs);
        QCOMPARE(contentOf(m_path), fileBytesOf(named("second")));
    }

    void itIsTriedOnceMoreAtTheEnd()
    {
        failToWrite(named("second"));
        m_files.reset();
        m_writer.reset();
        QCOMPARE(contentOf(m_path), fileBytesOf(named("second")));
    }

    void whatOthersHaveWrittenMeanwhileIsNotOverwritten()
    {
        failToWrite(named("second"));
        const QByteArray theirs = fileBytesOf(named("theirs"));
        putBytes(m_path, theirs);
        QVERIFY(m_files->put(m_path, named("third")));
        m_writer->finish();
        QCOMPARE(m_files->failures()[0].kind, Kind::ChangedElsewhere);
        QCOMPARE(contentOf(m_path), theirs);
        QTRY_COMPARE_WITH_TIMEOUT(m_files->collections()[0].collection.name, QStringLiteral("theirs"), patienceMs);
        QVERIFY(m_files->put(m_path, named("fourth")));
        m_writer->finish();
        QVERIFY(m_files->failures().empty());
        QCOMPARE(contentOf(m_path), fileBytesOf(named("fourth")));
    }

    void whatCouldNotBeReadAgainIsRefused()
    {
        std::vector<FileError> told;
        connect(m_files.get(), &SharedFiles::saveFailed, this, [&told](const FileError &error) { told.push_back(error); });
        const auto refused = m_files->put(m_path, withMessage(5'000'000));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::WouldBeTooLarge);
        QCOMPARE(refused.error().path, m_path);
        QCOMPARE(told.size(), size_t(1));
        QCOMPARE(m_files->collection(m_path)->collection.name, QStringLiteral("first"));
        m_writer->finish();
        QCOMPARE(contentOf(m_path), fileBytesOf(named("first")));
        QVERIFY(m_files->put(m_path, named("second")));
        m_writer->finish();
        QVERIFY(m_files->failures().empty());
    }

    void whatIsJustSmallEnoughIsReadAgain()
    {
        const qsizetype rest = fileBytesOf(withMessage(1)).size() - 1;
        QVERIFY(!m_files->put(m_path, withMessage(workspace::maxFileBytes - rest + 1)));
        QVERIFY(m_files->put(m_path, withMessage(workspace::maxFileBytes - rest)));
        m_writer->finish();
        QCOMPARE(contentOf(m_path).size(), workspace::maxFileBytes);
        QVERIFY(workspace::readCollection(m_path));
    }

    void aFileThatCannotBeOpenedKeepsTheChange()
    {
        QVERIFY(QFile::remove(m_path) && QDir().mkdir(m_path));
        QVERIFY(m_files->put(m_path, named("second")));
        m_writer->finish();
        QCOMPARE(m_files->failures()[0].kind, Kind::NotWritable);
        QVERIFY(QDir().rmdir(m_path));
        putBytes(m_path, fileBytesOf(named("first")));
        QTRY_VERIFY_WITH_TIMEOUT(m_files->failures().empty(), patienceMs);
        QCOMPARE(contentOf(m_path), fileBytesOf(named("second")));
    }

    void whatCouldNotBeRemovedComesBack()
    {
        QVERIFY(QFile::remove(m_path) && QDir().mkdir(m_path)); // what is no file is not removed
        m_files->removeCollection(m_path);
        m_writer->finish();
        QCOMPARE(m_files->failures()[0].kind, Kind::NotWritable);
        QVERIFY(QDir().rmdir(m_path));
        putBytes(m_path, fileBytesOf(named("first")));
        QTRY_VERIFY_WITH_TIMEOUT(m_files->collection(m_path), patienceMs);
    }

    void onlyWhatHasChangedIsReadAgain()
    {
        const QString one = m_dir->filePath(QStringLiteral("one.collection.json"));
        const QString other = m_dir->filePath(QStringLiteral("other.environment.json"));
        putBytes(one, fileBytesOf(named("one")));
        putBytes(other, fileBytesOf(workspace::Environment {QStringLiteral("id"), QStringLiteral("other"), {}, {}}));
        for (const QString &path : {m_path, one, other})
            makeOld(path);
        workspace::FolderReader reader;
        const auto first = reader.read(m_dir->path());
        QVERIFY(first && first->collections.size() == 2 && first->environments.size() == 1);
        putBytes(one, fileBytesOf(named("two"))); // as long as it was
        makeOld(one);
        const auto second = reader.read(m_dir->path());
        QVERIFY(second && second->collections.size() == 2 && second->environments.size() == 1);
        QCOMPARE(second->collections[1].collection.name, QStringLiteral("two"));
        // What was not read again are the same bytes in memory.
        QCOMPARE(second->collections[0].bytes.constData(), first->collections[0].bytes.constData());
        QCOMPARE(second->environments[0].bytes.constData(), first->environments[0].bytes.constData());
        QVERIFY(QFile::remove(one));
        QCOMPARE(reader.read(m_dir->path())->collections.size(), size_t(1));
    }

    void whatMayHaveChangedInTheSameMomentIsReadAgain()
    {
        setAge(m_path, -1); // as good as just now
        workspace::FolderReader reader;
        const auto first = reader.read(m_dir->path());
        const auto second = reader.read(m_dir->path());
        QVERIFY(first && second);
        QVERIFY(second->collections[0].bytes.constData() != first->collections[0].bytes.constData());
    }

    void whoDoesNotWantItAnyMoreGetsNothing()
    {
        workspace::FolderReader reader;
        QVERIFY(!reader.read(m_dir->path(), [] { return true; }));
        QCOMPARE(reader.read(m_dir->path())->collections.size(), size_t(1));
    }

    void whatIsChangedWhileTheFolderIsReadCounts()
    {
        constexpr int count = 40;
        for (int i = 0; i < count; ++i) {
            putBytes(m_dir->filePath(QStringLiteral("pulled-%1.collection.json").arg(i)), fileBytesOf(withMessage(500'000)));
        }
        bool isDone = false;
        int turns = 0;
        connect(
            m_files.get(), &SharedFiles::collectionsChanged, this, [&] { isDone = m_files->collections().size() > count; });
        QTimer turn;
        connect(&turn, &QTimer::timeout, this, [&turns, this] {
            if (++turns <= 10)
                QVERIFY(m_files->put(m_path, named(QByteArray::number(turns).constData())));
        });
        turn.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(isDone && turns > 10, patienceMs);
        QCOMPARE(m_files->collection(m_path)->collection.name, QStringLiteral("10"));
        m_writer->finish();
        QCOMPARE(contentOf(m_path), fileBytesOf(named("10")));
        QVERIFY(m_files->failures().empty());
    }

    void whatIsTheSameIsNotTold()
    {
        int told = 0;
        connect(m_files.get(), &SharedFiles::collectionsChanged, this, [&told] { ++told; });
        putBytes(m_path, fileBytesOf(named("first"))); // what is there
        putBytes(m_dir->filePath(QStringLiteral("new.environment.json")),
            fileBytesOf(workspace::Environment {QStringLiteral("id"), QStringLiteral("new"), {}, {}}));
        QTRY_COMPARE_WITH_TIMEOUT(m_files->environments().size(), size_t(1), patienceMs);
        QCOMPARE(told, 0);
    }

private:
    static void makeOld(const QString &path) { setAge(path, 1); }
    /// As if it had been written so many days ago.
    static void setAge(const QString &path, int days)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-days), QFileDevice::FileModificationTime));
    }

    void failToWrite(const Collection &collection)
    {
        const tests::FullDisk full;
        QVERIFY(m_files->put(m_path, collection));
        m_writer->finish();
        QCOMPARE(m_files->failures().size(), size_t(1));
        QCOMPARE(m_files->failures()[0].kind, Kind::NotWritable);
        QVERIFY(!m_files->failures()[0].detail.isEmpty());
    }

    QString addWhileFull(const char *name)
    {
        const tests::FullDisk full;
        const QString path = m_files->newPath(StoredKind::Collection, QLatin1String(name));
        (void)m_files->put(path, named(name));
        m_writer->finish();
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FileWriter> m_writer;
    std::unique_ptr<SharedFiles> m_files;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSharedFiles)
#include "tst_sharedfiles.moc"
