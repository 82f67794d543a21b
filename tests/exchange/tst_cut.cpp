// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/holed.h"
#include "capture/records.h"
#include "exported.h"
#include "samplerecording.h"
#include "support/testcase.h"

#include <capture/savecopy.h>
#include <capture/summary.h>
#include <exchange/cut.h>

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::exchange;
using capture::WriteError;

namespace {

Selection range(qint64 first, qint64 last)
{
    Selection selection;
    selection.ranges.push_back({base::MessageId(first), base::MessageId(last)});
    return selection;
}

} // namespace

class TestCut : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::makeSampleRecording(m_path); }

    void whatIsCutIsAsItWas()
    {
        const QString to = m_dir.filePath(u"cut.fscope"_qs);
        const auto done = cutRecording(m_path, to, range(2, 4));
        QVERIFY(done.hasValue());
        QCOMPARE(done->messages, qint64(3));
        QVERIFY(!done->damage);
        const auto from = std::move(capture::Reader::open(m_path)).value();
        const auto cut = std::move(capture::Reader::open(to)).value();
        QCOMPARE(cut->lastMessage().value, qint64(3));
        for (int i = 0; i < 3; ++i) {
            const auto before = from->message(base::MessageId(2 + i));
            const auto after = cut->message(base::MessageId(1 + i));
            QCOMPARE(after->payload, before->payload);
            QVERIFY(after->row.type == before->row.type && after->row.direction == before->row.direction);
            QVERIFY(after->row.time == before->row.time);
            QCOMPARE(after->row.isComplete, before->row.isComplete);
            QCOMPARE(after->frames.size(), before->frames.size());
            for (size_t frame = 0; frame < after->frames.size(); ++frame) {
                QCOMPARE(after->frames[frame].header.toBytes(), before->frames[frame].header.toBytes());
                QCOMPARE(after->frames[frame].streamOffset, before->frames[frame].streamOffset);
                QVERIFY(after->frames[frame].time == before->frames[frame].time);
            }
        }
    }

    void notesComeAlong()
    {
        const QString to = m_dir.filePath(u"notes.fscope"_qs);
        QVERIFY(cutRecording(m_path, to, range(3, 5)));
        const auto cut = std::move(capture::Reader::open(to)).value();
        const std::vector<capture::Note> expected {{base::MessageId(2), true, u"two \"lines\",\nand more ü"_qs}};
        QCOMPARE(cut->notes({}), expected);
    }

    void theStepsOfTheConnectionComeAlong()
    {
        const QString to = m_dir.filePath(u"steps.fscope"_qs);
        QVERIFY(cutRecording(m_path, to, range(1, 1)));
        const auto cut = std::move(capture::Reader::open(to)).value();
        const auto sessions = cut->sessions();
        QCOMPARE(sessions.size(), size_t(1));
        const auto events = cut->events({});
        QVERIFY(!events.empty());
        for (const capture::EventRow &event : events)
            QVERIFY(event.session == sessions.front().id);
    }

    void everythingCutIsTheSameExport()
    {
        const QString to = m_dir.filePath(u"all.fscope"_qs);
        QVERIFY(cutRecording(m_path, to, {}));
        QCOMPARE(jsonLinesOf(to), jsonLinesOf(m_path));
    }

    void aSavedCopyIsTheSameAndASingleFile()
    {
        const QString to = m_dir.filePath(u"saved.fscope"_qs);
        QVERIFY(capture::saveCopy(m_path, to));
        QCOMPARE(jsonLinesOf(to), jsonLinesOf(m_path));
        QVERIFY(!QFile::exists(to + u"-wal"_qs) && !QFile::exists(to + u".part"_qs));
    }

    void aLiveRecordingIsSavedAsFarAsItIs()
    {
        const QString path = m_dir.filePath(u"live.fscope"_qs);
        const auto live = std::move(capture::Recording::create(path)).value();
        const base::SessionId session = live->addSession({});
        live->append(tests::textRecord(session, "one"));
        live->flush();
        const auto before = capture::summaryOf(path);
        QVERIFY(before && before->isLive);
        QCOMPARE(before->messages, qint64(1));
        const QString to = m_dir.filePath(u"saved live.fscope"_qs);
        QVERIFY(capture::saveCopy(path, to));
        live->append(tests::textRecord(session, "two"));
        live->append(capture::EventRecord {session, 1, capture::EventKind::Closed, base::monoNow(), {}, {}});
        live->flush();
        const auto ended = capture::summaryOf(path);
        QVERIFY(ended && ended->isInUse && !ended->isLive);
        const auto saved = capture::summaryOf(to);
        QVERIFY(saved && !saved->isInUse && !saved->isLive);
        QCOMPARE(saved->messages, qint64(1));
        QCOMPARE((*capture::Reader::open(to))->message(base::MessageId(1))->payload, "one");
    }

    void aLiveRecordingIsSavedWhileItGrows()
    {
        constexpr int before = 48;
        const QString path = m_dir.filePath(u"growing.fscope"_qs);
        const auto live = std::move(capture::Recording::create(path)).value();
        const base::SessionId session = live->addSession({});
        for (int i = 0; i < before; ++i)
            live->append(tests::textRecord(session, QByteArray(1024L * 1024, 'x')));
        live->flush();
        int steps = 0;
        const QString to = m_dir.filePath(u"saved growing.fscope"_qs);
        const auto grow = [&](double) {
            live->append(tests::textRecord(session, "meanwhile"));
            live->flush();
            return ++steps < 200;
        };
        QVERIFY(capture::saveCopy(path, to, capture::Existing::Keep, grow));
        QVERIFY2(steps > 5, qPrintable(QString::number(steps)));
        QCOMPARE(capture::summaryOf(to)->messages, qint64(before));
        live->flush();
        QCOMPARE(capture::summaryOf(path)->messages, qint64(before + steps));
    }

    void ofADamagedRecordingWhatCanBeReadIsCut()
    {
        const QString path = m_dir.filePath(u"holed.fscope"_qs);
        tests::makeRecordingWithHole(path);
        const QString far = m_dir.filePath(u"far.fscope"_qs);
        const auto whole = cutRecording(path, far, range(1, 5));
        QVERIFY(whole);
        QCOMPARE(whole->messages, qint64(5));
        QVERIFY(whole->damage && whole->damage->kind == capture::ReadError::Kind::Damaged);
        const QString around = m_dir.filePath(u"around.fscope"_qs);
        const auto part = cutRecording(path, around, range(tests::messageInHole - 500, tests::messageInHole + 500));
        QVERIFY(part && part->damage);
        QVERIFY(part->messages > 500 && part->messages < 1001);
        const auto reader = std::move(capture::Reader::open(around)).value();
        QCOMPARE(reader->lastMessage().value, part->messages);
        QVERIFY(!reader->error());
    }

    void nothingIsOverwrittenAndNothingIsLeft()
    {
        const QString taken = m_dir.filePath(u"taken.fscope"_qs);
        QFile file(taken);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        const auto saved = capture::saveCopy(m_path, taken);
        QVERIFY(!saved && saved.error().write->kind == WriteError::Kind::AlreadyExists);
        const auto cut = cutRecording(m_path, taken, {});
        QVERIFY(!cut && cut.error().write->kind == WriteError::Kind::AlreadyExists);
        QCOMPARE(file.size(), qint64(4));
        const QString to = m_dir.filePath(u"cancelled.fscope"_qs);
        const auto cancelledSave = capture::saveCopy(m_path, to, capture::Existing::Keep, [](double) { return false; });
        QVERIFY(!cancelledSave && !cancelledSave.error().read && !cancelledSave.error().write);
        const auto cancelledCut = cutRecording(m_path, to, {}, [](const Progress &) { return false; });
        QVERIFY(!cancelledCut && !cancelledCut.error().read && !cancelledCut.error().write);
        QVERIFY(QDir(m_dir.path()).entryList({u"cancelled*"_qs}).isEmpty());
        const auto nowhere = capture::saveCopy(m_path, u"/no/such/folder/x.fscope"_qs);
        QVERIFY(!nowhere && nowhere.error().write->kind == WriteError::Kind::CannotCreate);
    }

    void aFileIsReplacedOnlyWhenAsked()
    {
        const QString taken = m_dir.filePath(u"replaced.fscope"_qs);
        QFile file(taken);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QVERIFY(capture::saveCopy(m_path, taken, capture::Existing::Replace));
        QVERIFY(capture::summaryOf(taken));
        const auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        QCOMPARE(QFile::permissions(taken) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser), onlyOwner);
        const auto itself = capture::saveCopy(m_path, m_path, capture::Existing::Replace);
        QVERIFY(!itself && itself.error().write->kind == WriteError::Kind::AlreadyExists);
        const QString live = m_dir.filePath(u"busy.fscope"_qs);
        const auto recording = std::move(capture::Recording::create(live)).value();
        recording->addSession({});
        recording->flush();
        const auto open = capture::saveCopy(m_path, live, capture::Existing::Replace);
        QVERIFY(!open && open.error().write->kind == WriteError::Kind::AlreadyExists);
    }

    void whatIsNoRecordingIsRefused()
    {
        const QString to = m_dir.filePath(u"never.fscope"_qs);
        QVERIFY(capture::saveCopy(u"/bin/sh"_qs, to).error().read->kind == capture::ReadError::Kind::NotARecording);
        QVERIFY(cutRecording(u"/bin/sh"_qs, to, {}).error().read->kind == capture::ReadError::Kind::NotARecording);
        QVERIFY(capture::summaryOf(u"/nowhere"_qs).error().kind == capture::ReadError::Kind::NotFound);
        QVERIFY(!QFile::exists(to));
    }

    void aSummaryTellsWhatTheListShows()
    {
        const auto summary = capture::summaryOf(m_path);
        QVERIFY(summary);
        const auto reader = std::move(capture::Reader::open(m_path)).value();
        QCOMPARE(summary->messages, qint64(tests::sampleMessages));
        QCOMPARE(summary->sessions, qint64(reader->sessions().size()));
        QCOMPARE(summary->url, reader->sessions().front().info.url);
        base::WallTime end = reader->anchor().wall;
        for (const auto &event : reader->events({}, 100'000))
            end = std::max(end, event.time);
        for (const auto &message : reader->messages(base::MessageId(1), 100'000))
            end = std::max(end, message.time);
        QVERIFY(summary->duration >= end - reader->anchor().wall - std::chrono::seconds(1));
        QVERIFY(summary->duration <= end - reader->anchor().wall);
    }

private:
    [[nodiscard]] static QByteArray jsonLinesOf(const QString &path) { return tests::exported(path, Format::JsonLines); }

    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(QStringLiteral("sample.fscope"));
};

QTEST_GUILESS_MAIN(TestCut)
#include "tst_cut.moc"
