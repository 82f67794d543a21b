// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "windowfixture.h"

#include <capture/reader.h>
#include <exchange/exporter.h>
#include <models/logmodel.h>
#include <panels/recordingspanel.h>
#include <panels/servepanel.h>
#include <widgets/latencychart.h>
#include <widgets/latencyplot.h>
#include <widgets/logview.h>
#include <widgets/noticebar.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace framescope;
using namespace framescope::tests;
using mainwindow::MainWindow;

namespace {

constexpr int patienceMs = 60'000;

/// The window with a finished recording of ten questions and their echoes, a tenth of a second apart.
class Scene
{
public:
    Scene()
    {
        const QString path = fixture.folder() + QStringLiteral("/talk.fscope");
        {
            const auto recording = std::move(capture::Recording::create(path)).value();
            capture::SessionInfo info;
            info.url = QStringLiteral("ws://talk.example/chat");
            const base::MonoTime begin = recording->anchor().mono;
            const base::SessionId session = recording->addSession(info, begin);
            recording->append(capture::EventRecord {session, 1, capture::EventKind::Opened, begin, {}, {}});
            for (int i = 0; i < questions; ++i) {
                for (const auto direction : {base::Direction::Out, base::Direction::In}) {
                    capture::MessageRecord record;
                    record.session = session;
                    record.direction = direction;
                    record.message.assembled = QByteArray("question " + QByteArray::number(i));
                    const int ms = 100 * i + (direction == base::Direction::In ? 10 : 0);
                    record.timeWithoutFrames = begin + std::chrono::milliseconds(ms);
                    recording->append(std::move(record));
                }
            }
        }
        fixture.window().show();
        (void)QTest::qWaitForWindowActive(&fixture.window());
    }

    void enter()
    {
        QTest::keyClick(&fixture.window(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(fixture.window().room(), MainWindow::Recordings);
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 1, patienceMs);
    }
    /// By a click on it.
    void select(const QString &name)
    {
        QTRY_VERIFY_WITH_TIMEOUT(indexOf(name).isValid(), patienceMs);
        list()->scrollTo(indexOf(name));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(indexOf(name)).center());
        QTRY_COMPARE(find<QLabel>("recordingTitle")->text(), name);
    }
    void openTalk()
    {
        enter();
        select(QStringLiteral("talk"));
        QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), rows, patienceMs);
    }
    [[nodiscard]] QModelIndex indexOf(const QString &name)
    {
        const QAbstractItemModel *model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == name)
                return model->index(row, 0);
        }
        return {};
    }

    template <typename T>
    [[nodiscard]] T *find(const char *name)
    {
        auto *found = fixture.recordingWidget<T>(name);
        if (!found)
            found = fixture.window().recordingsPanel()->findChild<T *>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    void click(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] QListView *list() { return find<QListView>("recordings"); }
    [[nodiscard]] widgets::LogView *log() { return find<widgets::LogView>("recordingLog"); }
    [[nodiscard]] widgets::NoticeBar *notice() { return find<widgets::NoticeBar>("recordingsNotice"); }
    [[nodiscard]] QString file(const QString &name) { return fixture.folder() + u'/' + name; }
    /// Gives the file dialog that is open this path, with its keyboard.
    void answerFileDialog(const QString &path)
    {
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = fixture.window().findChild<QFileDialog *>());
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
    }

    static constexpr int questions = 10;
    static constexpr int rows = 1 + 2 * questions;
    WindowFixture fixture;
};

} // namespace

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
        speed->setCurrentIndex(speed->findText(u"4×"_qs));
        int fewest = Scene::rows;
        connect(scene.log()->model(), &QAbstractItemModel::rowsRemoved, this,
            [&] { fewest = std::min(fewest, scene.log()->model()->rowCount()); });
        scene.click("playButton");
        QTRY_VERIFY_WITH_TIMEOUT(fewest < Scene::rows, patienceMs);
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
