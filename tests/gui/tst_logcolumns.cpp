// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "windowfixture.h"

#include <models/logmodel.h>
#include <panels/logcolumnmemory.h>
#include <widgets/logview.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace framescope;
using models::LogModel;
using panels::LogColumnMemory;
using panels::LogColumnState;
using session::State;
using Visibility = panels::LogColumnState::Visibility;

namespace {
constexpr int patience = 30000; // milliseconds
}

/// Columns of the log by mouse and keys, in the real window with a real server.
class TestLogColumns : public tests::TestCase
{
    Q_OBJECT

    std::unique_ptr<tests::WindowFixture> m_fixture;

    [[nodiscard]] mainwindow::MainWindow &window() { return m_fixture->window(); }
    [[nodiscard]] widgets::LogView *log() const { return m_fixture->widget<widgets::LogView>("log"); }
    [[nodiscard]] QHeaderView *header() const { return log()->header(); }
    [[nodiscard]] bool isShown(int column) const { return !header()->isSectionHidden(column); }
    [[nodiscard]] QPoint middleOf(int column) const
    {
        return {header()->sectionViewportPosition(column) + header()->sectionSize(column) / 2, header()->height() / 2};
    }
    [[nodiscard]] QMenu *headerMenu() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the one of before
        const QPoint place = middleOf(LogModel::DirectionColumn);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, header()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(header()->viewport(), &event);
        return header()->findChild<QMenu *>(QStringLiteral("headerMenu"));
    }
    static void trigger(QMenu *menu, const QString &name)
    {
        QVERIFY(menu);
        auto *action = menu->findChild<QAction *>(name);
        QVERIFY2(action, qPrintable(name));
        QVERIFY(action->isEnabled());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }
    void choose(const char *column) { trigger(headerMenu(), QStringLiteral("column:") + QLatin1String(column)); }
    void drag(QPoint from, QPoint to) const
    {
        QWidget *area = header()->viewport();
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        QTest::mouseMove(area, (from * 2 + to) / 3);
        QTest::mouseMove(area, (from + to * 2) / 3);
        QTest::mouseMove(area, to);
        QTest::mouseRelease(area, Qt::LeftButton, {}, to);
    }
    void restart()
    {
        window().close();
        m_fixture->restart();
        window().resize(1600, 900);
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    /// To a server that echoes and says nothing by itself.
    void connectLocal()
    {
        const QString server = m_fixture->startServer({}, {QStringLiteral("echo")});
        m_fixture->widget<QLineEdit>("address")->setText(QStringLiteral("ws://") + server + u'/');
        QTest::mouseClick(m_fixture->widget<QPushButton>("connectButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(window().currentPanel()->snapshot().state, State::Open, patience);
    }
    void send(const QString &text)
    {
        auto *editor = m_fixture->widget<QPlainTextEdit>("composeEditor");
        editor->setPlainText(text);
        const int before = log()->model()->rowCount();
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(log()->model()->rowCount() >= before + 2, patience); // there and back
    }
    [[nodiscard]] QString lastText(int column) const
    {
        const auto *model = log()->model();
        return model->index(model->rowCount() - 1, column).data().toString();
    }
    void addColumn(const QString &path)
    {
        trigger(headerMenu(), QStringLiteral("addColumn"));
        QTRY_VERIFY(log()->findChild<QLineEdit *>(QStringLiteral("columnPath")));
        auto *edit = log()->findChild<QLineEdit *>(QStringLiteral("columnPath"));
        QTest::keyClicks(edit, path);
        auto *add = log()->findChild<QPushButton *>(QStringLiteral("columnAdd"));
        QVERIFY(add->isEnabled());
        QTest::mouseClick(add, Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<tests::WindowFixture>();
        window().resize(1600, 900);
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { m_fixture.reset(); }

    void theHeaderHasAMenuOfColumns()
    {
        for (const int column :
            {LogModel::SinceStartColumn, LogModel::SelectedDeltaColumn, LogModel::RatioColumn, LogModel::CodeColumn})
            QVERIFY(!isShown(column));
        choose("elapsed");
        choose("selected-delta");
        choose("type");
        QVERIFY(isShown(LogModel::SinceStartColumn));
        QVERIFY(isShown(LogModel::SelectedDeltaColumn));
        QVERIFY(!isShown(LogModel::TypeColumn));
        restart();
        QVERIFY(isShown(LogModel::SinceStartColumn));
        QVERIFY(isShown(LogModel::SelectedDeltaColumn));
        QVERIFY(!isShown(LogModel::TypeColumn));
        choose("type");
        QVERIFY(isShown(LogModel::TypeColumn));
        trigger(headerMenu(), QStringLiteral("resetColumns"));
        QVERIFY(!isShown(LogModel::SinceStartColumn));
    }

    void theLastColumnCannotBeHidden()
    {
        for (const char *name : {"number", "time", "delta", "direction", "type", "size", "wire"})
            choose(name);
        QVERIFY(isShown(LogModel::PreviewColumn));
        auto *action = headerMenu()->findChild<QAction *>(QStringLiteral("column:preview"));
        QVERIFY(!action->isEnabled());
        QVERIFY(action->isChecked());
        connectLocal(); // events have their sentence there, and nothing of it is lost
        send(QStringLiteral("x"));
    }

    void whatGaveWayComesBackWhenItIsAskedFor()
    {
        window().resize(800, 600);
        QTRY_VERIFY(!isShown(LogModel::WireSizeColumn));
        choose("wire");
        QVERIFY(isShown(LogModel::WireSizeColumn));
        window().resize(1600, 900);
        window().resize(800, 600);
        QVERIFY(isShown(LogModel::WireSizeColumn));
    }

    void sectionsAreDraggedAndStay()
    {
        const QPoint to = middleOf(LogModel::NumberColumn) - QPoint(8, 0);
        drag(middleOf(LogModel::TypeColumn), to);
        QCOMPARE(header()->visualIndex(LogModel::TypeColumn), 0);
        restart();
        QCOMPARE(header()->visualIndex(LogModel::TypeColumn), 0);
        QCOMPARE(header()->visualIndex(LogModel::NumberColumn), 1);
        trigger(headerMenu(), QStringLiteral("resetColumns"));
        for (int column = 0; column < LogModel::ColumnCount; ++column)
            QCOMPARE(header()->visualIndex(column), column);
    }

    void widthsAreDraggedAndHoldForAllLogs()
    {
        const int width = header()->sectionSize(LogModel::TimeColumn);
        const QPoint edge(header()->sectionViewportPosition(LogModel::TimeColumn) + width - 1, header()->height() / 2);
        drag(edge, edge + QPoint(40, 0));
        QCOMPARE(header()->sectionSize(LogModel::TimeColumn), width + 40);
        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(window().tabCount(), 2);
        QCOMPARE(header()->sectionSize(LogModel::TimeColumn), width + 40);
        choose("elapsed");
        QTest::keyClick(&window(), Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(isShown(LogModel::SinceStartColumn));
        restart();
        QCOMPARE(header()->sectionSize(LogModel::TimeColumn), width + 40);
    }

    void anotherColumnMayTakeWhatIsLeft()
    {
        drag(middleOf(LogModel::PreviewColumn), middleOf(LogModel::NumberColumn) - QPoint(8, 0));
        QCOMPARE(header()->visualIndex(LogModel::PreviewColumn), 0);
        QVERIFY(log()->lastColumn() != LogModel::PreviewColumn);
        QTRY_VERIFY(header()->length() >= log()->viewport()->width());
        connectLocal();
        send(QStringLiteral("seen"));
        QTRY_COMPARE_WITH_TIMEOUT(lastText(LogModel::PreviewColumn), QStringLiteral("seen"), patience);
    }

    void aFieldBecomesAColumn()
    {
        connectLocal();
        send(QStringLiteral("{\"data\":{\"price\":1.5}}"));
        addColumn(QStringLiteral("$.data.price"));
        const int column = LogModel::ColumnCount;
        QVERIFY(isShown(column));
        QVERIFY(header()->visualIndex(column) < header()->visualIndex(LogModel::PreviewColumn));
        QTRY_COMPARE_WITH_TIMEOUT(lastText(column), QStringLiteral("1.5"), patience);
        send(QStringLiteral("{\"data\":{\"price\":2.25}}"));
        QTRY_COMPARE_WITH_TIMEOUT(lastText(column), QStringLiteral("2.25"), patience);
        restart();
        QCOMPARE(log()->model()->columnCount(), LogModel::ColumnCount + 1);
        QVERIFY(isShown(column));
        QMenu *menu = headerMenu();
        auto *removal = menu->findChild<QMenu *>(QStringLiteral("removeColumnMenu"));
        QVERIFY(removal);
        removal->actions().constFirst()->trigger();
        menu->close();
        QCOMPARE(log()->model()->columnCount(), int(LogModel::ColumnCount));
        restart();
        QCOMPARE(log()->model()->columnCount(), int(LogModel::ColumnCount));
    }

    void aMistakeInAPathIsExplained()
    {
        trigger(headerMenu(), QStringLiteral("addColumn"));
        QTRY_VERIFY(log()->findChild<QLineEdit *>(QStringLiteral("columnPath")));
        auto *edit = log()->findChild<QLineEdit *>(QStringLiteral("columnPath"));
        auto *add = log()->findChild<QPushButton *>(QStringLiteral("columnAdd"));
        QVERIFY(!add->isEnabled());
        QTest::keyClicks(edit, QStringLiteral("$.a[x]"));
        QVERIFY(!add->isEnabled());
        const QString note = log()->findChild<QLabel *>(QStringLiteral("columnNote"))->text();
        QVERIFY2(note.contains(QStringLiteral("$.a[x]")), qPrintable(note));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(log()->model()->columnCount(), int(LogModel::ColumnCount));
        QTest::keyClick(edit, Qt::Key_Escape);
    }

    void aValueOfTheTreeBecomesAColumn()
    {
        connectLocal();
        const QString trade = QStringLiteral("{\"event\":\"trade\",\"price\":7}");
        send(trade);
        QTRY_COMPARE_WITH_TIMEOUT(lastText(LogModel::PreviewColumn), trade, patience);
        log()->setFocus();
        QTest::keyClick(log(), Qt::Key_End);
        auto *tree = m_fixture->widget<QTreeView>("valueTree");
        auto *shape = m_fixture->widget<QWidget>("treeButton");
        QTRY_VERIFY_WITH_TIMEOUT(shape->isVisible() && shape->isEnabled(), patience);
        QTest::mouseClick(shape, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(tree->isVisible() && tree->model()->rowCount() > 0, patience);
        const QModelIndex root = tree->model()->index(0, 0);
        const bool hasRoot = tree->model()->rowCount(root) > 0;
        tree->setCurrentIndex(hasRoot ? tree->model()->index(1, 0, root) : tree->model()->index(1, 0));
        const QPoint place = tree->visualRect(tree->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, tree->viewport()->mapToGlobal(place));
        QApplication::sendEvent(tree->viewport(), &event);
        trigger(tree->findChild<QMenu *>(QStringLiteral("valueMenu")), QStringLiteral("showAsColumn"));
        QCOMPARE(log()->model()->columnCount(), LogModel::ColumnCount + 1);
        QCOMPARE(log()->model()->headerData(LogModel::ColumnCount, Qt::Horizontal).toString(), QStringLiteral("$.price"));
        QTRY_COMPARE_WITH_TIMEOUT(lastText(LogModel::ColumnCount), QStringLiteral("7"), patience);
    }

    void theSelectionStaysWhenAColumnComes()
    {
        connectLocal();
        send(QStringLiteral("{\"a\":1}"));
        log()->selectAll();
        const models::RowRanges selected = log()->selectedRows();
        QVERIFY(LogColumnMemory::instance().addField(QStringLiteral("$.a")));
        QCOMPARE(log()->selectedRows(), selected);
        QVERIFY(log()->selectionModel()->isRowSelected(0));
        LogColumnMemory::instance().setStates(
            panels::withoutField(LogColumnMemory::instance().states(), QStringLiteral("$.a")));
        QCOMPARE(log()->selectedRows(), selected);
        QVERIFY(log()->selectionModel()->isRowSelected(0));
    }

    void theTimeIsMeasuredFromTheSelectedRow()
    {
        connectLocal();
        send(QStringLiteral("one"));
        send(QStringLiteral("two"));
        choose("selected-delta");
        log()->setFocus();
        QTest::keyClick(log(), Qt::Key_Home);
        QTRY_VERIFY_WITH_TIMEOUT(lastText(LogModel::SelectedDeltaColumn).startsWith(u'+'), patience);
        QTest::keyClick(log(), Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(log()
                                     ->currentIndex()
                                     .siblingAtColumn(LogModel::SelectedDeltaColumn)
                                     .data()
                                     .toString()
                                     .startsWith(QStringLiteral("+0 ")),
            patience);
        QVERIFY(log()->model()->index(0, LogModel::SelectedDeltaColumn).data().toString().startsWith(u'−'));
    }

    void columnsAreInTheMenuOfTheLogForKeys()
    {
        connectLocal();
        log()->setFocus();
        QTest::keyClick(log(), Qt::Key_Home);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, log()->viewport()->mapToGlobal(QPoint()));
        QApplication::sendEvent(log()->viewport(), &event);
        auto *menu = log()->findChild<QMenu *>(QStringLiteral("logMenu"));
        auto *columns = menu->findChild<QMenu *>(QStringLiteral("columnsMenu"));
        QVERIFY(columns);
        QVERIFY(columns->findChild<QAction *>(QStringLiteral("addColumn"))->isEnabled());
        columns->findChild<QAction *>(QStringLiteral("column:code"))->trigger();
        menu->close();
        QVERIFY(isShown(LogModel::CodeColumn));
    }

    void whateverWasWrittenTheColumnsAreWhole_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x01\xff{[");
        QTest::newRow("another kind of JSON") << QByteArray("{\"columns\":[]}");
        QTest::newRow("values of other kinds") << QByteArray("[1,null,\"x\",{\"column\":5,\"width\":\"wide\"},[]]");
        QTest::newRow("unknown names and columns that stand twice")
            << QByteArray("[{\"column\":\"later\"},{\"column\":\"time\"},{\"column\":\"time\",\"width\":900}]");
        QTest::newRow("wild widths") << QByteArray("[{\"column\":\"time\",\"width\":2000000000},{\"column\":\"size\","
                                                   "\"width\":-5},{\"column\":\"wire\",\"width\":1}]");
        QTest::newRow("all are hidden") << [] {
            panels::LogColumnStates states = panels::defaultLogColumns();
            for (LogColumnState &state : states)
                state.visibility = Visibility::Hidden;
            return panels::writeLogColumns(states);
        }();
        QTest::newRow("paths that are none, and one in two ways")
            << QByteArray("[{\"column\":\"$\"},{\"column\":\"$..\"},{\"column\":\"$.a\"},{\"column\":\"$[\\\"a\\\"]\"},{"
                          "\"column\":\" $.b\"}]");
        QTest::newRow("too many fields") << [] {
            QByteArray all = "[";
            for (int i = 0; i < 1000; ++i)
                all += "{\"column\":\"$.f" + QByteArray::number(i) + "\"},";
            all += "{}]";
            return all;
        }();
        QTest::newRow("a path that is too long") << QByteArray("[{\"column\":\"$.") + QByteArray(30000, 'x') + "\"}]";
        QTest::newRow("too much of it") << QByteArray(1 << 20, '[');
    }

    void whateverWasWrittenTheColumnsAreWhole()
    {
        QFETCH(QByteArray, written);
        const panels::LogColumnStates states = panels::readLogColumns(written);
        QVERIFY(std::ssize(panels::fieldsOf(states)) <= panels::mostFieldColumns);
        QCOMPARE(states.size(), LogModel::ColumnCount + panels::fieldsOf(states).size());
        QStringList names;
        bool isAnyShown = false;
        for (const LogColumnState &state : states) {
            QVERIFY(!names.contains(state.name));
            names.append(state.name);
            QVERIFY(
                state.width == 0 || (state.width >= panels::leastColumnWidth && state.width <= panels::largestColumnWidth));
            isAnyShown |= state.visibility != Visibility::Hidden;
        }
        QVERIFY(isAnyShown);
        for (const LogColumnState &state : panels::defaultLogColumns())
            QVERIFY(names.contains(state.name));
        QCOMPARE(panels::readLogColumns(panels::writeLogColumns(states)), states);
        // and in the window
        m_fixture->settings().setValue(QStringLiteral("log/columns"), written);
        LogColumnMemory::instance().setSettings(&m_fixture->settings());
        QCOMPARE(header()->count(), static_cast<int>(states.size()));
        QVERIFY(header()->count() > header()->hiddenSectionCount());
    }
};

QTEST_MAIN(TestLogColumns)
#include "tst_logcolumns.moc"
