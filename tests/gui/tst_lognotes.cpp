// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/sqlitetool.h"
#include "logtest.h"

#include <models/lognotes.h>
#include <panels/detailpane.h>
#include <widgets/noticebar.h>

#include <QFrame>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace framescope;
using base::MessageId;
using capture::Note;

/// Notes and bookmarks, by keys and clicks, while it is recorded and afterwards.
class TestLogNotes : public tests::LogTest
{
    Q_OBJECT

    std::unique_ptr<panels::DetailPane> m_detail;

    [[nodiscard]] QFrame *popup() const { return part<QFrame>("notePopup"); }
    [[nodiscard]] QPlainTextEdit *edit() const { return part<QPlainTextEdit>("noteEdit"); }
    [[nodiscard]] widgets::NoticeBar *notice() const { return part<widgets::NoticeBar>("noteNotice"); }
    [[nodiscard]] QString note(int row) const { return m_model->index(row, LogModel::NoteColumn).data().toString(); }
    [[nodiscard]] bool isMarked(int row) const { return m_model->index(row, 0).data(LogModel::BookmarkRole).toBool(); }
    [[nodiscard]] bool hasColumn() const { return !m_log->header()->isSectionHidden(LogModel::NoteColumn); }
    [[nodiscard]] std::vector<Note> written() const
    {
        const auto reader = capture::Reader::open(m_path);
        return (*reader)->notes({});
    }
    void writeNote(int row, const QString &text)
    {
        select(row);
        key(Qt::Key_N);
        QTRY_VERIFY_WITH_TIMEOUT(popup() && popup()->isVisible(), patience);
        QTest::keyClicks(edit(), text);
        QTest::keyClick(edit(), Qt::Key_Return);
        QVERIFY(!popup()->isVisible());
    }
    /// As after the program was started anew.
    void openFinished()
    {
        m_detail.reset();
        hidePane();
        m_recording.reset();
        showPane();
        m_detail = std::make_unique<panels::DetailPane>(*m_model);
        m_model->open(m_path);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 25, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->messageAt(1) && m_model->messageAt(24), patience);
    }

private Q_SLOTS:
    void init()
    {
        begin();
        m_detail = std::make_unique<panels::DetailPane>(*m_model);
    }
    void cleanup()
    {
        m_detail.reset();
        end();
    }

    void bookmarksAreSetAndTakenAwayByAKey()
    {
        select(3);
        QTest::mouseClick(m_log->viewport(), Qt::LeftButton, Qt::ShiftModifier,
            m_log->visualRect(m_model->index(5, LogModel::TimeColumn)).center());
        key(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isMarked(3) && isMarked(4) && isMarked(5), patience);
        QVERIFY(!isMarked(2) && !isMarked(6));
        QCOMPARE(
            written(), (std::vector<Note> {{MessageId(3), true, {}}, {MessageId(4), true, {}}, {MessageId(5), true, {}}}));
        select(4);
        key(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!isMarked(4), patience);
        QVERIFY(isMarked(3) && isMarked(5));
        QVERIFY(!hasColumn());
        m_log->selectAll(); // some have one: now all do, but for the event
        key(Qt::Key_B, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(written().size(), size_t(24), patience);
        key(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(written().empty(), patience);
    }

    void aNoteIsWrittenWhileItIsRecorded()
    {
        QVERIFY(!hasColumn());
        writeNote(7, QStringLiteral("the price is wrong"));
        QTRY_COMPARE_WITH_TIMEOUT(note(7), QStringLiteral("the price is wrong"), patience);
        QTRY_VERIFY(hasColumn());
        append(Opcode::Text, "goes on");
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 26, patience);
        QCOMPARE(written(), (std::vector<Note> {{MessageId(7), false, QStringLiteral("the price is wrong")}}));
        m_detail->showRow(7);
        QTRY_COMPARE_WITH_TIMEOUT(m_detail->findChild<QLabel *>(QStringLiteral("noteText"))->text(),
            QStringLiteral("the price is wrong"), patience);
        QVERIFY(m_model->index(7, 0).data(LogModel::SentenceRole).toString().contains(QStringLiteral("the price is wrong")));
    }

    void escapeLeavesANoteAsItWasAndAClickBesideSaves()
    {
        writeNote(7, QStringLiteral("one"));
        QTRY_COMPARE_WITH_TIMEOUT(note(7), QStringLiteral("one"), patience);
        QTest::mouseDClick(
            m_log->viewport(), Qt::LeftButton, {}, m_log->visualRect(m_model->index(7, LogModel::TimeColumn)).center());
        QTRY_VERIFY_WITH_TIMEOUT(popup() && popup()->isVisible(), patience);
        QCOMPARE(edit()->toPlainText(), QStringLiteral("one"));
        QTest::keyClicks(edit(), QStringLiteral("two"));
        QTest::keyClick(edit(), Qt::Key_Escape);
        QVERIFY(!popup()->isVisible());
        key(Qt::Key_N);
        QTRY_VERIFY_WITH_TIMEOUT(popup() && popup()->isVisible(), patience);
        QCOMPARE(edit()->toPlainText(), QStringLiteral("one"));
        QTest::keyClicks(edit(), QStringLiteral("three"));
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(edit(), QStringLiteral("lines"));
        popup()->hide(); // what a click beside a popup does
        QTRY_COMPARE_WITH_TIMEOUT(note(7), QStringLiteral("three␊lines"), patience);
    }

    void anEmptyTextTakesTheNoteAwayAndTheBookmarkStays()
    {
        writeNote(7, QStringLiteral("one"));
        QTRY_COMPARE_WITH_TIMEOUT(note(7), QStringLiteral("one"), patience);
        key(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isMarked(7), patience);
        QCOMPARE(note(7), QStringLiteral("one"));
        key(Qt::Key_N);
        QTRY_VERIFY_WITH_TIMEOUT(popup() && popup()->isVisible(), patience);
        QTest::keyClick(edit(), Qt::Key_Delete);
        QTest::mouseClick(part<QPushButton>("noteSave"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(note(7), QString(), patience);
        QCOMPARE(written(), (std::vector<Note> {{MessageId(7), true, {}}}));
        QTRY_VERIFY(!hasColumn());
    }

    void notesAreThereAfterARestartAndCanBeChangedInTheFile()
    {
        writeNote(7, QStringLiteral("kept"));
        QTRY_COMPARE_WITH_TIMEOUT(note(7), QStringLiteral("kept"), patience);
        openFinished();
        QTRY_COMPARE_WITH_TIMEOUT(note(7), QStringLiteral("kept"), patience);
        QTRY_VERIFY(hasColumn());
        writeNote(9, QStringLiteral("later"));
        QTRY_COMPARE_WITH_TIMEOUT(note(9), QStringLiteral("later"), patience);
        key(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isMarked(9), patience);
        openFinished();
        QTRY_VERIFY_WITH_TIMEOUT(isMarked(9), patience);
        QCOMPARE(note(9), QStringLiteral("later"));
    }

    void whatIsStillOnItsWayWhenTheWindowGoesIsWritten()
    {
        openFinished();
        writeNote(4, QStringLiteral("quick"));
        m_detail.reset();
        hidePane();
        QCOMPARE(written(), (std::vector<Note> {{MessageId(4), false, QStringLiteral("quick")}}));
    }

    void filtersFollowNotesAndBookmarks()
    {
        filter(QStringLiteral("has:note or has:bookmark"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 0, patience);
        filter({});
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 25, patience);
        writeNote(3, QStringLiteral("a"));
        select(12);
        key(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isMarked(12), patience);
        filter(QStringLiteral("has:bookmark"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(current(), 0, patience);
        filter(QStringLiteral("has:note or has:bookmark"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(message(), 12, patience);
        key(Qt::Key_B, Qt::ControlModifier); // it goes while it is looked at
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, patience);
        QCOMPARE(note(0), QStringLiteral("a"));
    }

    void keysGoFromBookmarkToBookmark()
    {
        key(Qt::Key_F2);
        QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible(), patience);
        notice()->dismiss();
        for (const int row : {4, 11, 23}) {
            select(row);
            key(Qt::Key_B, Qt::ControlModifier);
        }
        QTRY_COMPARE_WITH_TIMEOUT(written().size(), size_t(3), patience);
        select(1);
        for (const qint64 wanted : {4, 11, 23, 4}) {
            key(Qt::Key_F2);
            QTRY_COMPARE_WITH_TIMEOUT(message(), wanted, patience);
        }
        for (const qint64 wanted : {23, 11}) {
            key(Qt::Key_F2, Qt::ShiftModifier);
            QTRY_COMPARE_WITH_TIMEOUT(message(), wanted, patience);
        }
        filter(QStringLiteral("$.price < 10 or heartbeat"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 12, patience);
        m_log->clearCurrent();
        key(Qt::Key_F2);
        QTRY_COMPARE_WITH_TIMEOUT(message(), 4, patience);
        key(Qt::Key_F2); // 11 is not shown
        QTRY_COMPARE_WITH_TIMEOUT(message(), 23, patience);
    }

    void aFileOfALaterVersionIsNotWrittenAndTheTextIsKept()
    {
        m_detail.reset();
        hidePane();
        m_recording.reset();
        (void)tests::askSqliteTool({m_path, QStringLiteral("PRAGMA user_version = 99")});
        const auto reader = capture::Reader::open(m_path);
        QVERIFY(reader && (*reader)->notice());
        openFinished();
        writeNote(5, QStringLiteral("dear"));
        QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible(), patience);
        QVERIFY2(notice()->text().contains(QStringLiteral("99")), qPrintable(notice()->text()));
        QVERIFY(written().empty());
        key(Qt::Key_N);
        QTRY_VERIFY_WITH_TIMEOUT(popup() && popup()->isVisible(), patience);
        QCOMPARE(edit()->toPlainText(), QStringLiteral("dear"));
        QTest::keyClick(edit(), Qt::Key_Escape);
    }

    void hostileNotesAreInertAndShort()
    {
        m_recording->setNote({MessageId(2), true, QStringLiteral("<b>x\u202e\n</b>") + QString(60'000, u'y')});
        m_recording->flush();
        openFinished();
        QTRY_VERIFY_WITH_TIMEOUT(isMarked(2), patience);
        QVERIFY(note(2).startsWith(QStringLiteral("<b>x‹U+202E›␊</b>y")));
        QVERIFY(note(2).size() < 300);
        m_detail->showRow(2);
        auto *text = m_detail->findChild<QLabel *>(QStringLiteral("noteText"));
        QTRY_VERIFY_WITH_TIMEOUT(text->text().startsWith(QStringLiteral("<b>x")), patience);
        QCOMPARE(text->textFormat(), Qt::PlainText);
        QVERIFY(text->text().size() < 1200);
    }

    void tooManyAtOnceAreRefused()
    {
        for (int i = 0; i < models::LogNotes::MostAtOnce; ++i)
            append(Opcode::Text, "x");
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 10'025, patience);
        m_log->selectAll();
        key(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(notice()->isVisible());
        QVERIFY(written().empty());
    }

    void pictures()
    {
        writeNote(7, QStringLiteral("the price is wrong"));
        writeNote(12, QStringLiteral("ask the desk why this came twice, and what the second one changed"));
        for (const int row : {3, 7, 21}) {
            select(row);
            key(Qt::Key_B, Qt::ControlModifier);
        }
        QTRY_COMPARE_WITH_TIMEOUT(written().size(), size_t(4), patience);
        select(7);
        takePictures("notes", m_pane.get());
        key(Qt::Key_N);
        QTRY_VERIFY_WITH_TIMEOUT(popup() && popup()->isVisible(), patience);
        takePictures("note-popup", popup());
        QTest::keyClick(edit(), Qt::Key_Escape);
        m_detail->resize(480, 400);
        m_detail->show();
        m_detail->showRow(7);
        QTRY_VERIFY_WITH_TIMEOUT(m_detail->findChild<QLabel *>(QStringLiteral("noteText"))->isVisible(), patience);
        takePictures("note-line", m_detail.get());
    }
};

QTEST_MAIN(TestLogNotes)
#include "tst_lognotes.moc"
