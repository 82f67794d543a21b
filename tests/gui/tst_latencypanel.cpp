// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "windowfixture.h"

#include <capture/reader.h>
#include <models/logmodel.h>
#include <panels/inspectpanel.h>
#include <panels/latencypanel.h>
#include <widgets/latencyplot.h>
#include <widgets/logview.h>

#include <QComboBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace framescope;
using models::LogModel;
using panels::LatencyPanel;
using session::State;

/// The latency chart as a person uses it, from the key that opens it to the message behind a point.
class TestLatencyPanel : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<tests::WindowFixture>();
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(m_fixture->widget<QLineEdit>("address"), Qt::Key_Return);
        QTRY_COMPARE(panel().snapshot().state, State::Open);
        QTest::keyClick(&window(), Qt::Key_F8);
        QTRY_VERIFY(dock().isVisible());
    }

    void cleanup() { m_fixture.reset(); }

    void aClickOnAPointSelectsItsVeryMessage()
    {
        beat();
        const metrics::RoundTrip trip = panel().timeline().roundTrips().front();
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, plot().positionOf(trip).toPoint());
        const auto what = log().model()->rowAt(log().currentRow());
        QCOMPARE(std::get<base::MessageId>(what), trip.pong);
        const auto reader = capture::Reader::open(panel().recordingPath()).value();
        const auto pong = reader->message(trip.pong);
        QVERIFY(pong && pong->row.type == protocol::Opcode::Pong && pong->row.direction == base::Direction::In);
        QCOMPARE(pong->row.time, trip.time);
        QVERIFY(pong->payload.startsWith("framescope-"));
    }

    void aSpanFiltersTheLogUntilAllIsShownAgain()
    {
        beat();
        chart().showAll();
        const int all = log().model()->rowCount();
        const QRect area = plot().plotArea();
        const QPoint from(static_cast<int>(plot().xOf(panel().timeline().roundTrips()[1].time)) - 2, area.center().y());
        const QPoint to(area.right(), area.center().y());
        QTest::mousePress(&plot(), Qt::LeftButton, Qt::ShiftModifier, from);
        QTest::mouseMove(&plot(), to);
        QTest::mouseRelease(&plot(), Qt::LeftButton, Qt::ShiftModifier, to);
        QTRY_VERIFY(log().model()->timeRange());
        QVERIFY(log().model()->rowCount() < all);
        auto *text = m_fixture->widget<QLabel>("rangeText");
        QVERIFY(text->isVisible());
        // A point outside of the span shows all again, and its row.
        const base::MessageId first = panel().timeline().roundTrips().front().pong;
        panel().showMessage(first);
        QVERIFY(!log().model()->timeRange());
        QCOMPARE(std::get<base::MessageId>(log().model()->rowAt(log().currentRow())), first);
        QVERIFY(!text->isVisible());
    }

    void theButtonShowsAllAgain()
    {
        beat();
        panel().showTimes({panel().timeline().begin(), panel().timeline().begin() + base::Nanoseconds(1)});
        auto *button = m_fixture->widget<QPushButton>("showAllButton");
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!button->isVisible());
        QVERIFY(log().model()->rowCount() > 6);
    }

    void theStatusLineTellsTheRoundTrip()
    {
        auto *status = window().findChild<QLabel *>(QStringLiteral("statusLatency"));
        QVERIFY(!status->isVisible());
        beat();
        QTRY_VERIFY(status->isVisible());
        QVERIFY2(status->text().contains(QStringLiteral("p99")), qPrintable(status->text()));
        auto *numbers = latency().bar()->findChild<QLabel *>(QStringLiteral("latencyNumbers"));
        QVERIFY2(numbers->text().contains(QStringLiteral("p50")), qPrintable(numbers->text()));
    }

    void eachTabHasAHeartbeatOfItsOwn()
    {
        choose("heartbeat", QStringLiteral("every 30 s"));
        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(box("heartbeat")->currentText(), QStringLiteral("off"));
        QTest::keyClick(&window(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(box("heartbeat")->currentText(), QStringLiteral("every 30 s"));
        QCOMPARE(panel().heartbeat(), std::chrono::milliseconds(30'000));
    }

    void theChartIsSavedWithoutStoppingTheWindow()
    {
        beat();
        saveAs("&Table (CSV)…", QStringLiteral("chart.csv"));
        QTRY_VERIFY(QFile::exists(m_fixture->folder() + QStringLiteral("/chart.csv")));
        saveAs("&Picture (PNG)…", QStringLiteral("chart.png"));
        QTRY_VERIFY(!QImage(m_fixture->folder() + QStringLiteral("/chart.png")).isNull());
    }

    void theWindowRemembersTheChart()
    {
        window().close();
        m_fixture->restart();
        window().show();
        QTRY_VERIFY(dock().isVisible());
        QTest::mouseClick(latency().bar()->findChild<QToolButton *>(QStringLiteral("closeChart")), Qt::LeftButton);
        QTRY_VERIFY(!dock().isVisible());
        window().close();
        m_fixture->restart();
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        QVERIFY(!dock().isVisible());
    }

private:
    /// Lets the heart beat until some pings were answered, and then no more, so that nothing moves.
    void beat()
    {
        choose("heartbeat", QStringLiteral("every 100 ms"));
        QTRY_VERIFY(panel().timeline().roundTrips().size() >= 5);
        choose("heartbeat", QStringLiteral("off"));
        QTRY_VERIFY(panel().timeline().isComplete() && panel().snapshot().latency.count >= 5);
        const QSignalSpy drawn(&plot(), &QCustomPlot::afterReplot);
        chart().showAll();
        QTRY_VERIFY(plot().shownRoundTrips().size() >= 5 && !drawn.isEmpty());
    }

    void choose(const char *name, const QString &text)
    {
        QComboBox *choices = box(name);
        choices->setFocus();
        while (choices->currentText() != text) {
            const int index = choices->currentIndex();
            QTest::keyClick(choices, choices->findText(text) > index ? Qt::Key_Down : Qt::Key_Up);
            QVERIFY(choices->currentIndex() != index);
        }
    }

    void saveAs(const char *action, const QString &name)
    {
        auto *button = latency().bar()->findChild<QToolButton *>(QStringLiteral("exportChart"));
        for (QAction *entry : button->menu()->actions()) {
            if (entry->text() == QString::fromUtf8(action))
                entry->trigger();
        }
        auto *dialog = window().findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->windowModality() != Qt::ApplicationModal);
        dialog->selectFile(m_fixture->folder() + u'/' + name);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(!window().findChild<QFileDialog *>());
    }

    [[nodiscard]] mainwindow::MainWindow &window() { return m_fixture->window(); }
    [[nodiscard]] panels::InspectPanel &panel() { return *window().currentPanel(); }
    [[nodiscard]] QDockWidget &dock() { return *window().findChild<QDockWidget *>(QStringLiteral("latencyDock")); }
    [[nodiscard]] LatencyPanel &latency() { return *window().findChild<LatencyPanel *>(); }
    [[nodiscard]] widgets::LatencyChart &chart() { return latency().chart(); }
    [[nodiscard]] widgets::LatencyPlot &plot() { return chart().plot(); }
    [[nodiscard]] QComboBox *box(const char *name) { return latency().bar()->findChild<QComboBox *>(QLatin1String(name)); }

    struct Log {
        widgets::LogView *view;
        [[nodiscard]] LogModel *model() const { return qobject_cast<LogModel *>(view->model()); }
        [[nodiscard]] int currentRow() const { return view->currentIndex().row(); }
    };
    [[nodiscard]] Log log() { return {m_fixture->widget<widgets::LogView>("log")}; }

    std::unique_ptr<tests::WindowFixture> m_fixture;
};

QTEST_MAIN(TestLatencyPanel)
#include "tst_latencypanel.moc"
