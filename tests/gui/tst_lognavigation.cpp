// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../capture/holed.h"
#include "logtest.h"

#include <format/numbers.h>

#include <QFrame>
#include <QPushButton>
#include <QScrollBar>

using namespace framescope;

/// Find, go to and pause, by keys and clicks.
class TestLogNavigation : public tests::LogTest
{
    Q_OBJECT

    [[nodiscard]] QLineEdit *findEdit() const { return part<QLineEdit>("findEdit"); }
    [[nodiscard]] QString status() const { return part<QLabel>("findStatus")->text(); }
    [[nodiscard]] QLineEdit *goToEdit() const { return part<QLineEdit>("goToEdit"); }
    [[nodiscard]] QFrame *goToPopup() const { return part<QFrame>("goToPopup"); }
    [[nodiscard]] QToolButton *pause() const { return part<QToolButton>("pauseView"); }

    /// Asks by the keyboard, from the log on.
    void find(const QString &text)
    {
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(findEdit()->hasFocus());
        findEdit()->selectAll();
        QTest::keyClicks(findEdit(), text);
        QTest::keyClick(findEdit(), Qt::Key_Return);
    }
    void goTo(const QString &text)
    {
        key(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(goToPopup()->isVisible());
        QTest::keyClicks(goToEdit(), text);
        QTest::keyClick(goToEdit(), Qt::Key_Return);
    }
    [[nodiscard]] QString clockOf(int row) const { return m_model->index(row, LogModel::TimeColumn).data().toString(); }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void findGoesFromHitToHitAndHidesNothing()
    {
        select(2);
        find(QStringLiteral("heartbeat"));
        QTRY_COMPARE_WITH_TIMEOUT(message(), 21, patience);
        QTest::keyClick(findEdit(), Qt::Key_F3);
        QTRY_COMPARE_WITH_TIMEOUT(message(), 22, patience);
        QTest::mouseClick(part<QToolButton>("findNext"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(message(), 23, patience);
        QTest::keyClick(findEdit(), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(message(), 22, patience);
        QTRY_VERIFY(status().isEmpty());
        QCOMPARE(m_model->rowCount(), 25);
        QVERIFY(m_log->selectionModel()->isRowSelected(current()));
        QVERIFY(!m_log->isFollowing());
    }

    void findGoesOnAtTheOtherEndAndSaysSo()
    {
        select(22); // message 22
        find(QStringLiteral("$.price = 7"));
        QTRY_COMPARE_WITH_TIMEOUT(message(), 7, patience);
        QTRY_COMPARE(status(), QStringLiteral("Went on at the beginning"));
        key(Qt::Key_F3, Qt::ShiftModifier); // itself again, all around
        QTRY_COMPARE(status(), QStringLiteral("Went on at the end"));
        QCOMPARE(message(), 7);
    }

    void regularExpressionsAndFieldsAreFound()
    {
        select(1);
        find(QStringLiteral("/PRICE\":1[34]/i"));
        QTRY_COMPARE_WITH_TIMEOUT(message(), 13, patience);
        key(Qt::Key_F3);
        QTRY_COMPARE_WITH_TIMEOUT(message(), 14, patience);
        find(QStringLiteral("$.price > 18 or type:ping"));
        QTRY_COMPARE_WITH_TIMEOUT(message(), 19, patience);
        key(Qt::Key_F3);
        QTRY_COMPARE_WITH_TIMEOUT(message(), 20, patience);
        key(Qt::Key_F3);
        QTRY_COMPARE_WITH_TIMEOUT(message(), 24, patience);
    }

    void whatIsNotThereIsSaidAndNothingMoves()
    {
        select(5);
        find(QStringLiteral("nowhere"));
        QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("Not found among the rows shown"), patience);
        QCOMPARE(current(), 5);
        find(QStringLiteral("dir:sideways"));
        QVERIFY(status().contains(QStringLiteral("sideways")));
        QTest::keyClick(findEdit(), Qt::Key_Escape);
        QVERIFY(!part<QFrame>("findBar")->isVisible());
        QVERIFY(m_log->hasFocus());
    }

    void ofADamagedFileTheFilterAndFindSayThatAPartIsMissing()
    {
        const QString path = m_dir->filePath(QStringLiteral("holed.fscope"));
        tests::makeRecordingWithHole(path);
        m_model->open(path);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), tests::messagesAroundHole, patience);
        find(QStringLiteral("nowhere"));
        QTRY_COMPARE_WITH_TIMEOUT(
            status(), QStringLiteral("Not found among the rows shown; a part of the file cannot be read"), patience);
        find(QStringLiteral("\"message %1 \"").arg(tests::messagesAroundHole));
        QTRY_COMPARE_WITH_TIMEOUT(message(), tests::messagesAroundHole, patience);
        filter(QStringLiteral("message"));
        QTRY_VERIFY_WITH_TIMEOUT(m_model->rowCount() > tests::messagesAroundHole - 400, patience);
        QVERIFY(m_model->rowCount() < tests::messagesAroundHole);
        QTRY_VERIFY(part<QLabel>("filterCount")->text().endsWith(QStringLiteral(", file damaged")));
        QVERIFY(part<QLabel>("filterCount")->toolTip().contains(QStringLiteral("cannot be read")));
    }

    void onlyRowsThatAreShownAreFound()
    {
        filter(QStringLiteral("$.price < 5 or heartbeat"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 7, patience);
        select(0);
        find(QStringLiteral("$.price > 3"));
        QTRY_COMPARE_WITH_TIMEOUT(message(), 4, patience);
        key(Qt::Key_F3);
        QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("Went on at the beginning"), patience);
        QCOMPARE(message(), 4);
    }

    void theKeyOpensTheBarWhereNothingWasAskedFor()
    {
        key(Qt::Key_F3);
        QVERIFY(part<QFrame>("findBar")->isVisible());
        QVERIFY(findEdit()->hasFocus());
    }

    void aNumberIsGoneTo()
    {
        goTo(QStringLiteral("17"));
        QTRY_COMPARE_WITH_TIMEOUT(message(), 17, patience);
        QTRY_VERIFY(!goToPopup()->isVisible());
        QVERIFY(!m_log->isFollowing());
    }

    void aTimeIsGoneTo()
    {
        const base::WallTime start = m_recording->anchor().wall;
        const auto ms = std::chrono::ceil<std::chrono::milliseconds>(m_model->messageAt(24)->time - start).count() + 1;
        goTo(QStringLiteral("+%1 ms").arg(ms));
        QTRY_COMPARE_WITH_TIMEOUT(message(), 24, patience);
        select(3);
        goTo(QStringLiteral("+0s"));
        QTRY_COMPARE_WITH_TIMEOUT(current(), 0, patience); // the event at the beginning
        goTo(QDateTime::fromMSecsSinceEpoch(std::chrono::floor<std::chrono::milliseconds>(start).count())
                 .addDays(1)
                 .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
        QTRY_COMPARE_WITH_TIMEOUT(message(), 24, patience);
    }

    void whatCannotBeReadIsExplained()
    {
        goTo(QStringLiteral("soon"));
        QVERIFY(goToPopup()->isVisible());
        QVERIFY(part<QLabel>("goToMessage")->text().contains(QStringLiteral("neither")));
        goToEdit()->clear();
        QTest::keyClicks(goToEdit(), QStringLiteral("400"));
        QTest::keyClick(goToEdit(), Qt::Key_Return);
        QTRY_VERIFY(part<QLabel>("goToMessage")->text().contains(QStringLiteral("24")));
        QVERIFY(goToPopup()->isVisible());
        QTest::keyClick(goToEdit(), Qt::Key_Escape);
        QVERIFY(!goToPopup()->isVisible());
    }

    void aRowThatIsNotShownIsOffered()
    {
        filter(QStringLiteral("heartbeat"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 3, patience);
        goTo(QStringLiteral("9"));
        QTRY_VERIFY(part<QPushButton>("goToShowAll")->isVisible());
        QCOMPARE(message(), 21); // the nearest
        QTest::mouseClick(part<QPushButton>("goToShowAll"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(message(), 9, patience);
        QCOMPARE(m_model->rowCount(), 25);
        QVERIFY(!goToPopup()->isVisible());
    }

    void aPausedLogStandsStillAndCounts()
    {
        QVERIFY(pause()->isVisible());
        QTest::mouseClick(pause(), Qt::LeftButton);
        QVERIFY(m_model->isPaused());
        appendTrades(300);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->heldRows(), 300, patience);
        QCOMPARE(m_model->rowCount(), 25);
        QCOMPARE(pause()->text(), QStringLiteral("300 new"));
        const auto reader = capture::Reader::open(m_path);
        QTRY_COMPARE_WITH_TIMEOUT((*reader)->lastMessage().value, 324, patience); // recorded all the same
        key(Qt::Key_Pause);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 325, patience);
        QVERIFY(m_log->isFollowing());
        QCOMPARE(m_log->verticalScrollBar()->value(), m_log->verticalScrollBar()->maximum());
        QVERIFY(pause()->text().isEmpty());
    }

    void aPausedLogThatDidNotFollowStaysWhereItIs()
    {
        appendTrades(300);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 325, patience);
        m_log->verticalScrollBar()->setValue(40);
        key(Qt::Key_P, Qt::ControlModifier);
        appendTrades(10);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->heldRows(), 10, patience);
        key(Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 335, patience);
        QCOMPARE(m_log->topRow(), 40);
        QVERIFY(!m_log->isFollowing());
    }

    void aPausedLogCanBeFiltered()
    {
        key(Qt::Key_P, Qt::ControlModifier);
        for (int i = 0; i < 4; ++i)
            append(Opcode::Text, "heartbeat");
        filter(QStringLiteral("heartbeat"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->heldRows(), 4, patience);
        QCOMPARE(m_model->rowCount(), 3);
        key(Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 7, patience);
    }

    void scrollingUpStopsFollowingAndEndStartsItAgain()
    {
        appendTrades(200);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 225, patience);
        QVERIFY(m_log->isFollowing());
        select(220);
        for (int i = 0; i < 60; ++i)
            key(Qt::Key_Up);
        QVERIFY(!m_log->isFollowing());
        appendTrades(50);
        QTRY_COMPARE_WITH_TIMEOUT(m_log->unseenRows(), 50, patience);
        key(Qt::Key_End);
        QVERIFY(m_log->isFollowing());
        appendTrades(5);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 280, patience);
        QCOMPARE(m_log->verticalScrollBar()->value(), m_log->verticalScrollBar()->maximum());
    }

    void aFinishedRecordingHasNoPause()
    {
        m_model->clear();
        m_recording.reset();
        m_model->open(m_path);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 25, patience);
        QVERIFY(!pause()->isVisible());
        key(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(!m_model->isPaused());
    }

    void theLogsMenuLeadsThere()
    {
        const QPoint place = m_log->visualRect(m_model->index(3, LogModel::TimeColumn)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_log->viewport()->mapToGlobal(place));
        QApplication::sendEvent(m_log->viewport(), &event);
        auto *menu = m_log->findChild<QMenu *>(QStringLiteral("logMenu"));
        auto *entry = menu->findChild<QAction *>(QStringLiteral("findInLog"));
        QVERIFY(entry && menu->findChild<QAction *>(QStringLiteral("goToRow")));
        takePictures("log-menu", menu);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
        QTRY_VERIFY(findEdit()->isVisible());
    }

    void pictures()
    {
        select(2);
        find(QStringLiteral("$.price > 3"));
        QTRY_COMPARE_WITH_TIMEOUT(message(), 4, patience);
        takePictures("find", m_pane.get());
        find(QStringLiteral("nowhere"));
        QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("Not found among the rows shown"), patience);
        QTest::mouseClick(pause(), Qt::LeftButton);
        appendTrades(1234);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->heldRows(), 1234, patience);
        takePictures("paused", m_pane.get());
        goTo(QStringLiteral("soon"));
        takePictures("go-to-wrong", goToPopup());
        goToPopup()->hide();
        filter(QStringLiteral("heartbeat"));
        goToEdit()->clear();
        goTo(QStringLiteral("9"));
        QTRY_VERIFY(part<QPushButton>("goToShowAll")->isVisible());
        takePictures("go-to-hidden", goToPopup());
    }
};

QTEST_MAIN(TestLogNavigation)
#include "tst_lognavigation.moc"
