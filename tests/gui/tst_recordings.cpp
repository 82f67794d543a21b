// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingsscene.h"
#include "support/testcase.h"

#include <panels/servepanel.h>
#include <widgets/latencychart.h>
#include <widgets/latencyplot.h>

#include <QComboBox>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>

using namespace framescope;
using namespace framescope::tests;
using namespace framescope::tests::recordings;
using mainwindow::MainWindow;

class TestRecordings : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withoutRecordingsTheRoomSaysWhereTheyComeFrom()
    {
        WindowFixture fixture;
        fixture.window().show();
        fixture.window().showRoom(MainWindow::Recordings);
        const auto *pages = fixture.window().findChild<QStackedWidget *>(QStringLiteral("recordingPages"));
        QTRY_COMPARE(pages->currentIndex(), 0);
        QTRY_VERIFY(!fixture.window().findChild<QPushButton *>(QStringLiteral("saveRecording"))->isVisible());
    }

    void whatAConnectionRecordedIsInTheList()
    {
        WindowFixture fixture;
        fixture.window().show();
        QTest::keyClick(fixture.widget<QLineEdit>("address"), Qt::Key_Return);
        QTRY_COMPARE(fixture.window().currentPanel()->snapshot().state, session::State::Open);
        fixture.window().showRoom(MainWindow::Recordings);
        auto *list = fixture.window().findChild<QListView *>(QStringLiteral("recordings"));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        const QPersistentModelIndex live = list->model()->index(0, 0);
        QTRY_COMPARE(live.data(models::RecordingsModel::KindRole).value<models::RecordingEntry::Kind>(),
            models::RecordingEntry::Kind::Live);
        list->setCurrentIndex(live);
        QTRY_VERIFY(fixture.window().findChild<QPushButton *>(QStringLiteral("saveRecording"))->isEnabled());
        QVERIFY(!fixture.window().findChild<QPushButton *>(QStringLiteral("deleteRecording"))->isEnabled());
        fixture.window().currentPanel()->disconnectNow();
        QTRY_COMPARE(
            list->model()->index(0, 0).data(models::RecordingsModel::KindRole).value<models::RecordingEntry::Kind>(),
            models::RecordingEntry::Kind::Unsaved);
        const auto *remove = fixture.window().findChild<QPushButton *>(QStringLiteral("deleteRecording"));
        QVERIFY(!remove->isEnabled()); // the tab has the file
        QTRY_VERIFY(remove->toolTip().contains(u"tab"_qs));
    }

    void aRecordingIsOpenedAndItsRowsShown()
    {
        Scene scene;
        scene.openTalk();
        QVERIFY(scene.find<QLabel>("recordingFacts")->text().contains(u"20 messages"_qs));
        const QModelIndex preview = scene.log()->model()->index(1, models::LogModel::PreviewColumn);
        QTRY_COMPARE(preview.data().toString(), u"question 0"_qs);
    }

    void rowsAppearAsTheyDid()
    {
        Scene scene;
        scene.openTalk();
        auto *speed = scene.find<QComboBox>("playerSpeed");
        speed->setCurrentIndex(0); // so that it is not over before a row is looked at
        int fewest = Scene::rows;
        connect(scene.log()->model(), &QAbstractItemModel::rowsRemoved, this,
            [&] { fewest = std::min(fewest, scene.log()->model()->rowCount()); });
        scene.click("playButton");
        QTRY_VERIFY_WITH_TIMEOUT(fewest < Scene::rows, patienceMs);
        speed->setCurrentIndex(speed->findText(u"4×"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(scene.log()->model()->rowCount(), Scene::rows, patienceMs);
        QTRY_COMPARE(scene.find<QSlider>("playerSlider")->value(), scene.find<QSlider>("playerSlider")->maximum());
    }

    void theSliderGoesToAnyTime()
    {
        Scene scene;
        scene.openTalk();
        auto *slider = scene.find<QSlider>("playerSlider");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(scene.log()->model()->rowCount(), 2, patienceMs); // what happened at once
        QTest::keyClick(slider, Qt::Key_End);
        QTRY_COMPARE_WITH_TIMEOUT(scene.log()->model()->rowCount(), Scene::rows, patienceMs);
    }

    void aStepShowsOneMore()
    {
        Scene scene;
        scene.openTalk();
        scene.click("stepButton"); // from the end to the beginning, and one on
        QTRY_COMPARE_WITH_TIMEOUT(scene.log()->model()->rowCount(), 3, patienceMs);
        scene.click("stepButton");
        QTRY_COMPARE_WITH_TIMEOUT(scene.log()->model()->rowCount(), 4, patienceMs);
    }

    void theChartShowsTheTimeOfTheRecording()
    {
        Scene scene;
        scene.openTalk();
        auto *chart = scene.find<widgets::LatencyChart>("recordingChart");
        QVERIFY(!chart->isVisible());
        scene.click("chartRecording");
        QVERIFY(chart->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(chart->plot().isVisible(), patienceMs); // there is something to show
        const auto *span = scene.find<QComboBox>("chartSpan");
        QCOMPARE(span->currentIndex(), span->count() - 1); // everything
        scene.find<QToolButton>("exportChart")->menu()->actions().at(1)->trigger();
        const QString table = scene.file(u"rates.csv"_qs);
        scene.answerFileDialog(table);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(table).size() > 0, patienceMs);
        scene.click("chartRecording");
        QVERIFY(!chart->isVisible());
    }

    void theListIsSearchedByNameAndAddress()
    {
        Scene scene;
        scene.enter();
        QTest::keyClicks(scene.find<QLineEdit>("searchRecordings"), u"TALK.example"_qs);
        QCOMPARE(scene.list()->model()->rowCount(), 1);
        QTest::keyClicks(scene.find<QLineEdit>("searchRecordings"), u"x"_qs);
        QCOMPARE(scene.list()->model()->rowCount(), 0);
    }

    void aRecordingGetsAnotherName()
    {
        Scene scene;
        scene.openTalk();
        scene.click("renameRecording");
        auto *editor = scene.list()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"a better name"_qs);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(scene.file(u"a better name.fscope"_qs)));
        QVERIFY(!QFile::exists(scene.file(u"talk.fscope"_qs)));
        QTRY_COMPARE(scene.find<QLabel>("recordingTitle")->text(), u"a better name"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(scene.log()->model()->rowCount(), Scene::rows, patienceMs);
    }

    void whatIsDeletedCanBeBroughtBack()
    {
        Scene scene;
        scene.openTalk();
        scene.click("deleteRecording");
        QVERIFY(!QFile::exists(scene.file(u"talk.fscope"_qs)));
        QTRY_COMPARE(scene.list()->model()->rowCount(), 0);
        QTest::mouseClick(scene.notice()->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(QFile::exists(scene.file(u"talk.fscope"_qs)));
        QTRY_COMPARE_WITH_TIMEOUT(scene.log()->model()->rowCount(), Scene::rows, patienceMs);
    }

    void whatIsDeletedIsGoneWhenTheRoomIsLeft()
    {
        Scene scene;
        scene.openTalk();
        scene.click("deleteRecording");
        QTest::keyClick(&scene.fixture.window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(QDir(scene.fixture.folder()).entryList({u"talk*"_qs}).isEmpty());
    }

    void aRecordingIsReplayedToAnEndpoint()
    {
        Scene scene;
        scene.openTalk();
        const QString server = scene.fixture.startServer({}, {u"echo"_qs});
        QVERIFY(!server.isEmpty());
        scene.click("replayTo");
        auto *address = scene.find<QLineEdit>("replayAddress");
        QCOMPARE(address->text(), u"ws://talk.example/chat"_qs);
        address->selectAll();
        QTest::keyClicks(address, u"not an address"_qs);
        scene.click("startReplay");
        QVERIFY(scene.find<QLabel>("replayProblem")->isVisible());
        address->selectAll();
        QTest::keyClicks(address, u"ws://"_qs + server + u'/');
        auto *speed = scene.find<QComboBox>("replaySpeed");
        speed->setCurrentIndex(speed->count() - 1);
        scene.click("replayCompare");
        scene.click("startReplay");
        QTRY_VERIFY_WITH_TIMEOUT(
            scene.find<QLabel>("replayStatus")->text().contains(u"came back as it was recorded"_qs), patienceMs);
        QVERIFY(scene.find<QLabel>("replayStatus")->text().startsWith(u"Sent: 10. Received: 10 (recorded: 10)."_qs));
        QVERIFY(scene.find<QPushButton>("startReplay")->isVisible());
    }

    void aRecordingIsReplayedStepByStep()
    {
        Scene scene;
        scene.openTalk();
        const QString server = scene.fixture.startServer({}, {u"echo"_qs});
        scene.click("replayTo");
        scene.find<QLineEdit>("replayAddress")->setText(u"ws://"_qs + server + u'/');
        const auto sent = [&scene](int count) {
            return scene.find<QLabel>("replayStatus")->text().startsWith(u"Sent: %1. "_qs.arg(count));
        };
        scene.click("stepReplay");
        QTRY_VERIFY_WITH_TIMEOUT(sent(1), patienceMs);
        scene.click("stepReplay");
        QTRY_VERIFY_WITH_TIMEOUT(sent(2), patienceMs);
        QVERIFY(scene.find<QPushButton>("pauseReplay")->isVisible());
        scene.click("stopReplay");
        QTRY_VERIFY_WITH_TIMEOUT(scene.find<QPushButton>("startReplay")->isVisible(), patienceMs);
        QVERIFY(scene.find<QLabel>("replayStatus")->text().contains(u"before everything was sent"_qs));
    }

    void aServerPlaysARecording()
    {
        Scene scene;
        scene.openTalk();
        scene.click("serveRecording");
        QCOMPARE(scene.fixture.window().room(), MainWindow::Serve);
        QTRY_COMPARE_WITH_TIMEOUT(scene.fixture.window().servePanel()->runningServers(), 1, patienceMs);
    }
};

QTEST_MAIN(TestRecordings)
#include "tst_recordings.moc"
