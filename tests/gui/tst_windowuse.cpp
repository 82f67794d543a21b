// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "windowfixture.h"

#include <dialogs/preferences.h>
#include <models/logmodel.h>
#include <models/rowtext.h>
#include <panels/logcolumnmemory.h>
#include <widgets/elidedlabel.h>
#include <widgets/emptystate.h>
#include <widgets/logview.h>

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWindow>

using namespace framescope;
using models::LogModel;
using session::State;

namespace {

/// What is pulled out of a widget, when that is over: not every platform can be pulled to.
class DragWatch : public QObject
{
public:
    explicit DragWatch(QWidget &from) { from.installEventFilter(this); }
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ChildAdded)
            static_cast<QChildEvent *>(event)->child()->installEventFilter(this);
        const auto *drag = qobject_cast<QDrag *>(watched);
        if (drag && event->type() == QEvent::DeferredDelete)
            m_texts.append(drag->mimeData()->text());
        return false;
    }

private:
    QStringList m_texts;
};

} // namespace

/// Habits of the window: what keys do where the focus is, and what stands where when there is little room.
class TestWindowUse : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<tests::WindowFixture>();
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanup() { m_fixture.reset(); }

    void whatIsPreferredIsToldOf()
    {
        const QSignalSpy told(&window(), &mainwindow::MainWindow::preferencesChanged);
        window().findChild<QAction *>(QStringLiteral("preferences"))->trigger();
        window().findChild<QSpinBox *>(QStringLiteral("keptChoice"))->setValue(7);
        QCOMPARE(told.size(), 1);
        QCOMPARE(dialogs::loadPreferences(m_fixture->settings()).keptGigabytes, 7);
    }

    void enterInTheAddressThatIsOpenGoesToTheMessage()
    {
        connectLocal();
        QTest::keyClick(address(), Qt::Key_Return);
        QVERIFY(editor()->hasFocus());
        QCOMPARE(panel().snapshot().state, State::Open);
        QCOMPARE(panel().snapshot().attempt, 1);
        const QString written = address()->text();
        address()->setText(written + u' ');
        QTest::keyClick(address(), Qt::Key_Return);
        address()->setText(QStringLiteral("ws://") + panel().host() + u'/');
        QTest::keyClick(address(), Qt::Key_Return);
        QCOMPARE(panel().snapshot().attempt, 1);
        QCOMPARE(panel().snapshot().state, State::Open);
    }

    void enterTwiceConnectsOnce()
    {
        const QString server = m_fixture->startServer({}, {QStringLiteral("welcome")});
        address()->setText(QStringLiteral("ws://") + server + u'/');
        QTest::keyClick(address(), Qt::Key_Return);
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_COMPARE(panel().snapshot().state, State::Open);
        QCOMPARE(panel().snapshot().attempt, 1);
    }

    void enterInAnotherAddressConnectsThere()
    {
        connectLocal();
        address()->setText(QStringLiteral("ws://") + panel().host() + QStringLiteral("/other"));
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_COMPARE(panel().shownAddress(), address()->text());
        QTRY_COMPARE(panel().snapshot().state, State::Open);
    }

    void enterConnectsAgainOnceTheConnectionIsClosed()
    {
        connectLocal();
        QTest::mouseClick(m_fixture->widget<QPushButton>("connectButton"), Qt::LeftButton);
        QTRY_COMPARE(panel().snapshot().state, State::Closed);
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_COMPARE(panel().snapshot().state, State::Open);
        QCOMPARE(panel().snapshot().attempt, 2);
    }

    void tabKeysStepThroughTheTabsWhereverTheFocusIs_data()
    {
        QTest::addColumn<QByteArray>("focus");
        for (const char *name : {"address", "composeEditor", "log", "detailTabs", "sendButton", "connectButton"})
            QTest::newRow(name) << QByteArray(name);
    }

    void tabKeysStepThroughTheTabsWhereverTheFocusIs()
    {
        QFETCH(QByteArray, focus);
        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(window().tabCount(), 3);
        QCOMPARE(tabs()->currentIndex(), 2);
        // A key that a keyboard makes of Shift+Tab, and the one that a person means.
        for (const auto &[key, modifiers, index] : {std::tuple(Qt::Key_Tab, Qt::ControlModifier | Qt::NoModifier, 0),
                 std::tuple(Qt::Key_Tab, Qt::ControlModifier | Qt::NoModifier, 1),
                 std::tuple(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier, 0),
                 std::tuple(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier, 2),
                 std::tuple(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier, 1)}) {
            auto *widget = m_fixture->widget<QWidget>(focus.constData());
            widget->setFocus();
            QTest::keyClick(widget, key, modifiers);
            QCOMPARE(tabs()->currentIndex(), index);
        }
    }

    void theTabTellsTheWholeAddressAndItsState()
    {
        address()->setText(QStringLiteral("wss://me:secret@prices.example/feed?symbol=<b>EURUSD</b>&depth=5"));
        const QString tip = tabs()->tabToolTip(0);
        QVERIFY2(tip.contains(QStringLiteral("prices.example/feed?symbol=")), qPrintable(tip));
        QVERIFY(tip.contains(QStringLiteral("not connected")));
        QVERIFY(!tip.contains(QStringLiteral("<b>")));
        QVERIFY(!tip.contains(QStringLiteral("secret")));
        address()->setText(QStringLiteral("ws://{{local}}/"));
        connectLocal();
        QTRY_VERIFY(tabs()->tabToolTip(0).contains(panel().host()));
        QVERIFY(tabs()->tabToolTip(0).contains(QStringLiteral("{{local}}")));
        QVERIFY(tabs()->tabToolTip(0).contains(QStringLiteral("open")));
    }

    void whatWasSaidForWantOfAConnectionGoesWhenThereIsOne()
    {
        const auto *problem = m_fixture->widget<QLabel>("composeProblem");
        editor()->setPlainText(QStringLiteral("too early"));
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!problem->text().isEmpty());
        QTest::keyClicks(editor(), QStringLiteral("x"));
        QVERIFY(problem->text().isEmpty());
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!problem->text().isEmpty());
        connectLocal();
        QVERIFY(problem->text().isEmpty());
    }

    void aRowWithoutFramesSaysSoAtOnce()
    {
        connectLocal();
        QTRY_VERIFY(rowOf(models::RowKind::Message) >= 0);
        m_fixture->widget<QTabWidget>("detail")->setCurrentIndex(1);
        const auto *empty = m_fixture->widget<widgets::EmptyState>("framesEmpty");
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->title(), QStringLiteral("Nothing is selected"));
        log()->setCurrentIndex(log()->model()->index(rowOf(models::RowKind::Message), 0));
        QTRY_VERIFY(!empty->isVisible());
        QVERIFY(m_fixture->widget<QWidget>("frameRibbon")->isVisible());
        log()->setCurrentIndex(log()->model()->index(rowOf(models::RowKind::Event), 0));
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->title(), QStringLiteral("This row has no frames"));
        QVERIFY(!m_fixture->widget<QWidget>("frameRibbon")->isVisible());
    }

    void everyColumnIsWideEnoughForItsValues()
    {
        panels::LogColumnMemory &memory = panels::LogColumnMemory::instance();
        for (const panels::LogColumnState &state : panels::defaultLogColumns())
            memory.setVisibility(state.name, panels::LogColumnState::Visibility::Shown);
        const QFontMetrics metrics(log()->payloadFont());
        for (int column = 0; column < LogModel::PreviewColumn; ++column) {
            for (const QString &text : models::widestTexts(static_cast<LogModel::Column>(column)))
                QVERIFY2(log()->header()->sectionSize(column) >= metrics.horizontalAdvance(text) + 16, qPrintable(text));
        }
    }

    void aNarrowLogDoesWithoutColumnsAndGetsThemBack()
    {
        const QHeaderView *header = log()->header();
        const int width = header->sectionSize(LogModel::DeltaColumn);
        window().resize(800, 600);
        QTRY_VERIFY(header->isSectionHidden(LogModel::WireSizeColumn));
        QVERIFY(header->isSectionHidden(LogModel::DeltaColumn));
        QVERIFY(!header->isSectionHidden(LogModel::TimeColumn));
        QVERIFY(header->sectionSize(LogModel::PreviewColumn) >= 120);
        window().resize(1600, 900);
        QTRY_VERIFY(!header->isSectionHidden(LogModel::WireSizeColumn));
        QCOMPARE(header->sectionSize(LogModel::DeltaColumn), width);
    }

    void theLogIsLaidOutOnceForEachSize()
    {
        connectLocal();
        int sizes = 0;
        QObject guard;
        connect(log()->header(), &QHeaderView::sectionResized, &guard, [&sizes] { ++sizes; });
        for (int width = 800; width <= 1440; width += 16) {
            window().resize(width, 600);
            sizes = 0;
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            QVERIFY2(sizes < 12, qPrintable(QString::number(width)));
        }
    }

    void widthsAreRememberedAlsoOfColumnsThatGaveWay()
    {
        QHeaderView *header = log()->header();
        window().resize(1600, 900);
        QTRY_VERIFY(!header->isSectionHidden(LogModel::WireSizeColumn));
        header->resizeSection(LogModel::WireSizeColumn, 123);
        window().resize(800, 600);
        QTRY_VERIFY(header->isSectionHidden(LogModel::WireSizeColumn));
        window().close();
        m_fixture->restart();
        window().show();
        QTRY_VERIFY(log()->header()->isSectionHidden(LogModel::WireSizeColumn));
        window().resize(1600, 900);
        QTRY_COMPARE(log()->header()->sectionSize(LogModel::WireSizeColumn), 123);
    }

    void detailsStandBelowTheLogWhereThatIsWanted()
    {
        connectLocal();
        const auto isBelow = [this] {
            const auto *detail = m_fixture->widget<QWidget>("detailTabs");
            const QPoint place = detail->mapTo(&window(), QPoint(0, 0));
            const QPoint end = log()->mapTo(&window(), QPoint(log()->width(), log()->height()));
            return detail->isVisible() && place.y() >= end.y() && place.x() < end.x();
        };
        QVERIFY(!isBelow());
        QVERIFY(!action("detailsBelow")->isChecked());
        action("detailsBelow")->trigger();
        QTRY_VERIFY(isBelow());
        QVERIFY(log()->viewport()->height() > 4 * log()->rowHeight());
        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(isBelow()); // in a new tab as well
        QTest::keyClick(&window(), Qt::Key_F9);
        QTRY_VERIFY(!m_fixture->widget<QWidget>("detailTabs")->isVisible());
        QTest::keyClick(&window(), Qt::Key_F9);
        QTRY_VERIFY(isBelow());
        window().close();
        m_fixture->restart();
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QVERIFY(action("detailsBelow")->isChecked());
        QTRY_VERIFY(isBelow());
        action("detailsBelow")->trigger();
        QTRY_VERIFY(!isBelow());
        const auto *columns = m_fixture->widget<QSplitter>("columns");
        QCOMPARE(columns->orientation(), Qt::Horizontal);
        QVERIFY(columns->sizes().first() > columns->sizes().last() && columns->sizes().last() > 0);
    }

    void theSizesOfBothPlacesAreKept()
    {
        auto *columns = m_fixture->widget<QSplitter>("columns");
        columns->setSizes({700, 300});
        const QList<int> beside = columns->sizes();
        action("detailsBelow")->trigger();
        columns->setSizes({columns->height() / 2, columns->height() / 2});
        const QList<int> below = columns->sizes();
        action("detailsBelow")->trigger();
        QCOMPARE(columns->sizes(), beside);
        action("detailsBelow")->trigger();
        QCOMPARE(columns->sizes(), below);
    }

    void rowsArePulledAwayAsText()
    {
        connectLocal();
        QTRY_VERIFY(rowOf(models::RowKind::Message) >= 0);
        log()->goToRow(rowOf(models::RowKind::Message));
        const QModelIndex index = log()->currentIndex();
        QTRY_VERIFY(!index.siblingAtColumn(LogModel::PreviewColumn).data().toString().isEmpty());
        const QString text = index.siblingAtColumn(LogModel::PreviewColumn).data().toString();
        DragWatch watch(*log());
        QWindow *handle = window().windowHandle();
        const QPoint place = log()->viewport()->mapTo(&window(), log()->visualRect(index).center());
        QTest::mousePress(handle, Qt::LeftButton, {}, place);
        QTest::mouseMove(handle, place + QPoint(40, 0));
        QTRY_COMPARE_WITH_TIMEOUT(watch.texts(), QStringList {text}, 30'000);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, place);
    }

    void aValueOfTheDetailsFiltersTheLog()
    {
        connectLocal();
        editor()->setPlainText(QStringLiteral("{\"event\":\"trade\",\"id\":7}"));
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(log()->model()->rowCount() > 0
            && log()
                   ->model()
                   ->index(log()->model()->rowCount() - 1, LogModel::PreviewColumn)
                   .data()
                   .toString()
                   .contains(QStringLiteral("trade")));
        log()->goToRow(log()->model()->rowCount() - 1);
        QTest::mouseClick(m_fixture->widget<QWidget>("treeButton"), Qt::LeftButton);
        auto *tree = m_fixture->widget<QTreeView>("valueTree");
        QTRY_VERIFY(tree->isVisible() && tree->model()->rowCount() > 0);
        const QModelIndex root = tree->model()->index(0, 0);
        tree->setCurrentIndex(tree->model()->rowCount(root) > 0 ? tree->model()->index(1, 0, root) : root.siblingAtRow(1));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, tree->viewport()->mapToGlobal(QPoint()));
        QApplication::sendEvent(tree->viewport(), &event);
        auto *menu = tree->findChild<QMenu *>(QStringLiteral("valueMenu"));
        menu->findChild<QAction *>(QStringLiteral("filterByValue"))->trigger();
        menu->close();
        QCOMPARE(m_fixture->widget<QLineEdit>("filterEdit")->text(), QStringLiteral("$.id = 7"));
        QTRY_VERIFY(log()->model()->rowCount() > 0 && log()->model()->rowCount() <= 2); // the local server may echo
    }

    void everythingHasItsPlaceInASmallWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isBelow");
        QTest::newRow("800 x 600") << QSize(800, 600) << false;
        QTest::newRow("1024 x 700") << QSize(1024, 700) << false;
        QTest::newRow("1024 x 700, the details below") << QSize(1024, 700) << true;
    }

    void everythingHasItsPlaceInASmallWindow()
    {
        QFETCH(QSize, size);
        QFETCH(bool, isBelow);
        action("detailsBelow")->setChecked(isBelow);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
        address()->setText(QStringLiteral("ws://{{local}}/"));
        connectLocal();
        window().resize(size);
        QTRY_COMPARE(window().size(), size);
        for (const char *name : {"address", "connectButton", "log", "composeEditor", "composeText", "composeBinary",
                 "closeButton", "pingButton", "pingOptions", "sendButton", "detailTabs"}) {
            const auto *widget = m_fixture->widget<QWidget>(name);
            const QRect place(widget->mapTo(&window(), QPoint(0, 0)), widget->size());
            QVERIFY2(window().rect().contains(place), name);
            const bool isButton = qobject_cast<const QAbstractButton *>(widget) != nullptr;
            QVERIFY2(!isButton || place.width() >= widget->sizeHint().width(), name);
        }
        QVERIFY(log()->viewport()->height() > (isBelow ? 3 : 4) * log()->rowHeight());
        const auto *status = window().statusBar();
        QVERIFY(window().rect().contains(QRect(status->mapTo(&window(), QPoint(0, 0)), status->size())));
        QVERIFY(!window().findChild<widgets::ElidedLabel *>(QStringLiteral("statusState"))->isCut());
        QVERIFY(!log()->horizontalScrollBar()->isVisible());
    }

private:
    [[nodiscard]] mainwindow::MainWindow &window() { return m_fixture->window(); }
    [[nodiscard]] panels::InspectPanel &panel() { return *window().currentPanel(); }
    [[nodiscard]] QLineEdit *address() const { return m_fixture->widget<QLineEdit>("address"); }
    [[nodiscard]] QPlainTextEdit *editor() const { return m_fixture->widget<QPlainTextEdit>("composeEditor"); }
    [[nodiscard]] widgets::LogView *log() const { return m_fixture->widget<widgets::LogView>("log"); }
    [[nodiscard]] QTabBar *tabs() { return window().findChild<QTabBar *>(QStringLiteral("sessionTabs")); }

    [[nodiscard]] QAction *action(const char *name) { return window().findChild<QAction *>(QLatin1String(name)); }

    void connectLocal()
    {
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_COMPARE(panel().snapshot().state, State::Open);
    }

    [[nodiscard]] int rowOf(models::RowKind kind) const
    {
        for (int row = 0; row < log()->model()->rowCount(); ++row) {
            if (log()->model()->index(row, 0).data(LogModel::KindRole).value<models::RowKind>() == kind)
                return row;
        }
        return -1;
    }

    std::unique_ptr<tests::WindowFixture> m_fixture;
};

QTEST_MAIN(TestWindowUse)
#include "tst_windowuse.moc"
