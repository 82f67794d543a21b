// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <theme/appearance.h>
#include <widgets/sidebysidebytes.h>
#include <widgets/sidebysidetext.h>
#include <widgets/waterfall.h>

#include <QScrollBar>
#include <QTest>

using namespace framescope;
using namespace std::chrono_literals;
using widgets::SideBySideBytes;
using widgets::SideBySideText;
using widgets::Waterfall;

class TestSideBySide : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        theme::applyAppearance(theme::Scheme::Light);
    }

    void textStandsLineByLineAndLongLinesGoOnBelow()
    {
        SideBySideText view;
        show(view);
        view.setDifference(difference(QStringLiteral("a\nb\nc"), QStringLiteral("a\nB\nc\nd")));
        QCOMPARE(view.rowCount(), 4);
        QCOMPARE(view.changeCount(), 2);
        const QString longLine(2000, u'x');
        view.setDifference(difference(longLine, longLine));
        QVERIFY(view.rowCount() > 10);
        QCOMPARE(view.changeCount(), 0);
        const qint64 narrow = view.rowCount();
        view.resize(1600, 300);
        QTRY_VERIFY(view.rowCount() < narrow);
        view.grab();
    }

    void oneGoesFromDifferenceToDifference()
    {
        QStringList left;
        for (int i = 0; i < 1000; ++i)
            left.append(QString::number(i));
        QStringList right = left;
        right[300] = QStringLiteral("x");
        right[700] = QStringLiteral("y");
        SideBySideText view;
        show(view);
        view.setDifference(difference(left.join(u'\n'), right.join(u'\n')));
        QCOMPARE(view.changeCount(), 2);
        view.goToNextChange();
        QVERIFY(view.topRow() > 280 && view.topRow() <= 300);
        view.goToNextChange();
        QVERIFY(view.topRow() > 680 && view.topRow() <= 700);
        view.goToNextChange();
        QCOMPARE(view.currentChange(), 0);
        view.goToPreviousChange();
        QCOMPARE(view.currentChange(), 1);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.topRow(), 0);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.topRow(), view.verticalScrollBar()->maximum());
    }

    void whatDiffersIsPainted()
    {
        SideBySideText view;
        show(view);
        view.setDifference(difference(QStringLiteral("same\nold"), QStringLiteral("same\nnew")));
        const QImage before = view.viewport()->grab().toImage();
        view.setDifference(difference(QStringLiteral("same\nold"), QStringLiteral("same\nold")));
        QVERIFY(before != view.viewport()->grab().toImage());
    }

    void bytesStandBelowEachOtherAndGapsKeepThemThere()
    {
        SideBySideBytes view;
        show(view);
        const QByteArray left = QByteArray(64, 'a') + QByteArray(64, 'b');
        const QByteArray right = QByteArray(64, 'a') + "more" + QByteArray(64, 'b');
        inspect::DiffBudget budget;
        view.setDifference(left, right, inspect::editScript(QByteArrayView(left), QByteArrayView(right), budget));
        QCOMPARE(view.changeCount(), 1);
        const int perRow = view.bytesPerRow();
        QCOMPARE(view.rowCount(), (128 + 4 + perRow - 1) / perRow);
        view.goToNextChange();
        view.grab();
        view.resize(1600, 300);
        QTRY_COMPARE(view.bytesPerRow(), 16);
        view.setDifference({}, {}, {});
        QCOMPARE(view.rowCount(), 0);
        view.grab();
    }

    void barsLieWhereTheirTimeLies()
    {
        Waterfall waterfall;
        waterfall.setBars({{QStringLiteral("DNS"), {}, 0ms, 10ms}, {QStringLiteral("TCP"), {}, 10ms, 10ms},
            {QStringLiteral("Upgrade"), QStringLiteral("Meaning."), 20ms, 0ms}});
        waterfall.resize(400, waterfall.sizeHint().height());
        waterfall.show();
        QVERIFY(QTest::qWaitForWindowExposed(&waterfall));
        QVERIFY(waterfall.barRect(1).left() + 4 >= waterfall.barRect(0).right());
        QCOMPARE(waterfall.barRect(0).width(), waterfall.barRect(1).width());
        QVERIFY(waterfall.barRect(2).width() >= 2); // nothing is invisible
        QVERIFY(waterfall.itemText(2).contains(QStringLiteral("Meaning.")));
        QTest::mouseClick(&waterfall, Qt::LeftButton, {}, waterfall.itemRect(1).center());
        QCOMPARE(waterfall.currentItem(), 1);
        QTest::keyClick(&waterfall, Qt::Key_Down);
        QCOMPARE(waterfall.currentItem(), 2);
        waterfall.setBars({});
        QCOMPARE(waterfall.currentItem(), -1);
        waterfall.grab();
    }

private:
    static void show(QWidget &view)
    {
        view.resize(800, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }

    static std::shared_ptr<const inspect::TextDifference> difference(const QString &left, const QString &right)
    {
        return std::make_shared<const inspect::TextDifference>(inspect::compareTexts(left, right));
    }
};

QTEST_MAIN(TestSideBySide)
#include "tst_sidebyside.moc"
