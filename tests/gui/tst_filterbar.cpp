// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/records.h"
#include "support/testcase.h"

#include <panels/filterbar.h>
#include <panels/filterhelp.h>
#include <panels/filtermemory.h>
#include <panels/logcolumns.h>
#include <theme/appearance.h>
#include <widgets/logview.h>

#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace framescope;
using models::LogModel;
using panels::FilterBar;
using protocol::Opcode;

namespace {
constexpr int patience = 30000; // milliseconds
}

class TestFilterBar : public tests::TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<capture::Recording> m_recording;
    base::SessionId m_session;
    std::unique_ptr<LogModel> m_model;
    std::unique_ptr<QWidget> m_pane;
    widgets::LogView *m_log = nullptr;
    int m_trades = 0;

    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return m_pane->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QLineEdit *edit() const { return part<QLineEdit>("filterEdit"); }
    [[nodiscard]] QString count() const { return part<QLabel>("filterCount")->text(); }
    [[nodiscard]] QLabel *error() const { return part<QLabel>("filterError"); }
    void type(const QString &text)
    {
        edit()->setFocus();
        edit()->selectAll();
        QTest::keyClicks(edit(), text);
    }
    void append(Opcode opcode, const QByteArray &payload)
    {
        m_recording->append(
            tests::recordOf(m_session, base::Direction::In, opcode, {tests::FrameSource().next(opcode, payload)}));
    }
    void appendTrades(int count)
    {
        for (int i = 0; i < count; ++i)
            append(Opcode::Text, "{\"event\":\"trade\",\"price\":" + QByteArray::number(++m_trades) + '}');
    }
    void select(int row)
    {
        QTest::mouseClick(
            m_log->viewport(), Qt::LeftButton, {}, m_log->visualRect(m_model->index(row, LogModel::TimeColumn)).center());
    }
    /// Opens the log's menu at @p row.
    [[nodiscard]] QMenu *menuAt(int row)
    {
        const QPoint place = m_log->visualRect(m_model->index(row, LogModel::TimeColumn)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_log->viewport()->mapToGlobal(place));
        QApplication::sendEvent(m_log->viewport(), &event);
        return m_log->findChild<QMenu *>(QStringLiteral("logMenu"));
    }
    static void trigger(QMenu *menu, const char *name)
    {
        auto *action = menu->findChild<QAction *>(QLatin1String(name));
        QVERIFY(action);
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), patience);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }

private Q_SLOTS:
    /// Twenty trades, three heartbeats, a ping: with the event at the beginning 25 rows.
    void init()
    {
        TestCase::init();
        theme::applyAppearance(theme::Scheme::Light);
        panels::FilterMemory::instance().setSettings(nullptr);
        m_trades = 0;
        m_dir = std::make_unique<QTemporaryDir>();
        m_recording = std::move(capture::Recording::create(m_dir->filePath(QStringLiteral("log.fscope")))).value();
        m_session = m_recording->addSession({});
        m_recording->append(tests::eventRecord(m_session, capture::EventKind::Opened));
        appendTrades(20);
        for (int i = 0; i < 3; ++i)
            append(Opcode::Text, "heartbeat");
        append(Opcode::Ping, "x");
        m_model = std::make_unique<LogModel>();
        m_log = new widgets::LogView;
        m_log->setModel(m_model.get());
        m_pane.reset(panels::withFilterBar(*m_model, *m_log));
        new panels::LogColumns(*m_log);
        m_pane->resize(1100, 640);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_model->follow(m_recording);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 25, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->messageAt(1) && m_model->messageAt(24), patience);
    }
    void cleanup()
    {
        m_pane.reset();
        m_model.reset();
        m_recording.reset();
        m_dir.reset();
    }

    void whatIsTypedHoldsAndIsCounted()
    {
        QVERIFY(!part<QLabel>("filterCount")->isVisible());
        type(QStringLiteral("heartbeat"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 3, patience);
        QTRY_COMPARE_WITH_TIMEOUT(count(), QStringLiteral("3 of 24"), patience);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 25, patience);
        QVERIFY(edit()->text().isEmpty());
        QTest::keyClick(edit(), Qt::Key_Escape);
        QCOMPARE(m_pane->focusWidget(), m_log); // the list of proposals may have taken the window's activity
    }

    void findLeadsToTheFilter()
    {
        m_log->setFocus();
        QTest::keySequence(m_log, QKeySequence(QKeySequence::Find));
        QVERIFY(edit()->hasFocus());
    }

    void aMistakeIsExplainedAndWhatHeldGoesOn()
    {
        type(QStringLiteral("heartbeat"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 3, patience);
        QTest::keyClicks(edit(), QStringLiteral(" dir:up"));
        QTRY_VERIFY_WITH_TIMEOUT(error()->isVisible(), patience);
        QVERIFY(error()->text().contains(QStringLiteral("up")));
        QCOMPARE(m_model->rowCount(), 3);
        type(QStringLiteral("dir:in"));
        QTRY_VERIFY_WITH_TIMEOUT(!error()->isVisible(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 24, patience);
    }

    void chipsChooseAndGoWithWhatIsTyped()
    {
        QTest::mouseClick(part<QToolButton>("chipPing"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, patience);
        QTest::mouseClick(part<QToolButton>("chipText"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 24, patience);
        type(QStringLiteral("heartbeat or $.price > 15"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 8, patience);
        QTest::mouseClick(part<QToolButton>("chipOut"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 0, patience);
    }

    void lifecycleRowsStandBesideWhatIsSelectedOrAlone()
    {
        const int events = static_cast<int>(m_model->events().size());
        QVERIFY(events > 0);
        QTest::mouseClick(part<QToolButton>("chipLifecycle"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), events, patience);
        type(QStringLiteral("heartbeat"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 3 + events, patience);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isFiltered(), patience);
        QVERIFY(!part<QToolButton>("chipLifecycle")->isChecked());
    }

    void chipsHaveALineOfTheirOwnInANarrowPane()
    {
        const auto top = [this](QWidget *widget) { return widget->mapTo(m_pane.get(), QPoint()).y(); };
        const auto *chip = part<QToolButton>("chipPing");
        QVERIFY(top(part<QToolButton>("chipPing")) < top(edit()) + edit()->height());
        m_pane->resize(640, 640);
        QTRY_VERIFY(chip->isVisible() && top(part<QToolButton>("chipPing")) >= top(edit()) + edit()->height());
        for (const char *name : {"chipIn", "chipClose", "chipLifecycle"})
            QVERIFY(part<QToolButton>(name)->isVisible()
                && m_pane->rect().contains(
                    QRect(part<QToolButton>(name)->mapTo(m_pane.get(), QPoint()), part<QToolButton>(name)->size())));
        m_pane->resize(1100, 640);
        QTRY_VERIFY(top(part<QToolButton>("chipPing")) < top(edit()) + edit()->height());
    }

    void whereTheLogIsLowChipsTakeNoLineFromIt()
    {
        m_pane->resize(640, 240);
        QTRY_VERIFY(!part<QToolButton>("chipPing")->isVisible());
        m_pane->resize(640, 640);
        QTRY_VERIFY(part<QToolButton>("chipPing")->isVisible());
        m_pane->resize(1100, 240);
        QTRY_VERIFY(part<QToolButton>("chipPing")->isVisible()); // beside the filter
    }

    void inAVeryNarrowPaneOnlyPressedChipsAreThere()
    {
        QTest::mouseClick(part<QToolButton>("chipText"), Qt::LeftButton);
        m_pane->resize(400, 640);
        QTRY_VERIFY(!part<QToolButton>("chipPing")->isVisible());
        QVERIFY(part<QToolButton>("chipText")->isVisible());
        QTest::mouseClick(part<QToolButton>("chipText"), Qt::LeftButton);
        QTRY_VERIFY(!part<QToolButton>("chipText")->isVisible());
        m_pane->resize(1100, 640);
        QTRY_VERIFY(part<QToolButton>("chipPing")->isVisible());
    }

    void fieldsValuesAndPathsAreProposed()
    {
        edit()->setFocus();
        auto *list = edit()->findChild<QCompleter *>()->popup();
        QTest::keyClicks(edit(), QStringLiteral("ty"));
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(edit()->text(), QStringLiteral("type:"));
        QTest::keyClicks(edit(), QStringLiteral("ping $.p"));
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(edit()->text(), QStringLiteral("type:ping $.price"));
    }

    void theSelectionSurvives()
    {
        select(22);
        const auto chosen = m_model->rowAt(22);
        type(QStringLiteral("heartbeat"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 3, patience);
        QTRY_VERIFY(m_log->currentIndex().isValid());
        QVERIFY(m_model->rowAt(m_log->currentIndex().row()) == chosen);
        type(QStringLiteral("type:ping"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, patience);
        QVERIFY(!m_log->selectionModel()->hasSelection());
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(m_log->currentIndex().row(), 22, patience);
        QVERIFY(m_log->selectionModel()->isRowSelected(22, {}));
    }

    void theEndIsFollowedWhileFiltering()
    {
        type(QStringLiteral("trade"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 20, patience);
        QVERIFY(m_log->isFollowing());
        appendTrades(200);
        append(Opcode::Text, "heartbeat");
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 220, patience);
        QVERIFY(m_log->isFollowing());
        QTRY_VERIFY(m_log->visualRect(m_model->index(219, 0)).isValid());
        QTRY_COMPARE_WITH_TIMEOUT(count(), QStringLiteral("220 of 225"), patience);
    }

    void theLogsMenuFilters()
    {
        QMenu *menu = menuAt(24 - 1);
        QVERIFY(menu);
        trigger(menu, "hideLikeThis"); // a heartbeat
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 21, patience);
        QCOMPARE(edit()->text(), QStringLiteral("-\"heartbeat\""));
        QTRY_VERIFY(!m_log->findChild<QMenu *>(QStringLiteral("logMenu")));
        QTRY_VERIFY_WITH_TIMEOUT(m_model->messageAt(5).has_value(), patience);
        menu = menuAt(5);
        auto *values = menu->findChild<QMenu *>(QStringLiteral("filterByValue"));
        QVERIFY(values);
        QCOMPARE(values->actions().size(), 2);
        values->actions().back()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, patience);
        QCOMPARE(edit()->text(), QStringLiteral("-\"heartbeat\" and $.price = 6"));
        menu->close();
    }

    void showingOnlyMessagesLikeThisNeverShowsMore()
    {
        type(QStringLiteral("type:text,ping"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 24, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->messageAt(23).has_value(), patience);
        QMenu *menu = menuAt(23); // the ping
        trigger(menu, "onlyLikeThis");
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, patience);
        QCOMPARE(edit()->text(), QStringLiteral("type:text,ping and type:ping"));
    }

    void whileTheTextIsWrongButtonsHoldBesideWhatWasRight()
    {
        type(QStringLiteral("heartbeat"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 3, patience);
        QTest::keyClicks(edit(), QStringLiteral(" dir:sideways"));
        QTRY_VERIFY_WITH_TIMEOUT(error()->isVisible(), patience);
        QCOMPARE(m_model->rowCount(), 3);
        QTest::mouseClick(part<QToolButton>("chipPing"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 0, patience);
        QTest::mouseClick(part<QToolButton>("chipPing"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->messageAt(0).has_value(), patience);
        trigger(menuAt(0), "hideLikeThis");
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 0, patience);
        QCOMPARE(edit()->text(), QStringLiteral("heartbeat and -\"heartbeat\""));
        QTest::keyClick(edit(), Qt::Key_Z, Qt::ControlModifier); // nothing that was typed is lost
        QTRY_COMPARE(edit()->text(), QStringLiteral("heartbeat dir:sideways"));
    }

    void theSelectedRowStaysInViewWhenAllAreShownAgain()
    {
        appendTrades(500);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 525, patience);
        type(QStringLiteral("$.price < 4"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 3, patience);
        select(1);
        edit()->setFocus();
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 525, patience);
        QTRY_COMPARE(m_log->currentIndex().row(), 2);
        QVERIFY(m_log->isInView(2));
        appendTrades(20);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 545, patience);
        QVERIFY(m_log->isInView(2));
    }

    void ofALongMessageTheMenuKnowsTheWhole()
    {
        const QByteArray padding = "{\"a\":\"" + QByteArray(5000, 'x') + "\",";
        append(Opcode::Text, padding + "\"event\":\"book\",\"level\":4}");
        append(Opcode::Text, padding + "\"event\":\"book\",\"level\":5}");
        append(Opcode::Text, padding + "\"event\":\"fill\"}");
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 28, patience);
        QMenu *menu = menuAt(26);
        auto *values = menu->findChild<QMenu *>(QStringLiteral("filterByValue"));
        QTRY_COMPARE_WITH_TIMEOUT(values->actions().size(), 2, patience);
        QCOMPARE(values->actions().front()->text(), QStringLiteral("$.event = \"book\""));
        trigger(menu, "hideLikeThis");
        QCOMPARE(edit()->text(), QStringLiteral("-$.event = \"book\""));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 25, patience);
    }

    void ofAMessageThatIsTooLongTheMenuSaysNothingWrong()
    {
        append(Opcode::Text, "{\"event\":\"book\",\"data\":\"" + QByteArray(2'000'000, 'x') + "\"}");
        append(Opcode::Text, "long " + QByteArray(2'000'000, 'x'));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 27, patience);
        QMenu *menu = menuAt(26);
        trigger(menu, "onlyLikeThis"); // its beginning is known
        QCOMPARE(edit()->text(), QStringLiteral("\"long xxxxxxxxxxxxxxxxxxx\""));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, patience);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 27, patience);
        QTRY_VERIFY(!m_log->findChild<QMenu *>(QStringLiteral("logMenu")));
        menu = menuAt(25);
        bool hasAnswered = false;
        m_model->ask<bool>([](capture::Reader &) { return true; }, [&hasAnswered](bool) { hasAnswered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(hasAnswered, patience); // and what the menu asked before
        for (const char *name : {"onlyLikeThis", "hideLikeThis", "highlightLikeThis"})
            QVERIFY(!menu->findChild<QAction *>(QLatin1String(name))->isEnabled());
        QVERIFY(!menu->findChild<QMenu *>(QStringLiteral("filterByValue"))->isEnabled());
        menu->close();
    }

    void hidingAReservedOpcodeLeavesTheTexts()
    {
        append(static_cast<Opcode>(0x3), "odd");
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 26, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->messageAt(25).has_value(), patience);
        trigger(menuAt(25), "hideLikeThis");
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 24, patience);
        QCOMPARE(edit()->text(), QStringLiteral("type:text,binary,ping,pong,close"));
    }

    void filtersAreRememberedAndSaved()
    {
        const QString path = m_dir->filePath(QStringLiteral("settings.ini"));
        QSettings settings(path, QSettings::IniFormat);
        panels::FilterMemory &memory = panels::FilterMemory::instance();
        memory.setSettings(&settings);
        type(QStringLiteral("heartbeat"));
        QTest::keyClick(edit(), Qt::Key_Return);
        type(QStringLiteral("type:ping"));
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(memory.recent(), (QStringList {QStringLiteral("type:ping"), QStringLiteral("heartbeat")}));
        auto *menu = part<QMenu>("filterMemoryMenu");
        menu->popup(m_pane->mapToGlobal(QPoint(0, 0)));
        trigger(menu, "saveFilter");
        QCOMPARE(memory.saved(), QStringList {QStringLiteral("type:ping")});
        memory.setSettings(nullptr);
        QVERIFY(memory.recent().isEmpty());
        memory.setSettings(&settings);
        QCOMPARE(memory.saved(), QStringList {QStringLiteral("type:ping")});
        memory.setSettings(nullptr);
    }

    void theLanguageIsExplained()
    {
        QTest::mouseClick(part<QToolButton>("filterHelpButton"), Qt::LeftButton);
        auto *help = part<QWidget>("filterHelp");
        QVERIFY(help && help->isVisible());
        QVERIFY(help->findChildren<QLabel *>().size() > 20);
        help->close();
    }

    /// Where FRAMESCOPE_PICTURES names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("FRAMESCOPE_PICTURES");
        if (folder.isEmpty())
            return;
        for (const auto scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
            theme::applyAppearance(scheme);
            const QString name =
                folder + (scheme == theme::Scheme::Light ? QStringLiteral("/light-") : QStringLiteral("/dark-"));
            type(QStringLiteral("$.price > 15 or heartbeat"));
            QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 8, patience);
            QVERIFY(m_pane->grab().save(name + QStringLiteral("filter.png")));
            type(QStringLiteral("heartbeat dir:sideways x"));
            QTRY_VERIFY_WITH_TIMEOUT(error()->isVisible(), patience);
            QVERIFY(m_pane->grab().save(name + QStringLiteral("error.png")));
            type(QStringLiteral("nowhere"));
            QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 0, patience);
            QVERIFY(m_pane->grab().save(name + QStringLiteral("nothing.png")));
            QTest::mouseClick(part<QToolButton>("filterHelpButton"), Qt::LeftButton);
            auto *help = part<QWidget>("filterHelp");
            QVERIFY(help->grab().save(name + QStringLiteral("help.png")));
            help->close();
            delete help;
        }
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
