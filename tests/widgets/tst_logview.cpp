// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <models/logmodel.h>
#include <theme/appearance.h>
#include <widgets/logview.h>

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using models::LogModel;
using models::RowRanges;
using widgets::LogView;

namespace {

/// A log of any length that counts what it is asked for.
class CountingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CountingModel(int rows)
        : m_rows(rows)
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return LogModel::ColumnCount; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        m_asked.insert(index.row());
        switch (role) {
        case Qt::DisplayRole:
        case LogModel::SentenceRole: return QStringLiteral("row %1").arg(index.row());
        case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignVCenter);
        case LogModel::KindRole:
            return QVariant::fromValue(index.row() % 10 == 0 ? models::RowKind::Event : models::RowKind::Message);
        case LogModel::LoadedRole:
        case LogModel::CompleteRole: return true;
        case LogModel::DirectionRole: return QVariant::fromValue(base::Direction::In);
        case LogModel::OpcodeRole: return QVariant::fromValue(protocol::Opcode::Text);
        case LogModel::EventKindRole: return QVariant::fromValue(capture::EventKind::Opened);
        default: return {};
        }
    }

    void append(int count)
    {
        beginInsertRows({}, m_rows, m_rows + count - 1);
        m_rows += count;
        endInsertRows();
    }

    [[nodiscard]] QSet<int> takeAsked() { return std::exchange(m_asked, {}); }

private:
    int m_rows;
    mutable QSet<int> m_asked;
};

} // namespace

class TestLogView : public tests::TestCase
{
    Q_OBJECT

    /// While the left button is held.
    void moveHeld(const QPoint &place)
    {
        QMouseEvent event(
            QEvent::MouseMove, place, m_view->viewport()->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(m_view->viewport(), &event);
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        theme::applyAppearance(theme::Scheme::Light);
        m_model = std::make_unique<CountingModel>(1000);
        m_view = std::make_unique<LogView>();
        m_view->resize(800, 400);
        m_view->setModel(m_model.get());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void itStandsAtTheEndAndFollows()
    {
        QVERIFY(m_view->isFollowing());
        QCOMPARE(bar()->value(), bar()->maximum());
        m_model->append(50);
        QVERIFY(bar()->maximum() > 900);
        QCOMPARE(bar()->value(), bar()->maximum());
    }

    void scrollingUpStopsFollowingAndReachingTheEndStartsItAgain()
    {
        QSignalSpy changed(m_view.get(), &LogView::followingChanged);
        bar()->setValue(10);
        QVERIFY(!m_view->isFollowing());
        m_model->append(50);
        QCOMPARE(bar()->value(), 10);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QVERIFY(m_view->isFollowing());
        m_model->append(50);
        QCOMPARE(bar()->value(), bar()->maximum());
        QCOMPARE(changed.size(), 2);
    }

    void whereTheEndIsSeenAlreadyItIsFollowedAgain_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("key");
        QTest::newRow("End, in a log longer than a page") << 1000 << 998 << int(Qt::Key_End);
        QTest::newRow("End, in a log shorter than a page") << 3 << 0 << int(Qt::Key_End);
        QTest::newRow("End, on the last row") << 1000 << 999 << int(Qt::Key_End);
        QTest::newRow("Down to the last row") << 1000 << 998 << int(Qt::Key_Down);
        QTest::newRow("Page Down to the last row") << 3 << 0 << int(Qt::Key_PageDown);
    }
    void whereTheEndIsSeenAlreadyItIsFollowedAgain()
    {
        QFETCH(int, rows);
        QFETCH(int, row);
        QFETCH(int, key);
        CountingModel log(rows);
        m_view->setModel(&log);
        QVERIFY(m_view->isFollowing());
        m_view->goToRow(row);
        QVERIFY(!m_view->isFollowing());
        QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key));
        QVERIFY(m_view->isFollowing());
        QCOMPARE(m_view->currentIndex().row(), rows - 1);
        log.append(500);
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
        m_view->setModel(m_model.get());
    }

    void movingUpOnTheLastPageDoesNotFollow()
    {
        m_view->goToRow(m_model->rowCount() - 1);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QVERIFY(!m_view->isFollowing());
    }

    void theWheelAtTheEndFollowsAgain()
    {
        m_view->goToRow(m_model->rowCount() - 2);
        QVERIFY(!m_view->isFollowing());
        const auto turn = [this](int angle) {
            const QPointF place(m_view->viewport()->rect().center());
            QWheelEvent event(place, m_view->viewport()->mapToGlobal(place), {}, QPoint(0, angle), Qt::NoButton,
                Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(m_view->viewport(), &event);
        };
        turn(-120);
        QVERIFY(m_view->isFollowing());
        turn(120);
        QVERIFY(!m_view->isFollowing());
    }

    void keysMoveTheCurrentRow()
    {
        QSignalSpy moved(m_view.get(), &LogView::currentRowChanged);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentIndex().row(), 0);
        QCOMPARE(m_view->topRow(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentIndex().row(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->currentIndex().row(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        const int page = m_view->currentIndex().row();
        QVERIFY(page > 5 && page < 30);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QVERIFY(m_view->topRow() > 0);
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QCOMPARE(m_view->currentIndex().row(), page);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentIndex().row(), 999);
        QCOMPARE(moved.last().first().toInt(), 999);
    }

    void shiftSelectsARange()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedRows(), (RowRanges {{0, 2}}));
    }

    void aClickSelectsTheRowUnderIt()
    {
        bar()->setValue(100);
        click(3);
        QCOMPARE(m_view->selectedRows(), (RowRanges {{103, 103}}));
        click(5, Qt::ControlModifier);
        QCOMPARE(m_view->selectedRows(), (RowRanges {{103, 103}, {105, 105}}));
        click(7, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedRows(), (RowRanges {{103, 103}, {105, 107}}));
    }

    void aClickBelowTheLastRowSelectsNothing()
    {
        CountingModel few(2);
        m_view->setModel(&few);
        click(5);
        QVERIFY(m_view->selectedRows().empty());
        m_view->setModel(m_model.get());
    }

    void copyingAsksForTheSelectedRows()
    {
        QSignalSpy copy(m_view.get(), &LogView::copyRequested);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copy.size(), 0);
        bar()->setValue(0);
        click(2);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copy.size(), 1);
        QCOMPARE(copy.first().at(0).value<models::CopyForm>(), models::CopyForm::Text);
        QCOMPARE(copy.first().at(1).value<RowRanges>(), (RowRanges {{2, 2}}));
    }

    void keysCopyAsJsonAndHexadecimal()
    {
        QSignalSpy copy(m_view.get(), &LogView::copyRequested);
        bar()->setValue(0);
        click(2);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(copy.last().at(0).value<models::CopyForm>(), models::CopyForm::Json);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(copy.last().at(0).value<models::CopyForm>(), models::CopyForm::Hex);
    }

    void theMenuCopiesInEveryForm()
    {
        QSignalSpy copy(m_view.get(), &LogView::copyRequested);
        bar()->setValue(0);
        click(2);
        for (const auto &[name, form] :
            {std::pair("copyText", models::CopyForm::Text), std::pair("copyJson", models::CopyForm::Json),
                std::pair("copyHex", models::CopyForm::Hex), std::pair("copyBase64", models::CopyForm::Base64),
                std::pair("copyFrameBytes", models::CopyForm::FrameBytes), std::pair("copyRow", models::CopyForm::Row)}) {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), m_view->mapToGlobal(QPoint(10, 10)));
            QCoreApplication::sendEvent(m_view.get(), &event);
            auto *menu = m_view->findChild<QMenu *>(QStringLiteral("logMenu"));
            QVERIFY(menu);
            QVERIFY(!menu->isModal());
            menu->findChild<QAction *>(QLatin1String(name))->trigger();
            menu->close();
            QTRY_VERIFY(!m_view->findChild<QMenu *>(QStringLiteral("logMenu")));
            QCOMPARE(copy.last().at(0).value<models::CopyForm>(), form);
        }
    }

    void selectedRowsArePulledAway()
    {
        QSignalSpy pulled(m_view.get(), &LogView::dragRequested);
        const int top = m_view->topRow();
        const auto place = [&](int row) { return m_view->visualRect(m_model->index(top + row, 0)).center(); };
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place(2));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, place(4));
        const RowRanges chosen {{top + 2, top + 4}};
        QCOMPARE(m_view->selectedRows(), chosen);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, place(3));
        moveHeld(place(3) + QPoint(1, 0));
        QCOMPARE(pulled.size(), 0);
        moveHeld(place(8));
        moveHeld(place(9));
        QCOMPARE(pulled.size(), 1);
        QCOMPARE(pulled.front().front().value<RowRanges>(), chosen);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, place(9));
        QCOMPARE(m_view->selectedRows(), chosen);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place(3)); // and is selected alone without a pull
        QCOMPARE(m_view->selectedRows(), (RowRanges {{top + 3, top + 3}}));
    }

    void pullingFromAnyOtherRowSelects()
    {
        QSignalSpy pulled(m_view.get(), &LogView::dragRequested);
        const int top = m_view->topRow();
        const auto place = [&](int row) { return m_view->visualRect(m_model->index(top + row, 0)).center(); };
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, place(3));
        moveHeld(place(4));
        moveHeld(place(6));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, place(6));
        QCOMPARE(pulled.size(), 0);
        QCOMPARE(m_view->selectedRows(), (RowRanges {{top + 3, top + 6}}));
    }

    void onlyRowsThatCanBeSeenAreAskedFor()
    {
        CountingModel many(10'000'000);
        m_view->setModel(&many);
        m_view->grab();
        (void)many.takeAsked();
        bar()->setValue(5'000'000);
        m_view->grab();
        const QSet<int> asked = many.takeAsked();
        QVERIFY(asked.size() <= 400 / m_view->rowHeight() + 2);
        for (const int row : asked)
            QVERIFY(row >= 5'000'000 && row < 5'000'100);
        many.append(1667);
        m_view->grab();
        QVERIFY(many.takeAsked().size() <= 400 / m_view->rowHeight() + 2);
        m_view->selectAll();
        m_view->grab();
        QVERIFY(many.takeAsked().size() <= 400 / m_view->rowHeight() + 2);
        m_view->keyboardSearch(QStringLiteral("row"));
        QVERIFY(many.takeAsked().isEmpty());
        m_view->setModel(m_model.get());
    }

    void theLastOfTenMillionRowsCanBeReached()
    {
        CountingModel many(10'000'000);
        m_view->setModel(&many);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentIndex().row(), 9'999'999);
        const QRect rect = m_view->visualRect(m_view->currentIndex());
        QVERIFY(m_view->viewport()->rect().contains(rect.center()));
        QCOMPARE(m_view->indexAt(rect.center()).row(), 9'999'999);
        m_view->setModel(m_model.get());
    }

    void tenMillionRowsAreSelectedAsOneRange()
    {
        CountingModel many(10'000'000);
        m_view->setModel(&many);
        QSignalSpy copy(m_view.get(), &LogView::copyRequested);
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedRows(), (RowRanges {{0, 9'999'999}}));
        (void)many.takeAsked();
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copy.first().at(1).value<RowRanges>(), (RowRanges {{0, 9'999'999}}));
        QVERIFY(many.takeAsked().isEmpty());
        m_view->setModel(m_model.get());
    }

    void awayFromTheEndAButtonCountsWhatIsNewAndLeadsThere()
    {
        auto *button = m_view->findChild<QPushButton *>(QStringLiteral("followButton"));
        QVERIFY(!button->isVisible());
        bar()->setValue(10);
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("To the end"));
        QVERIFY(m_view->viewport()->geometry().contains(button->geometry()));
        m_model->append(1);
        QCOMPARE(button->text(), QStringLiteral("1 new row below"));
        m_model->append(49);
        QCOMPARE(button->text(), QStringLiteral("50 new rows below"));
        m_view->resize(500, 300);
        QTRY_VERIFY(m_view->viewport()->geometry().contains(button->geometry()));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!button->isVisible());
        QVERIFY(m_view->isFollowing());
        QVERIFY(m_view->hasFocus());
        QCOMPARE(bar()->value(), bar()->maximum());
        bar()->setValue(10);
        QCOMPARE(button->text(), QStringLiteral("To the end"));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QVERIFY(!button->isVisible());
        m_model->append(50);
        QVERIFY(!button->isVisible());
    }

    void screenReadersHearRows()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(view);
        QCOMPARE(view->role(), QAccessible::List);
        QCOMPARE(view->childCount(), 1000);
        QAccessibleInterface *row = view->child(0);
        QCOMPARE(row->text(QAccessible::Name), QStringLiteral("row 0"));
        QVERIFY(row->state().selected);
        QVERIFY(!row->state().offscreen);
        QCOMPARE(view->indexOfChild(row), 0);
        QVERIFY(view->child(500)->state().offscreen);
        QVERIFY(!view->child(1000));
        QVERIFY(!view->text(QAccessible::Name).isEmpty());
    }

    void anEmptyLogSaysWhatWillBeHere()
    {
        CountingModel none(0);
        m_view->setModel(&none);
        m_view->setPlaceholder(QStringLiteral("Nothing yet"), QStringLiteral("Connect."));
        const QImage with = m_view->grab().toImage();
        m_view->setPlaceholder({}, {});
        QVERIFY(m_view->grab().toImage() != with);
        m_view->setModel(m_model.get());
    }

private:
    [[nodiscard]] QScrollBar *bar() const { return m_view->verticalScrollBar(); }
    void click(int line, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers,
            QPoint(100, line * m_view->rowHeight() + m_view->rowHeight() / 2));
    }

    std::unique_ptr<CountingModel> m_model;
    std::unique_ptr<LogView> m_view;
};

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
