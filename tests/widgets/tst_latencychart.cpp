// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pingrecording.h"
#include "support/testcase.h"

#include <base/isotime.h>
#include <theme/appearance.h>
#include <widgets/emptystate.h>
#include <widgets/latencychart.h>
#include <widgets/latencyplot.h>

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace framescope;
using namespace std::chrono_literals;
using models::LogModel;
using models::TimelineModel;
using widgets::LatencyChart;
using widgets::TimeSpan;

Q_DECLARE_METATYPE(framescope::base::MessageId)
Q_DECLARE_METATYPE(framescope::base::EventId)
Q_DECLARE_METATYPE(framescope::widgets::TimeSpan)

class TestLatencyChart : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<base::MessageId>();
        qRegisterMetaType<base::EventId>();
        qRegisterMetaType<TimeSpan>();
    }

    void init()
    {
        TestCase::init();
        m_dir = std::make_unique<QTemporaryDir>();
        m_pings = std::make_unique<tests::PingRecording>(m_dir->filePath(QStringLiteral("x.fscope")));
        m_pings->addEvent(0ms, capture::EventKind::Opened);
        for (int i = 1; i <= 50; ++i)
            m_pings->addRoundTrip(i * 200ms, i == 20 ? 9ms : 1ms);
        m_log = std::make_unique<LogModel>();
        m_timeline = std::make_unique<TimelineModel>(*m_log);
        m_log->follow(m_pings->recording());
        m_chart = std::make_unique<LatencyChart>();
        m_chart->resize(900, 300);
        m_chart->setModel(m_timeline.get());
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
        QTRY_VERIFY(m_timeline->isComplete() && m_timeline->roundTrips().size() == 50);
        const QSignalSpy drawn(&m_chart->plot(), &QCustomPlot::afterReplot);
        m_chart->showAll();
        QTRY_VERIFY(m_chart->plot().shownRoundTrips().size() == 50 && !drawn.isEmpty()); // and it is laid out
    }

    void cleanup()
    {
        m_chart.reset();
        m_timeline.reset();
        m_log.reset();
        m_pings.reset();
        m_dir.reset();
    }

    void aClickOnAPointTellsItsMessage()
    {
        QSignalSpy spy(m_chart.get(), &LatencyChart::messageActivated);
        const metrics::RoundTrip &slowest = m_timeline->roundTrips()[19];
        QTest::mouseClick(&m_chart->plot(), Qt::LeftButton, {}, m_chart->plot().positionOf(slowest).toPoint());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<base::MessageId>(), slowest.pong);
        QCOMPARE(slowest.pong, base::MessageId(40));
    }

    void aClickOnAMarkTellsItsEvent()
    {
        QSignalSpy spy(m_chart.get(), &LatencyChart::eventActivated);
        const QPoint mark(static_cast<int>(m_chart->plot().xOf(m_pings->begin())), m_chart->plot().plotArea().top() + 8);
        QTest::mouseClick(&m_chart->plot(), Qt::LeftButton, {}, mark);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<base::EventId>(), base::EventId(1));
    }

    void howeverManyMarksThereAreAFewArePainted()
    {
        const auto before = m_chart->plot().itemCount();
        for (int i = 0; i < 20'000; ++i)
            m_pings->addEvent(i * 500us, capture::EventKind::Failed);
        QTRY_COMPARE_WITH_TIMEOUT(m_timeline->marks().size(), 20'001U, 60'000);
        m_chart->showAll();
        QTRY_VERIFY(m_chart->plot().itemCount() > before);
        QVERIFY(m_chart->plot().itemCount() - before <= m_chart->width());
    }

    void aClickBesideEverythingTellsNothing()
    {
        QSignalSpy messages(m_chart.get(), &LatencyChart::messageActivated);
        QSignalSpy events(m_chart.get(), &LatencyChart::eventActivated);
        QTest::mouseClick(&m_chart->plot(), Qt::LeftButton, {}, between(0.5));
        QCOMPARE(messages.size() + events.size(), 0);
    }

    void theWheelZoomsAroundTheMouse()
    {
        const TimeSpan before = m_chart->span();
        const QPoint at = between(0.25);
        const base::WallTime under = m_chart->plot().timeAt(at.x());
        const QSignalSpy drawn(&m_chart->plot(), &QCustomPlot::afterReplot);
        wheel(at, 120);
        const TimeSpan after = m_chart->span();
        QVERIFY(after.to - after.from < before.to - before.from);
        QTRY_VERIFY(!drawn.isEmpty());
        const auto moved = m_chart->plot().timeAt(at.x()) - under;
        QVERIFY(moved > -1ms && moved < 1ms);
        wheel(at, -120);
        QVERIFY(m_chart->span().from - before.from < 1ms && before.from - m_chart->span().from < 1ms);
        QVERIFY(!m_chart->isFollowing());
    }

    void draggingPans()
    {
        const TimeSpan before = m_chart->span();
        drag(between(0.5), between(0.25), {});
        const TimeSpan after = m_chart->span();
        QCOMPARE(after.to - after.from, before.to - before.from);
        QVERIFY(after.from > before.from);
    }

    void draggingWithShiftSelectsASpan()
    {
        QSignalSpy spy(m_chart.get(), &LatencyChart::spanSelected);
        const TimeSpan before = m_chart->span();
        const base::WallTime from = m_chart->plot().timeAt(between(0.25).x());
        const base::WallTime to = m_chart->plot().timeAt(between(0.5).x());
        drag(between(0.5), between(0.25), Qt::ShiftModifier); // backwards
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<TimeSpan>(), (TimeSpan {from, to}));
        QCOMPARE(m_chart->span(), before);
    }

    void keysDoWhatTheMouseDoes()
    {
        const TimeSpan all = m_chart->span();
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QVERIFY(m_chart->span().from > all.from);
        QTest::keyClick(m_chart.get(), Qt::Key_Left);
        QVERIFY(m_chart->span().from - all.from < 1ms);
        QTest::keyClick(m_chart.get(), Qt::Key_Plus);
        QVERIFY(m_chart->span().to - m_chart->span().from < all.to - all.from);
        QTest::keyClick(m_chart.get(), Qt::Key_Home);
        QCOMPARE(m_chart->span(), all);
        QTest::keyClick(m_chart.get(), Qt::Key_End);
        QVERIFY(m_chart->isFollowing());
        QVERIFY(m_chart->span().to >= m_timeline->end());
    }

    void itFollowsUntilSomebodyLooksElsewhere()
    {
        m_chart->setWindow(2s);
        QVERIFY(m_chart->isFollowing());
        const TimeSpan before = m_chart->span();
        QVERIFY(before.to - before.from < 3s);
        m_pings->addRoundTrip(20s, 1ms);
        QTRY_VERIFY(m_chart->span().from > before.from);
        QSignalSpy spy(m_chart.get(), &LatencyChart::followingChanged);
        QTest::keyClick(m_chart.get(), Qt::Key_Left);
        QCOMPARE(spy.size(), 1);
        const TimeSpan here = m_chart->span();
        m_pings->addRoundTrip(40s, 1ms);
        QTRY_COMPARE(m_timeline->roundTrips().size(), size_t(52));
        QCOMPARE(m_chart->span(), here);
    }

    void thePercentilesAreThoseOfWhatIsShown()
    {
        QCOMPARE(m_chart->percentiles().count, 50);
        QCOMPARE(m_chart->percentiles().max, base::Nanoseconds(9ms));
        m_chart->setSpan({m_pings->begin() + 5s, m_pings->begin() + 6s});
        QCOMPARE(m_chart->percentiles().count, 5);
        QCOMPARE(m_chart->percentiles().max, base::Nanoseconds(1ms));
        m_chart->setSpan({m_pings->begin() - 6s, m_pings->begin() - 5s});
        QCOMPARE(m_chart->percentiles().count, 0);
    }

    void theMouseReadsOut()
    {
        auto *readOut = m_chart->findChild<QLabel *>(QStringLiteral("chartReadOut"));
        QTest::mouseMove(&m_chart->plot(), m_chart->plot().positionOf(m_timeline->roundTrips()[19]).toPoint());
        QTRY_VERIFY(readOut->isVisible());
        QVERIFY2(readOut->text().contains(QStringLiteral("9.0 ms")), qPrintable(readOut->text()));
        QVERIFY(m_chart->rect().contains(readOut->geometry()));
    }

    void theTableHoldsWhatIsShown()
    {
        const QList<QByteArray> all = m_chart->csv().split('\n');
        QCOMPARE(all.front(), "time,message,round_trip_s\r");
        QVERIFY(all.contains(base::isoTime(m_timeline->roundTrips()[19].time) + ",40,0.009000000\r"));
        m_chart->setSpan({m_pings->begin() + 5s, m_pings->begin() + 6s});
        const QByteArray some = m_chart->csv();
        QVERIFY(!some.contains(",40,0.009"));
        QCOMPARE(some.left(some.indexOf("\r\n\r\n")).count("\r\n"), 5);
    }

    void thePictureIsOne()
    {
        const QString path = m_dir->filePath(QStringLiteral("x.png"));
        QVERIFY(m_chart->savePicture(path));
        const QImage picture(path);
        QCOMPARE(picture.size(), m_chart->plot().size() * 2);
        QVERIFY(!m_chart->savePicture(m_dir->filePath(QStringLiteral("nowhere/x.png"))));
    }

    void aHundredThousandPointsAreDrawnAsFewAsTheEyeCanSee()
    {
        for (int i = 0; i < 100'000; ++i)
            m_pings->addRoundTrip(20s + i * 1ms, 500us);
        QTRY_VERIFY_WITH_TIMEOUT(m_timeline->roundTrips().size() == 100'050, 60'000);
        m_chart->showAll();
        QVERIFY(m_chart->plot().shownRoundTrips().size() <= static_cast<size_t>(2 * m_chart->width() + 2));
    }

    void withoutPingsItSaysWhatToDo()
    {
        LogModel log;
        TimelineModel silent(log);
        m_chart->setModel(&silent);
        const auto *empty = m_chart->findChild<widgets::EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(empty->title().contains(QStringLiteral("No ping")));
        QTest::mouseClick(&m_chart->plot(), Qt::LeftButton, {}, between(0.5));
        wheel(between(0.5), 120);
        QTest::keyClick(m_chart.get(), Qt::Key_Home);
        m_chart->setModel(nullptr);
        QTest::mouseClick(&m_chart->plot(), Qt::LeftButton, {}, between(0.5));
        QTest::keyClick(m_chart.get(), Qt::Key_Plus);
        QCOMPARE(m_chart->percentiles().count, 0);
    }

private:
    [[nodiscard]] QPoint between(double share) const
    {
        const QRect area = m_chart->plot().plotArea();
        return {area.left() + static_cast<int>(area.width() * share), area.top() + 4};
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
    {
        QTest::mousePress(&m_chart->plot(), Qt::LeftButton, modifiers, from);
        QTest::mouseMove(&m_chart->plot(), (from + to) / 2);
        QTest::mouseMove(&m_chart->plot(), to);
        QTest::mouseRelease(&m_chart->plot(), Qt::LeftButton, modifiers, to);
    }

    void wheel(QPoint at, int angle)
    {
        QWheelEvent event(
            at, m_chart->plot().mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&m_chart->plot(), &event);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<tests::PingRecording> m_pings;
    std::unique_ptr<LogModel> m_log;
    std::unique_ptr<TimelineModel> m_timeline;
    std::unique_ptr<LatencyChart> m_chart;
};

QTEST_MAIN(TestLatencyChart)
#include "tst_latencychart.moc"
