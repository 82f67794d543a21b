// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingsscene.h"
#include "support/testcase.h"

#include <capture/reader.h>
#include <exchange/exporter.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

using namespace framescope;
using namespace framescope::tests;
using namespace framescope::tests::recordings;
using mainwindow::MainWindow;

class TestRecordingFiles : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theDetailsHaveRoomFromTheStart()
    {
        Scene scene;
        scene.openTalk();
        const auto *detail = scene.fixture.recordingWidget<QWidget>("detail");
        QTRY_VERIFY(scene.log()->width() > 0 && detail->isVisible());
        const int both = scene.log()->width() + detail->width();
        QVERIFY2(detail->width() > both / 3, qPrintable(u"%1 of %2"_qs.arg(detail->width()).arg(both)));
    }

    void selectedRowsAreCutOut()
    {
        Scene scene;
        scene.openTalk();
        QVERIFY(!scene.find<QPushButton>("cutRecording")->isEnabled());
        widgets::LogView *log = scene.log();
        QTest::mouseClick(log->viewport(), Qt::LeftButton, {}, log->visualRect(log->model()->index(3, 1)).center());
        QTest::mouseClick(
            log->viewport(), Qt::LeftButton, Qt::ShiftModifier, log->visualRect(log->model()->index(6, 1)).center());
        QTRY_VERIFY(scene.find<QPushButton>("cutRecording")->isEnabled());
        scene.click("cutRecording");
        QTRY_COMPARE_WITH_TIMEOUT(scene.find<QLabel>("recordingTitle")->text(), u"talk cut"_qs, patienceMs);
        const auto cut = capture::Reader::open(scene.file(u"talk cut.fscope"_qs));
        QVERIFY(cut.hasValue());
        QCOMPARE((*cut)->lastMessage().value, qint64(4));
        QCOMPARE((*cut)->message(base::MessageId(1))->payload, "question 1");
        QTRY_COMPARE_WITH_TIMEOUT(scene.log()->model()->rowCount(), 5, patienceMs);
    }

    void aRecordingIsSavedElsewhereAndStaysInTheList()
    {
        Scene scene;
        scene.openTalk();
        const QTemporaryDir elsewhere;
        const QString path = elsewhere.filePath(u"kept.fscope"_qs);
        scene.click("saveRecording");
        scene.answerFileDialog(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(scene.find<QLabel>("recordingTitle")->text(), u"kept"_qs, patienceMs);
        QVERIFY(scene.find<QLabel>("recordingFacts")->text().startsWith(u"saved"_qs));
        QVERIFY(!QFile::exists(scene.file(u"talk.fscope"_qs))); // it has another place now
        scene.fixture.restart();
        scene.fixture.window().showRoom(MainWindow::Recordings);
        QTRY_VERIFY_WITH_TIMEOUT(scene.indexOf(u"kept"_qs).isValid(), patienceMs);
    }

    void aSavedRecordingTakesThePlaceOfTheFileThatIsThere()
    {
        Scene scene;
        scene.openTalk();
        const QTemporaryDir elsewhere;
        const QString path = elsewhere.filePath(u"kept.fscope"_qs);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("another") > 0);
        old.close();
        scene.click("saveRecording");
        QTimer answer; // the question has an event loop of its own
        answer.callOnTimeout([] {
            if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
                QTest::mouseClick(question->button(QMessageBox::Yes), Qt::LeftButton);
        });
        answer.start(10);
        scene.answerFileDialog(path);
        answer.stop();
        QTRY_COMPARE_WITH_TIMEOUT(scene.find<QLabel>("recordingTitle")->text(), u"kept"_qs, patienceMs);
        QCOMPARE((*capture::Reader::open(path))->lastMessage().value, qint64(2 * Scene::questions));
    }

    /// A tab whose connection was closed may connect again, and goes on writing to its file.
    void savingWhatATabHasOpenKeepsTheFile()
    {
        Scene scene;
        QTest::keyClick(scene.fixture.widget<QLineEdit>("address"), Qt::Key_Return);
        panels::InspectPanel *tab = scene.fixture.window().currentPanel();
        QTRY_COMPARE_WITH_TIMEOUT(tab->snapshot().state, session::State::Open, patienceMs);
        tab->disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(tab->snapshot().state, session::State::Closed, patienceMs);
        QTest::keyClick(&scene.fixture.window(), Qt::Key_4, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(scene.list()->model()->rowCount(), 2, patienceMs);
        const QString name = scene.list()->model()->index(0, 0).data().toString();
        QVERIFY(name != u"talk"_qs);
        scene.select(name);
        const QTemporaryDir elsewhere;
        const QString path = elsewhere.filePath(u"kept.fscope"_qs);
        scene.click("saveRecording");
        scene.answerFileDialog(path);
        QTRY_COMPARE_WITH_TIMEOUT(scene.find<QLabel>("recordingTitle")->text(), u"kept"_qs, patienceMs);
        const QString mine = scene.file(name + u".fscope"_qs);
        QVERIFY(QFile::exists(mine));
        QTest::keyClick(&scene.fixture.window(), Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(scene.fixture.widget<QLineEdit>("address"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(tab->snapshot().state, session::State::Open, patienceMs);
        const auto attempts = [&mine] {
            qint64 opened = 0;
            const auto reader = std::move(capture::Reader::open(mine)).value();
            for (const capture::EventRow &event : reader->events({}))
                opened += event.kind == capture::EventKind::Opened ? 1 : 0;
            return opened;
        };
        QTRY_COMPARE_WITH_TIMEOUT(attempts(), qint64(2), patienceMs);
    }

    void whatIsSelectedWhileAnotherIsSavedStays()
    {
        Scene scene;
        scene.openTalk();
        const QString precious = scene.file(u"precious.fscope"_qs);
        QVERIFY(QFile::copy(scene.file(u"talk.fscope"_qs), precious));
        QTRY_VERIFY_WITH_TIMEOUT(scene.indexOf(u"precious"_qs).isValid(), patienceMs);
        const QTemporaryDir elsewhere;
        const QString path = elsewhere.filePath(u"kept.fscope"_qs);
        scene.click("saveRecording");
        scene.answerFileDialog(path); // the answer of the thread that saves waits for the event loop
        scene.list()->setCurrentIndex(scene.indexOf(u"precious"_qs));
        QTRY_VERIFY_WITH_TIMEOUT(scene.indexOf(u"kept"_qs).isValid(), patienceMs);
        QVERIFY(QFile::exists(precious));
        QVERIFY(!QFile::exists(scene.file(u"talk.fscope"_qs)));
    }

    void aRecordingIsExportedWithoutSecretsUnlessAsked_data()
    {
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("as a matter of course") << false;
        QTest::newRow("with secrets") << true;
    }
    void aRecordingIsExportedWithoutSecretsUnlessAsked()
    {
        QFETCH(const bool, isAsked);
        Scene scene;
        {
            const auto recording = std::move(capture::Recording::create(scene.file(u"trusted.fscope"_qs))).value();
            const base::MonoTime begin = recording->anchor().mono;
            const base::SessionId session = recording->addSession({}, begin);
            recording->append(capture::EventRecord {session, 1, capture::EventKind::RequestSent, begin, {},
                "GET / HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer sesame\r\n\r\n"});
        }
        QTest::keyClick(&scene.fixture.window(), Qt::Key_4, Qt::ControlModifier);
        scene.select(u"trusted"_qs);
        const QString path = scene.file(u"trusted.jsonl"_qs);
        scene.click("exportRecording");
        QDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = scene.fixture.window().findChild<QDialog *>(u"exportDialog"_qs));
        auto *format = dialog->findChild<QComboBox *>(u"exportFormat"_qs);
        format->setCurrentIndex(format->findData(u"jsonl"_qs));
        if (isAsked)
            QTest::keyClick(dialog->findChild<QCheckBox *>(), Qt::Key_Space);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportGo"_qs), Qt::LeftButton);
        scene.answerFileDialog(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patienceMs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray lines = file.readAll();
        QVERIFY(lines.contains("request-sent"));
        const bool isThere = lines.contains("Bearer sesame")
            || lines.contains(QByteArray("Authorization: Bearer sesame").toBase64().first(30));
        QCOMPARE(isThere, isAsked);
    }

    void filesAreOpenedInTabsOfTheirOwn()
    {
        Scene scene;
        scene.enter();
        const QTemporaryDir elsewhere;
        QStringList files;
        for (const char *name : {"one.fscope", "two.fscope"}) {
            files.append(elsewhere.filePath(QLatin1String(name)));
            QVERIFY(QFile::copy(scene.file(u"talk.fscope"_qs), files.last()));
        }
        scene.fixture.window().open(files);
        auto *tabs = scene.find<QTabWidget>("recordingTabs");
        QTRY_COMPARE_WITH_TIMEOUT(tabs->count(), 3, patienceMs);
        QCOMPARE(tabs->tabText(1), u"one"_qs);
        QCOMPARE(tabs->tabText(2), u"two"_qs);
        QCOMPARE(tabs->currentIndex(), 2);
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(1).center());
        QTRY_COMPARE(scene.list()->currentIndex().data().toString(), u"one"_qs);
        auto *log = tabs->currentWidget()->findChild<widgets::LogView *>();
        QTRY_COMPARE_WITH_TIMEOUT(log->model()->rowCount(), Scene::rows, patienceMs);
        QTest::keyClick(&scene.fixture.window(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(tabs->count(), 2);
        scene.select(u"talk"_qs);
        QCOMPARE(tabs->currentIndex(), 0);
        QTest::keyClick(scene.list(), Qt::Key_Return);
        QTRY_COMPARE(tabs->count(), 3);
    }

    void aFileThatIsNotThereIsNamed()
    {
        Scene scene;
        const int connections = scene.fixture.window().tabCount();
        scene.fixture.window().open({u"file:///nope/missing.fscope"_qs});
        QCOMPARE(scene.fixture.window().room(), MainWindow::Recordings);
        QTRY_VERIFY(scene.notice()->isVisible());
        QVERIFY(scene.notice()->title().contains(u"missing.fscope"_qs));
        QCOMPARE(scene.fixture.window().tabCount(), connections);
    }

    void filesAreTakenInByDroppingThemOnTheWindow()
    {
        Scene scene;
        const QString jsonl = scene.file(u"dropped.jsonl"_qs);
        {
            const auto reader = std::move(capture::Reader::open(scene.file(u"talk.fscope"_qs))).value();
            QVERIFY(exchange::exportToFile(
                scene.file(u"talk.fscope"_qs), *reader, {exchange::Format::JsonLines, {}, true}, jsonl));
        }
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(jsonl)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&scene.fixture.window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&scene.fixture.window(), &drop);
        QTRY_COMPARE_WITH_TIMEOUT(scene.find<QLabel>("recordingTitle")->text(), u"dropped"_qs, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(scene.log()->model()->rowCount(), Scene::rows, patienceMs);
    }

    void aFileThatCannotBeReadYetIsShownOnceItCan()
    {
        Scene scene;
        scene.enter();
        const QString path = scene.file(u"late.fscope"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not yet") == 7);
        file.close();
        scene.fixture.window().recordingsPanel()->open({path});
        QTRY_COMPARE_WITH_TIMEOUT(scene.find<QLabel>("recordingTitle")->text(), u"late"_qs, patienceMs);
        QCOMPARE(scene.log()->model()->rowCount(), 0);
        QVERIFY(QFile::remove(path) && QFile::copy(scene.file(u"talk.fscope"_qs), path));
        QTRY_COMPARE_WITH_TIMEOUT(scene.log()->model()->rowCount(), Scene::rows, patienceMs);
    }

    void whatCannotBeImportedIsToldInASentence()
    {
        Scene scene;
        scene.enter();
        const QString path = scene.file(u"nonsense.har"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"log\": <script>}") > 0);
        file.close();
        scene.fixture.window().open({path});
        QTRY_VERIFY_WITH_TIMEOUT(!scene.notice()->title().isEmpty() && scene.notice()->isVisible(), patienceMs);
        QVERIFY(!QFile::exists(scene.file(u"nonsense.fscope"_qs)));
    }

    void aForeignFileIsToldWhereItWouldBeShown()
    {
        Scene scene;
        QFile file(scene.file(u"foreign.fscope"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) > 0);
        file.close();
        QTest::keyClick(&scene.fixture.window(), Qt::Key_4, Qt::ControlModifier);
        scene.select(u"foreign"_qs);
        auto *page = scene.find<QWidget>("recordingPage");
        QTRY_VERIFY(page->findChild<widgets::NoticeBar *>()->title().contains(u"not a recording"_qs));
        QVERIFY(!scene.find<QPushButton>("exportRecording")->isEnabled());
        QVERIFY(scene.find<QPushButton>("deleteRecording")->isEnabled());
    }
};

QTEST_MAIN(TestRecordingFiles)
#include "tst_recordingfiles.moc"
