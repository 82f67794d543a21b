// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "windowfixture.h"

#include <models/logmodel.h>
#include <panels/highlightmemory.h>
#include <theme/appearance.h>
#include <theme/colors.h>
#include <widgets/logview.h>

#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace framescope;
using models::HighlightColor;
using models::LogModel;
using panels::HighlightMemory;
using panels::HighlightRules;
using session::State;

namespace {
constexpr int patience = 30000; // milliseconds
}

/// Rules by which messages are highlighted, by mouse and keys, in the real window with a real server.
class TestHighlights : public tests::TestCase
{
    Q_OBJECT

    std::unique_ptr<tests::WindowFixture> m_fixture;

    [[nodiscard]] mainwindow::MainWindow &window() { return m_fixture->window(); }
    [[nodiscard]] widgets::LogView *log() const { return m_fixture->widget<widgets::LogView>("log"); }
    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return m_fixture->widget<T>(name);
    }
    template <typename T>
    [[nodiscard]] QList<T *> parts(const char *name) const
    {
        return part<QFrame>("highlightPopup")->findChildren<T *>(QLatin1String(name));
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
        auto *editor = part<QPlainTextEdit>("composeEditor");
        editor->setPlainText(text);
        const int before = log()->model()->rowCount();
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(log()->model()->rowCount() >= before + 2, patience); // there and back
    }
    [[nodiscard]] int rowOf(const QString &preview) const
    {
        const auto *model = log()->model();
        for (int row = model->rowCount() - 1; row >= 0; --row) {
            if (model->index(row, LogModel::PreviewColumn).data().toString() == preview)
                return row;
        }
        return -1;
    }
    [[nodiscard]] int highlightOf(const QString &preview) const
    {
        const int row = rowOf(preview);
        return row < 0 ? -2 : log()->model()->index(row, 0).data(LogModel::HighlightRole).toInt();
    }
    /// What is painted behind a row, far at the right of it.
    [[nodiscard]] QColor groundOf(int row) const
    {
        const QImage image = log()->viewport()->grab().toImage();
        const QRect rect = log()->visualRect(log()->model()->index(row, LogModel::PreviewColumn));
        return image.pixelColor(QPoint(log()->viewport()->width() - 4, rect.center().y()) * image.devicePixelRatio());
    }
    /// Whether the mark is in the margin of a row.
    [[nodiscard]] bool hasMark(int row, const QColor &mark) const
    {
        const QImage image = log()->viewport()->grab().toImage();
        const QRect rect = log()->visualRect(log()->model()->index(row, LogModel::PreviewColumn));
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = 0; x < 8; ++x) {
                if (image.pixelColor(QPoint(x, y) * image.devicePixelRatio()) == mark)
                    return true;
            }
        }
        return false;
    }
    static const theme::Colors::Highlight &look(HighlightColor color)
    {
        return theme::colorsOf(QApplication::palette()).highlights[static_cast<size_t>(color)];
    }
    void open() { QTest::mouseClick(part<QToolButton>("highlightButton"), Qt::LeftButton); }
    void addRule(const QString &filter)
    {
        QTest::mouseClick(part<QPushButton>("highlightAdd"), Qt::LeftButton);
        QTest::keyClicks(parts<QLineEdit>("highlightFilter").constLast(), filter);
    }
    void closePopup()
    {
        part<QFrame>("highlightPopup")->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        theme::applyAppearance(theme::Scheme::Light);
        m_fixture = std::make_unique<tests::WindowFixture>();
        window().resize(1600, 900);
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { m_fixture.reset(); }

    void aRuleIsWrittenAndHolds()
    {
        connectLocal();
        send(QStringLiteral("fine"));
        send(QStringLiteral("an error"));
        open();
        addRule(QStringLiteral("error"));
        QCOMPARE(
            HighlightMemory::instance().rules(), HighlightRules({{QStringLiteral("error"), HighlightColor::Red, true}}));
        QTRY_COMPARE_WITH_TIMEOUT(highlightOf(QStringLiteral("an error")), static_cast<int>(HighlightColor::Red), patience);
        QCOMPARE(highlightOf(QStringLiteral("fine")), -1);
        closePopup();
        log()->clearCurrent();
        const int row = rowOf(QStringLiteral("an error"));
        QTRY_COMPARE_WITH_TIMEOUT(groundOf(row), look(HighlightColor::Red).ground, patience);
        QVERIFY(hasMark(row, look(HighlightColor::Red).mark));
        const int other = rowOf(QStringLiteral("fine"));
        QVERIFY(other >= 0);
        QVERIFY(groundOf(other) != look(HighlightColor::Red).ground);
        QVERIFY(!hasMark(other, look(HighlightColor::Red).mark));
    }

    void aSelectedRowKeepsTheColourOfSelectionAndShowsItsMark()
    {
        connectLocal();
        send(QStringLiteral("an error"));
        HighlightMemory::instance().setRules({{QStringLiteral("error"), HighlightColor::Blue, true}});
        QTRY_COMPARE_WITH_TIMEOUT(highlightOf(QStringLiteral("an error")), static_cast<int>(HighlightColor::Blue), patience);
        const int row = rowOf(QStringLiteral("an error"));
        log()->setCurrentIndex(log()->model()->index(row, 0));
        QCOMPARE(groundOf(row), theme::colorsOf(QApplication::palette()).selection);
        QVERIFY(hasMark(row, look(HighlightColor::Blue).mark));
    }

    void inTheDarkTheColoursAreOthers()
    {
        connectLocal();
        send(QStringLiteral("an error"));
        HighlightMemory::instance().setRules({{QStringLiteral("error"), HighlightColor::Green, true}});
        theme::applyAppearance(theme::Scheme::Dark);
        QCOMPARE(look(HighlightColor::Green).ground, theme::darkColors().highlights[3].ground);
        QTRY_COMPARE_WITH_TIMEOUT(
            highlightOf(QStringLiteral("an error")), static_cast<int>(HighlightColor::Green), patience);
        const int row = rowOf(QStringLiteral("an error"));
        log()->clearCurrent();
        QTRY_COMPARE_WITH_TIMEOUT(groundOf(row), look(HighlightColor::Green).ground, patience);
        theme::applyAppearance(theme::Scheme::Light);
    }

    void theFirstRuleWinsAndTheOrderCanBeChanged()
    {
        connectLocal();
        send(QStringLiteral("an error of a trade"));
        open();
        addRule(QStringLiteral("error"));
        addRule(QStringLiteral("trade"));
        const QString preview = QStringLiteral("an error of a trade");
        QTRY_COMPARE_WITH_TIMEOUT(highlightOf(preview), static_cast<int>(HighlightColor::Red), patience);
        QVERIFY(!parts<QToolButton>("highlightUp").constFirst()->isEnabled());
        QTest::mouseClick(parts<QToolButton>("highlightUp").constLast(), Qt::LeftButton);
        QCOMPARE(HighlightMemory::instance().rules().front().filter, QStringLiteral("trade"));
        QTRY_COMPARE_WITH_TIMEOUT(highlightOf(preview), static_cast<int>(HighlightColor::Orange), patience);
        closePopup();
    }

    void aRuleCanBeSwitchedOffColouredAndDeleted()
    {
        connectLocal();
        send(QStringLiteral("an error"));
        HighlightMemory::instance().setRules({{QStringLiteral("error"), HighlightColor::Red, true}});
        open();
        auto *colors = parts<QMenu>("highlightColors").constFirst();
        colors->actions().at(static_cast<int>(HighlightColor::Purple))->trigger();
        QCOMPARE(HighlightMemory::instance().rules().front().color, HighlightColor::Purple);
        QTRY_COMPARE_WITH_TIMEOUT(
            highlightOf(QStringLiteral("an error")), static_cast<int>(HighlightColor::Purple), patience);
        parts<QCheckBox>("highlightOn").constFirst()->setFocus();
        QTest::keyClick(parts<QCheckBox>("highlightOn").constFirst(), Qt::Key_Space);
        QVERIFY(!HighlightMemory::instance().rules().front().isOn);
        QCOMPARE(highlightOf(QStringLiteral("an error")), -1);
        QTest::mouseClick(parts<QToolButton>("highlightRemove").constFirst(), Qt::LeftButton);
        QVERIFY(HighlightMemory::instance().rules().empty());
        closePopup();
    }

    void aMistakeIsExplainedAndWhatHeldGoesOn()
    {
        connectLocal();
        send(QStringLiteral("an error"));
        open();
        addRule(QStringLiteral("error"));
        auto *edit = parts<QLineEdit>("highlightFilter").constFirst();
        QTest::keyClicks(edit, QStringLiteral(" dir:up"));
        QVERIFY2(part<QLabel>("highlightNote")->text().contains(QStringLiteral("up")),
            qPrintable(part<QLabel>("highlightNote")->text()));
        QCOMPARE(HighlightMemory::instance().rules().size(), size_t(1));
        QVERIFY(HighlightMemory::instance().rules().front().filter.startsWith(QStringLiteral("error")));
        closePopup();
    }

    void whatALogShowsCanBeHighlighted()
    {
        connectLocal();
        send(QStringLiteral("{\"event\":\"trade\"}"));
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("{\"event\":\"trade\"}")) >= 0, patience);
        const int row = rowOf(QStringLiteral("{\"event\":\"trade\"}"));
        const QPoint place = log()->visualRect(log()->model()->index(row, LogModel::TimeColumn)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, log()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(log()->viewport(), &event);
        auto *menu = log()->findChild<QMenu *>(QStringLiteral("logMenu"));
        auto *action = menu->findChild<QAction *>(QStringLiteral("highlightLikeThis"));
        QVERIFY(action);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        QTRY_VERIFY(part<QFrame>("highlightPopup") && part<QFrame>("highlightPopup")->isVisible());
        QCOMPARE(HighlightMemory::instance().rules().size(), size_t(1));
        QTRY_COMPARE_WITH_TIMEOUT(
            highlightOf(QStringLiteral("{\"event\":\"trade\"}")), static_cast<int>(HighlightColor::Red), patience);
        closePopup();
    }

    void rulesAreThereAfterARestart()
    {
        open();
        addRule(QStringLiteral("type:ping"));
        addRule(QStringLiteral("error"));
        closePopup();
        const HighlightRules written = HighlightMemory::instance().rules();
        QCOMPARE(written.size(), size_t(2));
        window().close();
        m_fixture->restart();
        window().resize(1600, 900);
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QCOMPARE(HighlightMemory::instance().rules(), written);
        connectLocal();
        send(QStringLiteral("an error"));
        QTRY_COMPARE_WITH_TIMEOUT(
            highlightOf(QStringLiteral("an error")), static_cast<int>(HighlightColor::Orange), patience);
    }

    void whateverWasWrittenTheRulesAreRight_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<qsizetype>("count");
        const auto row = [](const char *name, const QByteArray &written, qsizetype count = 0) {
            QTest::newRow(name) << written << count;
        };
        row("nothing", {});
        row("no JSON", "\x01\xff{[");
        row("a good one", "[{\"filter\":\"error\",\"color\":\"red\"}]", 1);
        row("without colour, or with one that is not known",
            "[{\"filter\":\"error\"},{\"filter\":\"error\",\"color\":\"mud\"}]");
        row("filters that are empty or wrong",
            "[{\"filter\":\"\",\"color\":\"red\"},{\"filter\":\"dir:up\",\"color\":\"red\"},{\"color\":\"red\"}]");
        row("other kinds of values", "[1,null,{\"filter\":5,\"color\":7}]");
        row(
            "too many",
            [] {
                QByteArray all = "[";
                for (int i = 0; i < 500; ++i)
                    all += "{\"filter\":\"x\",\"color\":\"pink\"},";
                all += "0]";
                return all;
            }(),
            HighlightMemory::MaxRules);
        row("too much of it", QByteArray(1 << 20, '['));
    }

    void whateverWasWrittenTheRulesAreRight()
    {
        QFETCH(QByteArray, written);
        QFETCH(qsizetype, count);
        const HighlightRules rules = panels::readHighlightRules(written);
        QCOMPARE(std::ssize(rules), count);
        QCOMPARE(panels::readHighlightRules(panels::writeHighlightRules(rules)), rules);
    }
};

QTEST_MAIN(TestHighlights)
#include "tst_highlights.moc"
