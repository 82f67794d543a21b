// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The file that is made, the thread that writes it, and those who are told of it.
#include "capture/recordingtest.h"
#include "capture/records.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <condition_variable>
#include <csignal>
#include <thread>

#include <sys/resource.h>

using namespace framescope;
using namespace framescope::capture;
using base::Direction;
using tests::eventRecord;
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

} // namespace

class TestRecorder : public tests::RecordingTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

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

private:
    QStringList filesBeside() { return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden); }
};

void TestRecorder::itIsOneFileInTheEnd()
{
    auto recording = create();
    QCOMPARE(recording->path(), m_path);
    recording->append(textRecord(recording->addSession({}), "x"));
    recording.reset();
    QCOMPARE(filesBeside(), QStringList {QStringLiteral("a recording.fscope")});
    QVERIFY(open());
    QCOMPARE(filesBeside(), QStringList {QStringLiteral("a recording.fscope")});
}

void TestRecorder::itIsOneFileWhenTheLastReaderIsGone()
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

void TestRecorder::nothingIsOverwritten()
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

void TestRecorder::aFileThatCannotBeMadeSaysWhy()
{
    const auto recording = Recording::create(m_dir->filePath(QStringLiteral("nowhere/x.fscope")));
    QVERIFY(!recording);
    QCOMPARE(recording.error().kind, WriteError::Kind::CannotCreate);
    QVERIFY(!recording.error().detail.isEmpty());

    const FileSizeLimit limit(10'000);
    QCOMPARE(Recording::create(m_path).error().kind, WriteError::Kind::CannotCreate);
    QVERIFY(filesBeside().isEmpty());
}

void TestRecorder::idsHaveNoGapsUnderManyThreads()
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

void TestRecorder::pendingBytesFallToNothing()
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

void TestRecorder::whatIsAppendedGetsToDiskByItself()
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

void TestRecorder::subscribersAreToldTheLastState()
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

void TestRecorder::aSubscriberMayLeaveWhileItIsTold()
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

void TestRecorder::aSubscriptionMayOutliveTheRecording()
{
    auto recording = create();
    auto subscription = recording->subscribe([](const Progress &) {});
    recording.reset();
    subscription.reset();
    QVERIFY(open());
}

void TestRecorder::whenWritingFailsNothingElseDoes()
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

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
