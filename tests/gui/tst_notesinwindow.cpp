// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspecttest.h"

#include <panels/recordingspanel.h>

#include <QFrame>
#include <QToolButton>

using namespace framescope;
using namespace framescope::tests;

/// Notes, bookmarks and a held view in the window, with a real connection, and after the program is started anew.
class TestNotesInWindow : public InspectTest
{
    Q_OBJECT

    static constexpr int patience = 30000; // milliseconds

    [[nodiscard]] static QString noteIn(const LogView &log, int row)
    {
        return log.model()->index(row, LogModel::NoteColumn).data().toString();
    }
    [[nodiscard]] static bool isMarkedIn(const LogView &log, int row)
    {
        return log.model()->index(row, 0).data(LogModel::BookmarkRole).toBool();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        window().activateWindow();
        log()->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(log()->hasFocus(), patience);
        QTest::keyClick(log(), key, modifiers);
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        showNewWindow();
        connectLocal();
    }
    void cleanup() { m_fixture.reset(); }

    void whatIsNotedIsThereAfterARestart()
    {
        send(QStringLiteral("remember me"));
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("remember me"), base::Direction::Out) >= 0, patience);
        const int row = rowOf(QStringLiteral("remember me"), base::Direction::Out);
        select(row);
        key(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isMarkedIn(*log(), row), patience);
        key(Qt::Key_N);
        const auto popup = [this] { return m_fixture->widget<QFrame>("notePopup"); };
        QTRY_VERIFY_WITH_TIMEOUT(popup() && popup()->isVisible(), patience);
        QTest::keyClicks(m_fixture->widget<QPlainTextEdit>("noteEdit"), QStringLiteral("this one"));
        takePicture("note-in-window");
        QTest::keyClick(m_fixture->widget<QPlainTextEdit>("noteEdit"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(noteIn(*log(), row), QStringLiteral("this one"), patience);
        auto *text = m_fixture->widget<QLabel>("noteText");
        QTRY_COMPARE_WITH_TIMEOUT(text->text(), QStringLiteral("this one"), patience);
        takePicture("noted-in-window");
        const QString path = qobject_cast<LogModel *>(log()->model())->path();
        QTest::mouseClick(button("connectButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Closed, patience);

        m_fixture->restart();
        showWindow();
        window().open({path});
        const auto recordedLog = [this] { return m_fixture->recordingWidget<LogView>("recordingLog"); }; // a tab may come
        QTRY_VERIFY_WITH_TIMEOUT(recordedLog() && recordedLog()->model()->rowCount() > row, patience);
        const LogView &recorded = *recordedLog();
        QTRY_COMPARE_WITH_TIMEOUT(noteIn(recorded, row), QStringLiteral("this one"), patience);
        QVERIFY(isMarkedIn(recorded, row));
    }

    void aHeldViewCountsWhatTheConnectionBrings()
    {
        auto *pause = m_fixture->widget<QToolButton>("pauseView");
        QTRY_VERIFY_WITH_TIMEOUT(pause->isVisible(), patience);
        click(pause);
        const auto *model = qobject_cast<LogModel *>(log()->model());
        QVERIFY(model->isPaused());
        const int rows = model->rowCount();
        send(QStringLiteral("while it is held"));
        QTRY_VERIFY_WITH_TIMEOUT(model->heldRows() >= 2, patience); // and its echo
        QCOMPARE(model->rowCount(), rows);
        QVERIFY(!pause->text().isEmpty());
        takePicture("held-in-window");
        click(pause);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("while it is held"), base::Direction::In) >= rows, patience);
        QVERIFY(log()->isFollowing());
    }
};

QTEST_MAIN(TestNotesInWindow)
#include "tst_notesinwindow.moc"
