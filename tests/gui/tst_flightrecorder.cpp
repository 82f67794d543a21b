// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is recorded is kept, told of where it is not, and saved as the person wants it: by clicks in the window.
#include "capture/holed.h"
#include "inspecttest.h"
#include "support/fulldisk.h"

#include <capture/reader.h>
#include <capture/retention.h>
#include <panels/recordingsaver.h>
#include <panels/recordingspanel.h>
#include <widgets/emptystate.h>

#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QMenu>

using namespace framescope;
using base::Direction;
using capture::Reader;

namespace {

constexpr int patience = 60'000;

} // namespace

class TestFlightRecorder : public tests::InspectTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        showNewWindow();
        window().resize(1280, 800);
    }

    void cleanup() { m_fixture.reset(); }

    void theRecordingOfATabIsSavedWhileItGoesOn()
    {
        talk();
        choose("saveRecording");
        answer(file("all"));
        QTRY_VERIFY_WITH_TIMEOUT(saved()->isVisible(), patience);
        QCOMPARE(state(), State::Open);
        QVERIFY(saved()->text().contains(QStringLiteral("all.fscope")));
        const auto reader = Reader::open(file("all")).value();
        QVERIFY(reader->lastMessage().value >= 6);
        QCOMPARE(reader->sessions().size(), size_t(1));
        takePicture("recorder-saved");
        click(saved()->findChild<QPushButton *>(QStringLiteral("noticeAction")));
        QTRY_COMPARE(window().room(), mainwindow::MainWindow::Recordings);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_fixture->recordingWidget<QLabel>("recordingTitle")->text(), QStringLiteral("all"), patience);
    }

    void theSelectionIsSavedWithTheStepsOfItsConnection()
    {
        talk();
        select(rowOf(QStringLiteral("one"), Direction::Out));
        QTest::mouseClick(log()->viewport(), Qt::LeftButton, Qt::ControlModifier,
            log()->visualRect(log()->model()->index(rowOf(QStringLiteral("three"), Direction::Out), 1)).center());
        action("saveSelectionOfTab")->trigger();
        answer(file("part"));
        QTRY_VERIFY_WITH_TIMEOUT(saved()->isVisible(), patience);
        const auto reader = Reader::open(file("part")).value();
        const auto rows = reader->messages(base::MessageId(1), 10);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].preview, QByteArray("one"));
        QCOMPARE(rows[1].preview, QByteArray("three"));
        QVERIFY(!reader->events({}).empty());
    }

    void theLastTenMinutesAreSaved()
    {
        talk();
        choose("saveLatest");
        answer(file("latest"));
        QTRY_VERIFY_WITH_TIMEOUT(saved()->isVisible(), patience);
        QVERIFY(Reader::open(file("latest")).value()->lastMessage().value >= 6);
    }

    void theLastTenMinutesAreThoseBeforeTheLastMessage()
    {
        using namespace std::chrono_literals;
        const base::ClockAnchor anchor {1h, 1000h};
        {
            const auto recording = capture::Recording::create(file("long"), anchor).value();
            const auto session = recording->addSession({}, anchor.mono);
            for (const std::chrono::seconds at : {0s, 300s, 899s, 900s, 1200s, 1500s}) {
                capture::MessageRecord record {session, Direction::In, {}, anchor.mono + at};
                record.message.assembled = QByteArray("x");
                recording->append(std::move(record));
            }
        }
        const auto reader = Reader::open(file("long")).value();
        const exchange::Selection latest = panels::latestOf(*reader, 10min);
        QCOMPARE(latest.ranges.size(), size_t(1));
        QCOMPARE(latest.ranges[0].first, base::MessageId(4));
        QCOMPARE(latest.ranges[0].last, base::MessageId(6));
    }

    void whereThereIsNothingToSaveThatIsSaid()
    {
        action("saveRecordingOfTab")->trigger();
        QTRY_VERIFY(saved()->isVisible());
        QVERIFY(!window().findChild<QFileDialog *>());
        talk();
        log()->clearSelection();
        action("saveSelectionOfTab")->trigger();
        QTRY_COMPARE(saved()->title(), QStringLiteral("No message is selected."));
    }

    void aFullDiskIsToldOfAndWaitedFor()
    {
        connectLocal();
        send(QStringLiteral("before"));
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("before"), Direction::In) >= 0, patience);
        auto *stalled = m_fixture->widget<widgets::NoticeBar>("writingNotice");
        QVERIFY(!stalled->isVisible());
        auto *onDisk = window().findChild<QLabel *>(QStringLiteral("statusRecording"));
        {
            const tests::FullDisk disk;
            send(QStringLiteral("meanwhile"));
            QTRY_VERIFY_WITH_TIMEOUT(stalled->isVisible(), patience);
            QVERIFY2(stalled->title().contains(QStringLiteral("not recorded from message")), qPrintable(stalled->title()));
            QCOMPARE(state(), State::Open); // the session goes on
            if (onDisk)
                QTRY_COMPARE(onDisk->text(), QStringLiteral("not recorded"));
            click(stalled->findChild<QPushButton *>(QStringLiteral("noticeAction")));
        }
        takePicture("recorder-full-disk");
        click(stalled->findChild<QPushButton *>(QStringLiteral("noticeAction")));
        QTRY_VERIFY_WITH_TIMEOUT(!stalled->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("meanwhile"), Direction::In) >= 0, patience);
        QCOMPARE(rowWith(capture::EventKind::Gap), -1);
    }

    void whatACrashLeftIsOffered()
    {
        const QString left = file("left behind");
        {
            const auto recording = capture::Recording::create(file("source")).value();
            recording->addSession({});
            capture::MessageRecord record {base::SessionId(1), Direction::In, {}, base::monoNow()};
            record.message.assembled = QByteArray("the last words");
            recording->append(std::move(record));
            recording->flush();
            QVERIFY(QFile::copy(file("source"), left));
            QVERIFY(QFile::copy(file("source") + QStringLiteral("-wal"), left + QStringLiteral("-wal")));
        }
        const QStringList found = capture::leftIn(m_fixture->folder());
        QCOMPARE(found, QStringList {left});
        auto *offer = window().findChild<widgets::NoticeBar *>(QStringLiteral("windowNotice"));
        window().offerLeft({});
        QVERIFY(!offer->isVisible());
        window().offerLeft(found);
        QVERIFY(offer->isVisible());
        QVERIFY(offer->text().contains(u'1'));
        takePicture("recorder-after-crash");
        click(offer->findChild<QPushButton *>(QStringLiteral("noticeAction")));
        QVERIFY(!offer->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(recordingLog()->model()->rowCount(), 1, patience);
        QTRY_COMPARE(
            recordingLog()->model()->index(0, LogModel::PreviewColumn).data().toString(), QStringLiteral("the last words"));
    }

    void aDamagedRecordingIsShownAsFarAsItGoes()
    {
        {
            const auto recording = capture::Recording::create(file("damaged")).value();
            const auto session = recording->addSession({});
            for (int i = 0; i < 10'000; ++i) {
                capture::MessageRecord record {session, Direction::In, {}, base::monoNow()};
                record.message.assembled = QByteArray(100, 'x');
                recording->append(std::move(record));
            }
        }
        QFile damaged(file("damaged"));
        QVERIFY(damaged.resize(damaged.size() / 2));
        window().open({file("damaged")});
        QTRY_VERIFY_WITH_TIMEOUT(recordingLog()->model()->rowCount() > 100, patience);
        auto *told = m_fixture->recordingWidget<widgets::NoticeBar>("notice");
        QTRY_VERIFY_WITH_TIMEOUT(told->isVisible(), patience);
        QVERIFY2(told->text().contains(QStringLiteral("Messages from number")), qPrintable(told->text()));
        takePicture("recorder-damaged");
    }

    void aMessageThatCannotBeReadShowsNothingOfAnother()
    {
        tests::makeRecordingWithHole(file("hole"));
        window().open({file("hole")});
        QTRY_COMPARE_WITH_TIMEOUT(recordingLog()->model()->rowCount(), tests::messagesAroundHole, patience);
        recordingLog()->goToRow(0);
        const auto summary = [this] { return m_fixture->recordingWidget<QLabel>("messageSummary"); };
        QTRY_VERIFY_WITH_TIMEOUT(summary() && summary()->isVisible(), patience);
        recordingLog()->goToRow(tests::messageInHole - 1);
        QTRY_VERIFY_WITH_TIMEOUT(!summary()->isVisible(), patience);
        auto *nothing = m_fixture->recordingWidget<widgets::EmptyState>("messageEmpty");
        QVERIFY(nothing->isVisible());
        QCOMPARE(nothing->title(), QStringLiteral("This message cannot be read"));
        recordingLog()->goToRow(tests::messagesAroundHole - 1);
        QTRY_VERIFY_WITH_TIMEOUT(summary()->isVisible(), patience);
    }

    void aRecordingOfALaterVersionIsShownWithAWord()
    {
        QVERIFY(QFile::copy(QStringLiteral(FRAMESCOPE_SOURCE_DIR "/tests/capture/data/version1.fscope"), file("later")));
        QFile later(file("later"));
        QVERIFY(later.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(later.open(QIODevice::ReadWrite));
        QVERIFY(later.seek(60)); // user_version in SQLite's header, big endian
        QCOMPARE(later.write(QByteArray("\0\0\0\x63", 4)), 4);
        later.close();
        window().open({file("later")});
        QTRY_COMPARE_WITH_TIMEOUT(recordingLog()->model()->rowCount(), 37, patience);
        auto *told = m_fixture->recordingWidget<widgets::NoticeBar>("notice");
        QTRY_VERIFY_WITH_TIMEOUT(told->isVisible(), patience);
        QVERIFY2(told->text().contains(QStringLiteral("99")), qPrintable(told->text()));
    }

private:
    [[nodiscard]] QString file(const char *name) const
    {
        return QDir(m_fixture->folder()).filePath(QLatin1String(name) + QStringLiteral(".fscope"));
    }
    [[nodiscard]] widgets::NoticeBar *saved() const { return m_fixture->widget<widgets::NoticeBar>("savedNotice"); }
    [[nodiscard]] LogView *recordingLog() const { return m_fixture->recordingWidget<LogView>("recordingLog"); }

    /// Three messages and their echoes.
    void talk()
    {
        connectLocal();
        for (const QString &text : {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")})
            send(text);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("three"), Direction::In) >= 0, patience);
    }

    /// Takes an action of the log's context menu.
    void choose(const char *name)
    {
        const QPoint place = log()->viewport()->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, log()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(log()->viewport(), &event);
        QMenu *menu = nullptr;
        QTRY_VERIFY(menu = log()->findChild<QMenu *>(QStringLiteral("logMenu")));
        for (QAction *entry : menu->actions()) {
            if (entry->objectName() != QLatin1String(name))
                continue;
            QVERIFY(entry->isEnabled());
            menu->setActiveAction(entry);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
        QFAIL("There is no such action.");
    }

    void answer(const QString &path)
    {
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = window().findChild<QFileDialog *>());
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    }
};

QTEST_MAIN(TestFlightRecorder)
#include "tst_flightrecorder.moc"
