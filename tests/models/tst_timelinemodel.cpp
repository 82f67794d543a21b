// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pingrecording.h"
#include "support/testcase.h"

#include <models/timelinemodel.h>

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace std::chrono_literals;
using capture::EventKind;
using models::LogModel;
using models::TimelineModel;
using tests::PingRecording;

class TestTimelineModel : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("x.fscope"));
    }

    void aFinishedRecordingIsReadWhole()
    {
        base::WallTime begin {};
        {
            PingRecording pings(m_path);
            begin = pings.begin();
            pings.addEvent(0ms, EventKind::Opened);
            for (int i = 1; i <= 100; ++i)
                pings.addRoundTrip(i * 10ms, i * 1us);
            pings.addText(2s);
            pings.addEvent(3s, EventKind::Closed);
        }
        LogModel log;
        TimelineModel timeline(log);
        log.open(m_path);
        timeline.start();
        QTRY_VERIFY(timeline.isComplete() && timeline.roundTrips().size() == 100);
        for (size_t i = 0; i < 100; ++i) {
            const auto n = static_cast<int>(i) + 1;
            const metrics::RoundTrip expected {base::MessageId(2 * n), begin + n * 10ms + n * 1us, n * 1us};
            QCOMPARE(timeline.roundTrips()[i], expected);
        }
        QCOMPARE(timeline.begin(), begin);
        QCOMPARE(timeline.end(), begin + 3s);
        QCOMPARE(timeline.marks().size(), size_t(2));
        QCOMPARE(timeline.marks()[0].kind, EventKind::Opened);
        QCOMPARE(timeline.marks()[1].event, base::EventId(2));
        QVERIFY(timeline.marks()[1].isAlarming); // nobody closed it
        metrics::RateBin sum;
        for (const metrics::RateBin &bin : timeline.rates().bins())
            sum += bin;
        QCOMPARE(sum.messagesIn, 1);
        QCOMPARE(sum.messagesOut, 0);
    }

    void aLiveOneIsFollowed()
    {
        PingRecording pings(m_path);
        LogModel log;
        TimelineModel timeline(log);
        log.follow(pings.recording());
        timeline.start();
        for (int i = 1; i <= 5; ++i) {
            pings.addRoundTrip(i * 10ms, 1ms);
            QTRY_COMPARE(timeline.roundTrips().size(), static_cast<size_t>(i));
        }
        pings.addEvent(1s, EventKind::Failed);
        QTRY_COMPARE(timeline.marks().size(), size_t(1));
    }

    void nothingIsReadBeforeItIsAskedFor()
    {
        PingRecording pings(m_path);
        LogModel log;
        TimelineModel timeline(log);
        log.follow(pings.recording());
        pings.addRoundTrip(0ms, 1ms);
        QTRY_COMPARE(log.rowCount(), 2);
        QVERIFY(timeline.roundTrips().empty());
        QVERIFY(!timeline.isComplete());
    }

    void anotherRecordingIsAnotherPicture()
    {
        LogModel log;
        TimelineModel timeline(log);
        timeline.start();
        PingRecording first(m_path);
        first.addRoundTrip(0ms, 1ms);
        log.follow(first.recording());
        QTRY_COMPARE(timeline.roundTrips().size(), size_t(1));
        PingRecording second(m_dir->filePath(QStringLiteral("y.fscope")));
        second.addRoundTrip(0ms, 7ms);
        second.addRoundTrip(0ms, 8ms);
        log.follow(second.recording());
        QTRY_COMPARE(timeline.roundTrips().size(), size_t(2));
        QCOMPARE(timeline.roundTrips()[0].duration, base::Nanoseconds(7ms));
    }

    void aHundredThousandMessagesComeInSlices()
    {
        {
            PingRecording pings(m_path);
            for (int i = 0; i < 60'000; ++i)
                pings.addRoundTrip(i * 1ms, 100us);
        }
        LogModel log;
        TimelineModel timeline(log);
        log.open(m_path);
        timeline.start();
        QTRY_VERIFY_WITH_TIMEOUT(timeline.roundTrips().size() == 60'000 && timeline.isComplete(), 60'000);
    }

    void aMarkIsFoundByItsTime()
    {
        PingRecording pings(m_path);
        LogModel log;
        TimelineModel timeline(log);
        log.follow(pings.recording());
        timeline.start();
        pings.addEvent(1s, EventKind::Opened);
        pings.addEvent(2s, EventKind::Closed);
        QTRY_COMPARE(timeline.marks().size(), size_t(2));
        QCOMPARE(timeline.markAt(pings.begin() + 1900ms, 200ms)->kind, EventKind::Closed);
        QCOMPARE(timeline.markAt(pings.begin() + 1100ms, 5s)->kind, EventKind::Opened);
        QVERIFY(!timeline.markAt(pings.begin() + 1500ms, 200ms));
    }

    void aTimeRangeOfTheLogLeavesThePictureWhole()
    {
        PingRecording pings(m_path);
        for (int i = 0; i < 10; ++i)
            pings.addRoundTrip(i * 100ms, 1ms);
        pings.addEvent(450ms, EventKind::Violation);
        pings.addText(2s);
        LogModel log;
        TimelineModel timeline(log);
        log.follow(pings.recording());
        timeline.start();
        QTRY_COMPARE(log.rowCount(), 22);
        log.setTimeRange(LogModel::TimeRange {pings.begin() + 200ms, pings.begin() + 400ms});
        QTRY_COMPARE(log.rowCount(), 4); // two pings and their pongs
        QCOMPARE(std::get<base::MessageId>(log.rowAt(0)), base::MessageId(5));
        QCOMPARE(log.rowOf(base::MessageId(5)), 0);
        QCOMPARE(log.rowOf(base::MessageId(1)), -1);
        QVERIFY(log.rowOf(base::MessageId(20)) >= log.rowCount());
        QTRY_COMPARE(timeline.roundTrips().size(), size_t(10));
        pings.addText(250ms); // later in the file than the range
        QTRY_COMPARE(log.lastMessage(), base::MessageId(22));
        QCOMPARE(log.rowCount(), 4);
        log.setTimeRange({});
        QCOMPARE(log.rowCount(), 23);
        QVERIFY(!log.timeRange());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
